import { addWorkingDays, type Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { CheckOutcome } from './link-verdict.rules.ts';

type LinkStatus = 'VERIFICATION_PENDING' | 'VERIFIED' | 'NOT_CONFIRMED' | 'MANUAL_REQUIRED' | 'RESTRICTED' | 'EXPIRED';

/** Working days within which an authority has to answer (facts F-053). */
const answerWithinWorkingDays = 5;
/** Nobody has said no: papers can still prove it. */
const provable: ReadonlySet<CheckOutcome> = new Set(['NOT_FOUND', 'SEVERAL', 'NO_PARENT', 'CONTRADICTORY', 'SILENT']);

/** only a link that waits is checked, and only a check ends the waiting. */
export const waits = rule('R-157', (status: LinkStatus) => status === 'VERIFICATION_PENDING');

/** a confirmed link opens the record without another step. */
export const opensAtOnce = rule('R-167', (outcome: CheckOutcome) => outcome === 'CONFIRMED');

/** where the check neither confirms nor denies, the adult is sent to an MFC. */
export const fallsBackToMfc = rule('R-171', (outcome: CheckOutcome) => provable.has(outcome));

/** That the authority had its days; the last of them, a working day, is still its own. */
export const isOverdue = (acceptedOn: Day, today: Day): boolean => addWorkingDays(acceptedOn, answerWithinWorkingDays) < today;

/** The state of a link after a check. A restriction holds whatever is confirmed. */
export const statusAfter = (outcome: CheckOutcome, restriction: string | null): LinkStatus => {
  if (opensAtOnce(outcome)) return restriction === null ? 'VERIFIED' : 'RESTRICTED';
  return fallsBackToMfc(outcome) ? 'MANUAL_REQUIRED' : 'NOT_CONFIRMED';
};

/** A check as it stands when an answer comes. */
export interface CheckState {
  readonly status: LinkStatus;
  readonly restriction: string | null;
  /** Null while nothing is decided. */
  readonly outcome: CheckOutcome | null;
  readonly answerId: string | null;
}

/**
 * What an answer does: `undefined` where it changes nothing. The first answer decides, also one that comes after the adult was sent to an
 * MFC for the authority's silence. The same again is a duplicate. One that says otherwise takes the link back to a human. A link that
 * somebody else has decided meanwhile stays as it is.
 */
export const outcomeOfAnswer = (
  check: CheckState,
  answer: { readonly id: string; readonly outcome: CheckOutcome },
): CheckOutcome | undefined => {
  const { status, restriction, outcome } = check;
  if (outcome === null) return waits(status) ? answer.outcome : undefined;
  if (check.answerId === answer.id || outcome === answer.outcome || status !== statusAfter(outcome, restriction)) return undefined;
  if (outcome === 'SILENT') return answer.outcome;
  return outcome === 'CONTRADICTORY' ? undefined : 'CONTRADICTORY';
};
