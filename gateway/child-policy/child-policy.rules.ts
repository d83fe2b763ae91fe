import { rule } from '../../schema/rules/registered.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';

/** What the register has of one of the child’s policies. */
export interface BornPolicy {
  readonly enp: string | null;
  readonly series: string | null;
  readonly number: string | null;
}

type Number = { readonly by: 'ENP'; readonly enp: string } | { readonly by: 'OLD'; readonly series: string; readonly number: string };

/** the policy that is linked to the account is that of the child. */
export const isOfChild = rule('R-010', (policies: readonly BornPolicy[], typed: Number) =>
  policies.some((policy) =>
    typed.by === 'ENP' ? policy.enp === typed.enp : policy.series === typed.series && policy.number === typed.number,
  ),
);

export const rightsNotVerified = (portal: string): Refused =>
  refusedUnder(portal, {
    code: 'PARENTAL_RIGHTS_NOT_VERIFIED',
    rule: 'R-158',
    message: {
      ru: 'Полис привязывает тот, чьи родительские права подтверждены',
      en: 'A policy is linked by whoever’s parental rights are verified',
    },
    field: 'input.childId',
    remedies: [{ action: 'VISIT_MFC', message: { ru: 'Подтвердите права в МФЦ', en: 'Have the rights confirmed at an MFC' } }],
  });

export const notOfChild = (portal: string): Refused =>
  refusedUnder(portal, {
    code: 'POLICY_NOT_FOUND',
    rule: 'R-010',
    message: { ru: 'У этого ребёнка нет такого полиса', en: 'This child has no such policy' },
    field: 'input.policy',
    remedies: [
      { action: 'CONTACT_INSURER', message: { ru: 'Уточните номер в страховой организации', en: 'Ask the insurer for the number' } },
    ],
  });
