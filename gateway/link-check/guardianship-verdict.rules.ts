import type { Day } from '../../schema/calendar/index.ts';
import type { GuardianshipAct, SmevResult } from '../registry/index.ts';
import { verdictWithoutRecords, type CheckOutcome, type KnownAdult, type KnownChild } from './link-verdict.rules.ts';
import { sameness } from './named-person.rules.ts';

const inForceOn = (act: GuardianshipAct, today: Day): boolean => act.inForce && act.from <= today && (act.to === null || act.to >= today);

/** What the guardianship authority's answer says of an adult and a ward on a day. Two guardians of one ward are both guardians. */
export const guardianshipVerdict = (
  answer: { readonly result: SmevResult; readonly acts: readonly GuardianshipAct[] },
  adult: KnownAdult,
  ward: KnownChild,
  today: Day,
): CheckOutcome => {
  const { result, acts } = answer;
  const decided = verdictWithoutRecords(result, acts.length);
  if (decided) return decided;
  if (acts.some((act) => sameness(act.ward, ward) !== 'SAME')) return 'CONTRADICTORY';
  const named = acts.map((act) => ({ act, same: sameness(act.representative, adult) }));
  if (named.some(({ same }) => same === 'CONTRADICTORY')) return 'CONTRADICTORY';
  const own = named.filter(({ same }) => same === 'SAME');
  if (own.some(({ act }) => inForceOn(act, today))) return 'CONFIRMED';
  return own.length > 0 ? 'ANNULLED' : 'OTHER_REPRESENTATIVE';
};
