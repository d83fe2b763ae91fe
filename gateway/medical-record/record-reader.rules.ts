import type { Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import { mayReadRecord } from '../access/field-groups.rules.ts';
import type { GrantReason } from '../access/grant.ts';
import { refusedUnder, type Refused, type RemedyOffer } from '../rule/refusal.rules.ts';

/** Who reads, of what age the patient is, and what the portal signed in at allows. */
export interface ReaderFacts {
  readonly seenAs: GrantReason;
  /** Full years of the patient today. */
  readonly age: number;
  /** Whether guardians apply for a record electronically on the portal signed in at (C-7). */
  readonly guardiansApply: boolean;
  /** Code of the profile of that portal. */
  readonly portal: string;
  /** Of the patient's insurance territory. */
  readonly profile: Pick<Profile, 'code'>;
}

const majority = 18;

/** where the portal does not let guardians apply, a guardian does not read online either (C-7). */
export const guardianMayApply = rule('R-196', (seenAs: GrantReason, guardiansApply: boolean) => seenAs !== 'WARD' || guardiansApply);

/** whoever acts for another adult, in whatever right, is no reader of that adult's record. */
export const noAgent = rule('R-194', (seenAs: GrantReason, age: number) => mayReadRecord(seenAs) || age < majority);

/** the policy’s insurance territory decides, as the register has it; the ENP begins with the region of its first issue. */
export const policyOfMoscow = rule('R-193', (profile: Pick<Profile, 'code'>) => profile.code === 'MOSCOW');

/** the portal of Moscow shows the records of those insured in Moscow. */
export const insuredWherePortalAsks = rule(
  'R-177',
  (portal: string, profile: Pick<Profile, 'code'>) => portal !== 'MOSCOW' || policyOfMoscow(profile),
);

/** the same for the child of whoever asks. */
export const childInsuredWherePortalAsks = rule(
  'R-178',
  (portal: string, profile: Pick<Profile, 'code'>) => portal !== 'MOSCOW' || policyOfMoscow(profile),
);

const askOwner: RemedyOffer = {
  action: 'REQUEST_RECORD_ACCESS',
  message: { ru: 'Карту открывает её владелец, со своей учётной записью', en: 'The owner opens the record, with an account of their own' },
};
const askClinic: RemedyOffer = {
  action: 'CONTACT_CLINIC',
  message: { ru: 'Подайте запрос в поликлинике лично', en: 'Apply at the clinic in person' },
};

const waitsForModerator = ({ portal }: ReaderFacts): Refused =>
  refusedUnder(portal, {
    code: 'MODERATION_PENDING',
    rule: 'R-322',
    message: {
      ru: 'Модератор ещё не подтвердил этого члена картотеки: до этого доступны только базовые услуги',
      en: 'A moderator has not yet accepted this member of the household: until then only basic services are open',
    },
    remedies: [{ action: 'WAIT', message: { ru: 'Дождитесь решения модератора', en: 'Wait for the moderator’s decision' } }],
  });

const rightsNotVerified = ({ portal }: ReaderFacts): Refused =>
  refusedUnder(portal, {
    code: 'PARENTAL_RIGHTS_NOT_VERIFIED',
    rule: 'R-158',
    message: {
      ru: 'Ребёнок есть в картотеке, но родительские права не подтверждены',
      en: 'The child is in the household, but parental rights have not been verified',
    },
    remedies: [
      {
        action: 'VISIT_MFC',
        message: { ru: 'Подтвердите права в МФЦ (R-160, R-169)', en: 'Have your rights confirmed at an MFC (R-160, R-169)' },
      },
    ],
  });

const notRepresentative = ({ portal }: ReaderFacts, code: 'R-194' | 'R-196', remedy: RemedyOffer): Refused =>
  refusedUnder(portal, {
    code: 'REPRESENTATIVE_NOT_ALLOWED',
    rule: code,
    message:
      code === 'R-196'
        ? { ru: 'Опекуны и попечители на этом портале карту не открывают', en: 'Guardians and trustees do not open records on this portal' }
        : { ru: 'Карту взрослого открывает только он сам', en: 'An adult’s record is opened by nobody but that adult' },
    remedies: [remedy],
  });

const notOfMoscow = ({ portal }: ReaderFacts, code: 'R-177' | 'R-178'): Refused =>
  refusedUnder(portal, {
    code: 'POLICY_NOT_IN_REGION',
    rule: code,
    message: {
      ru: 'Портал Москвы показывает карты тех, кто застрахован в Москве',
      en: 'The portal of Moscow shows the records of those insured in Moscow',
    },
    remedies: [
      { action: 'USE_REGIONAL_PORTAL', message: { ru: 'Войдите на портале своего региона', en: 'Sign in at the portal of your region' } },
    ],
  });

/** Whether somebody who sees the person is told why the record is not shown; staff and moderators have nothing to do with it. */
export const mayBeTold = (seenAs: GrantReason): boolean =>
  mayReadRecord(seenAs) || seenAs === 'HOUSEHOLD' || seenAs === 'HOUSEHOLD_PENDING';

/** Why this reader is not shown this record, whatever the record; undefined where nothing of that kind is in the way. */
export const refusalOfReader = (facts: ReaderFacts): Refused | undefined => {
  const { seenAs, age, guardiansApply, portal, profile } = facts;
  if (seenAs === 'HOUSEHOLD_PENDING') return waitsForModerator(facts);
  if (!noAgent(seenAs, age)) return notRepresentative(facts, 'R-194', askOwner);
  if (seenAs === 'HOUSEHOLD') return rightsNotVerified(facts);
  if (!guardianMayApply(seenAs, guardiansApply)) return notRepresentative(facts, 'R-196', askClinic);
  if (seenAs === 'SELF' && !insuredWherePortalAsks(portal, profile)) return notOfMoscow(facts, 'R-177');
  if (seenAs !== 'SELF' && !childInsuredWherePortalAsks(portal, profile)) return notOfMoscow(facts, 'R-178');
  return undefined;
};
