import type { Doer } from '../due/doer.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { WorldTurnedAway } from '../world/index.ts';
import { bookInFer, bookInSession, type FerWord } from './book-in-fer.service.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { compensate } from './compensate.service.ts';
import { freeReplaced } from './free-replaced.service.ts';
import { keepBookId, leaveClaim, releaseClaim } from './release-claim.service.ts';
import type { ClaimRow } from './slot-claim.loader.ts';
import { refusalOfFer } from './slot-refusals.rules.ts';
import { storeBooking, type BookedInFer, type BookingOutcome } from './store-booking.service.ts';
import { ferSilent } from './upstream-refusal.service.ts';

/** What a booking has come to. */
export type Settled =
  | { readonly outcome: BookingOutcome; readonly refused?: undefined }
  | { readonly refused: Refused; readonly outcome?: undefined };

/** One claim that FER is asked about. */
export interface Asking {
  readonly slotId: string;
  readonly sessionId: string;
  readonly draft: BookingDraft;
  /** Number of the patient's appointment that is given up for it; null: none. */
  readonly replaces: number | null;
  /** When it was claimed, where nobody has asked FER before; undefined: somebody may have. */
  readonly first?: { readonly askedAt: number };
}

const unknown = async (by: Doer, { slotId }: Asking): Promise<never> => {
  await leaveClaim(by, slotId);
  throw new TechnicalError('OUTCOME_UNKNOWN', { registry: 'FER', operation: 'CreateAppointment' });
};

/** Both have it, or neither: what storage cannot take is cancelled in FER. */
const store = async (by: Doer, asking: Asking, booked: BookedInFer): Promise<Settled> => {
  const { draft } = asking;
  const gone = async (): Promise<Settled> => {
    await compensate(by, asking, booked.bookIdMis);
    return { refused: refusedUnder(draft.bookedBy.portal, refusalOfFer('SLOT_TAKEN')) };
  };
  // From here on the claim is not given up by anybody who is told that the session has ended.
  if (asking.replaces !== null && !(await keepBookId(by, asking, booked.bookIdMis))) return gone();
  const freed = asking.replaces === null ? ({ freed: true } as const) : await freeReplaced(by, asking, asking.replaces);
  if (freed.freed === undefined) return unknown(by, asking);
  if (!freed.freed) {
    await compensate(by, asking, booked.bookIdMis);
    return { refused: freed.refused };
  }
  try {
    const stored = await storeBooking(by, asking, draft, booked);
    return stored === 'GONE' ? await gone() : { outcome: stored };
  } catch (error) {
    if (error instanceof WorldTurnedAway) await compensate(by, asking, booked.bookIdMis);
    throw error;
  }
};

const conclude = async (by: Doer, asking: Asking, word: FerWord): Promise<Settled> => {
  const { slotId, sessionId, draft, first } = asking;
  if (word.said === 'BOOKED') return store(by, asking, word);
  const asked = { sessionId, state: 'ASKING', bookIdMis: null } as const;
  if (word.said === 'REFUSED') {
    await releaseClaim(by, slotId, asked);
    return { refused: refusedUnder(draft.bookedBy.portal, refusalOfFer(word.refusal)) };
  }
  // Whoever asked before may have been heard; so may whoever has asked since, for want of our answer.
  const nothingSent = first !== undefined && word.outcome === 'NOT_DONE';
  if (nothingSent && (await releaseClaim(by, slotId, { ...asked, askedAt: new Date(first.askedAt) }))) {
    return { refused: await ferSilent(by, word.error, draft.bookedBy.portal, draft.slot.moOid) };
  }
  return unknown(by, asking);
};

/**
 * Books what was claimed, in FER and then in storage.
 * @throws OUTCOME_UNKNOWN where FER was asked and did not answer: settleClaim finds it out
 */
export const settleFirst = async (by: Doer, asking: Asking & Required<Pick<Asking, 'first'>>): Promise<Settled> =>
  conclude(by, asking, await bookInFer(by, asking.sessionId, asking.draft));

/**
 * Finds out what became of a booking about which FER is still to be asked, and completes it or gives the slot back.
 * @throws OUTCOME_UNKNOWN where FER does not answer now either
 */
export const settleAsking = async (by: Doer, { slotId, sessionId, draft, replaces }: ClaimRow): Promise<Settled> => {
  if (!draft || sessionId === null) throw new Error('a booking that was never decided');
  return conclude(by, { slotId, sessionId, draft, replaces }, await bookInSession(by, sessionId, draft));
};
