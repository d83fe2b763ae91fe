import type { AccountLevel, Profile, RecordAccessTerm } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';

type Terms = Pick<Profile, 'recordAccessTerms'>;

const termOf = ({ recordAccessTerms }: Terms, level: AccountLevel, forChild: boolean): RecordAccessTerm | undefined =>
  recordAccessTerms.find((term) => term.level === level && term.forChild === forChild);

const atOnce = (profile: Terms, level: AccountLevel, forChild: boolean): boolean =>
  (termOf(profile, level, forChild)?.maxWorkingDays ?? 0) === 0;

/** where the territory decides within no days at all, one's own record opens without a request. */
export const ownOpensAtOnce = rule('R-187', (profile: Terms, level: AccountLevel) => atOnce(profile, level, false));

/** the records of children by a verified link open with one's own. */
export const childsOpensAtOnce = rule('R-188', (profile: Terms, level: AccountLevel) => atOnce(profile, level, true));

/** What the rules need of a reader who is no doctor. */
export interface AccessFacts {
  readonly forChild: boolean;
  readonly level: AccountLevel;
  /** Of the patient's insurance territory. */
  readonly profile: Terms & Pick<Profile, 'recordCodeRequired'>;
  /** Whether this reader was given access to this record, and has it still. */
  readonly accessGranted: boolean;
  /** Whether the record is open by a code at this moment. */
  readonly openByCode: boolean;
}

/** anybody else applies for access to their own record first. */
export const ownAccessGiven = rule(
  'R-208',
  ({ level, profile, accessGranted }: AccessFacts) => ownOpensAtOnce(profile, level) || accessGranted,
);

/** a parent opens a child's record once the request is granted. */
export const childAccessGiven = rule(
  'R-209',
  ({ level, profile, accessGranted }: AccessFacts) => childsOpensAtOnce(profile, level) || accessGranted,
);

/** Whether this reader has access to this record. */
export const accessGiven = (facts: AccessFacts): boolean => (facts.forChild ? childAccessGiven(facts) : ownAccessGiven(facts));

/** some levels open a record by a new code each time (C-18). */
export const codeAnswered = rule(
  'R-206',
  ({ level, profile, openByCode }: Pick<AccessFacts, 'level' | 'profile' | 'openByCode'>) =>
    openByCode || !profile.recordCodeRequired.includes(level),
);
