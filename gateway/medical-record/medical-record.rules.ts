import type { AccountLevel, Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { GrantReason } from '../access/grant.ts';
import type { Refused } from '../rule/refusal.service.ts';
import {
  insuredElsewhere,
  levelTooLow,
  paperOnly,
  pastRepresentation,
  readElsewhere,
  tooYoung,
  unavailable,
} from './record-refusals.rules.ts';

/** Who asks for whose record, and where. */
export interface RecordFacts {
  readonly seenAs: GrantReason;
  readonly level: AccountLevel;
  /** Of the portal signed in at. */
  readonly portal: Profile;
  /** Of the patient's insurance territory. */
  readonly profile: Profile;
  /** Full years of the patient today. */
  readonly age: number;
  /** Moment at which the patient reaches the age of one's own record, an instant with offset. */
  readonly ownFrom: string;
}

/** some territories show records on their own portal only. */
export const onOwnPortal = rule(
  'R-357',
  (profile: Profile, portal: Pick<Profile, 'code'>) => profile.recordAvailability !== 'REGIONAL_PORTAL' || portal.code === profile.code,
);

/** the portal of a region that shows records itself shows them to those insured there, and to nobody else (R-365, C-24). */
export const insuredWherePortalIs = rule(
  'R-193',
  (profile: Pick<Profile, 'code'>, portal: Profile) => portal.recordAvailability !== 'REGIONAL_PORTAL' || portal.code === profile.code,
);

/** a record kept on paper or behind a counter is not read online. */
export const keptOnline = rule('R-360', (profile: Profile) => profile.recordAvailability !== 'PAPER_ONLY');

/** not every territory takes part. */
export const takesPart = rule('R-358', (profile: Profile) => profile.recordAvailability !== 'UNAVAILABLE');

/** a simplified account does not do. */
export const levelSuffices = rule('R-138', (level: AccountLevel) => level !== 'SIMPLIFIED');

/** one's own record is read from that age on, the birthday included (C-3). */
export const oldEnough = rule('R-182', (age: number, profile: Profile) => age >= profile.ownRecordFromAge);

/** a representative reads until that birthday, which is already too late (C-2). */
export const stillRepresented = rule('R-180', (age: number, profile: Profile) => age < profile.representativeRecordUntilAge);

/** Why the record is not shown; undefined where it is. A doctor reads it at the clinic, where none of this applies. */
export const refusalOfRecord = (facts: RecordFacts): Refused | undefined => {
  const { seenAs, level, portal, profile, age } = facts;
  if (seenAs === 'PATIENT_OF_THE_DAY') return undefined;
  if (!takesPart(profile)) return unavailable(profile);
  if (!keptOnline(profile)) return paperOnly(profile);
  if (!onOwnPortal(profile, portal)) return readElsewhere(profile);
  if (!insuredWherePortalIs(profile, portal)) return insuredElsewhere(portal);
  if (!levelSuffices(level)) return levelTooLow(profile);
  if (seenAs === 'SELF' && !oldEnough(age, profile)) return tooYoung(profile, facts.ownFrom);
  if (seenAs === 'CHILD' && !stillRepresented(age, profile)) return pastRepresentation(profile);
  return undefined;
};
