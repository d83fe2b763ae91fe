import type { Informed } from '../../schema/control/event-parts.ts';
import type { Check, Facts } from './facts.ts';
import { isValidPolicy } from './facts.ts';

const no = 'нет';

export const deathIn = ({ oip, today, seenBy }: Facts, registry: 'zags' | 'insured-persons' | 'fer'): string | undefined =>
  registry === 'zags'
    ? seenBy('zags').deathRecord(oip)?.deathDate
    : seenBy(registry).registerData(oip, today)?.person.personItems[0]?.deathDate;

const nameIn = ({ oip, today, seenBy }: Facts, registry: Informed): string | undefined => {
  const item = seenBy(registry).registerData(oip, today)?.person.personItems[0];
  return item && [item.surname, item.firstName, item.patronymic].filter(Boolean).join(' ');
};

/** ZAGS, the register and FER on whether and when a person died. */
export const deathKnown: Check = (facts) => {
  const [zags, register, fer] = [deathIn(facts, 'zags'), deathIn(facts, 'insured-persons'), deathIn(facts, 'fer')];
  return [
    ...(zags === register
      ? []
      : [{ check: 'DEATH_KNOWN' as const, about: '', says: { zags: zags ?? no, 'insured-persons': register ?? no } }]),
    ...(register === fer
      ? []
      : [{ check: 'DEATH_KNOWN' as const, about: 'fer', says: { 'insured-persons': register ?? no, fer: fer ?? no } }]),
  ];
};

/** A child whom ZAGS has registered and the register does not know. */
export const birthKnown: Check = ({ oip, seenBy }) => {
  const [zags, register] = [seenBy('zags').find.exists(oip), seenBy('insured-persons').find.exists(oip)];
  return zags === register
    ? []
    : [{ check: 'BIRTH_KNOWN', about: '', says: { zags: zags ? 'есть' : no, 'insured-persons': register ? 'есть' : no } }];
};

/** What ZAGS, the register and FER call a person. */
export const nameKnown: Check = (facts) => {
  const register = nameIn(facts, 'insured-persons');
  if (register === undefined) return [];
  return (['zags', 'fer'] as const).flatMap((other) => {
    const name = nameIn(facts, other);
    return name === undefined || name === register
      ? []
      : [{ check: 'NAME_KNOWN' as const, about: other, says: { [other]: name, 'insured-persons': register } }];
  });
};

/** A policy in force of somebody of whose death anybody knows. */
export const policyOfTheDead: Check = (facts) => {
  const { oip, today, seenBy } = facts;
  const [zags, register] = [deathIn(facts, 'zags'), deathIn(facts, 'insured-persons')];
  const died = zags ?? register;
  if (died === undefined) return [];
  return (seenBy('insured-persons').registerData(oip, today)?.policy?.policyItems ?? []).flatMap((policy, place) =>
    isValidPolicy(policy, today)
      ? [
          {
            check: 'POLICY_OF_THE_DEAD' as const,
            about: `policy ${place}`,
            says: { 'insured-persons': policy.pcyStatus, ...(zags !== undefined && { zags: `смерть ${died}` }) },
          },
        ]
      : [],
  );
};

/** Which policies FER takes, and which the register has. */
export const policyKnown: Check = ({ oip, today, seenBy }) => {
  const valid = (registry: Informed): string =>
    (seenBy(registry).registerData(oip, today)?.policy?.policyItems ?? [])
      .flatMap((policy, place) => (isValidPolicy(policy, today) ? `${place}:${policy.pcyType}` : []))
      .join(', ') || no;
  const [register, fer] = [valid('insured-persons'), valid('fer')];
  return register === fer ? [] : [{ check: 'POLICY_KNOWN', about: '', says: { 'insured-persons': register, fer } }];
};
