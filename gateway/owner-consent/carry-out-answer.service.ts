import type { EntityManager } from '@mikro-orm/postgresql';
import { phone as ownPhone } from '../account/account.service.ts';
import { contactOf } from '../account/contact.loader.ts';
import { becameOfHold, bookConfirmed, confirmHold, type Confirmed } from '../booking/confirm-hold.service.ts';
import type { Made } from '../booking/by-key.service.ts';
import { dropClaim } from '../booking/release-claim.service.ts';
import { slotTaken } from '../booking/slot-refusals.rules.ts';
import type { BookingOutcome } from '../booking/store-booking.service.ts';
import { takeAnswer } from '../challenge/answer-code.service.ts';
import type { ChallengeRow } from '../challenge/challenge.loader.ts';
import { activatePhone } from '../challenge/phone-activation.service.ts';
import type { KeyedRequest } from '../command/keyed-request.service.ts';
import { keepKey } from '../command/request-by-key.service.ts';
import { refusalOfAnswer } from '../challenge/code-refusals.rules.ts';
import { consentId } from '../consent/booking-consent.service.ts';
import type { Context } from '../graph/context.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { writeIn } from '../world/index.ts';
import { consentByCode } from './consent-by-code.service.ts';
import { noteAnswer } from './note-answer.service.ts';
import { standingConsent } from './standing-consent.service.ts';

/** What an answer came to, as it is kept by its key: a booking, a consent by its id, an activated phone, or a code that did not do. */
export type AnswerOutcome = BookingOutcome | { readonly consent: string } | { readonly activated: true } | { readonly refused: Refused };

/** What the transaction leaves to do. */
type Taken = { readonly outcome: AnswerOutcome } | { readonly confirmed: Confirmed } | { readonly again: true };

/** The phone that the code went to, as far as it is still that of its owner. */
const phoneOf = async (context: Context, { kind, ownerOip }: ChallengeRow): Promise<string> =>
  (kind === 'PHONE_ACTIVATION' ? await ownPhone(context) : (await contactOf(context, ownerOip))?.phone) ?? '';

const rightFor = async (
  em: EntityManager,
  context: Context,
  challenge: ChallengeRow,
  phone: string,
  request: KeyedRequest | undefined,
): Promise<Taken> => {
  const { world } = context;
  const viewer = await context.viewer();
  const done = async (outcome: AnswerOutcome): Promise<Taken> => {
    await keepKey(em, world, request, { outcome });
    return { outcome };
  };
  if (challenge.kind === 'PHONE_ACTIVATION') {
    await activatePhone(em, context, { account: viewer.account, oip: challenge.ownerOip }, phone);
    return done({ activated: true });
  }
  const { oip, ordinal } = await consentByCode(em, context, challenge);
  if (challenge.slotId === null) return done({ consent: consentId.write(`${oip}.${ordinal}`) });
  const held = { slotId: challenge.slotId, account: challenge.account, patientOip: challenge.ownerOip };
  const confirmed = await confirmHold(em, world, held, request);
  return confirmed ? { confirmed } : done({ refused: refusedUnder(viewer.account.portal, slotTaken) });
};

const take = async (
  em: EntityManager,
  context: Context,
  challenge: ChallengeRow,
  { code, phone }: { readonly code: string; readonly phone: string },
  request: KeyedRequest | undefined,
): Promise<Taken> => {
  const { world } = context;
  const { verdict, refusal, compared, ended } = await takeAnswer(em, context, challenge, { code, phone });
  if (verdict === 'AGAIN') return { again: true };
  if (!refusal) return rightFor(em, context, challenge, phone, request);
  // What was held is let go with the last attempt.
  if (ended && challenge.slotId !== null) await dropClaim(em, world, challenge.slotId, { state: 'HELD' });
  const outcome = { refused: refusedUnder((await context.viewer()).account.portal, refusal) };
  // Whoever repeats a wrong answer has not tried once more.
  if (compared) await keepKey(em, world, request, { outcome });
  return { outcome };
};

/** What the same answer came to before. */
const sameAgain = async (context: Context, challenge: ChallengeRow): Promise<Made<AnswerOutcome>> => {
  const { kind, slotId, account, ownerOip } = challenge;
  const { portal } = (await context.viewer()).account;
  if (kind === 'PHONE_ACTIVATION') return { outcome: { activated: true } };
  if (slotId !== null) return becameOfHold(context, { slotId, account, patientOip: ownerOip }, portal);
  const consent = await standingConsent(context, ownerOip, challenge.askerOip);
  return consent ? { outcome: { consent } } : { refused: refusedUnder(portal, refusalOfAnswer('USED', 0, undefined)) };
};

/**
 * Takes an answer, once by its key.
 * @throws KeyTaken, OUTCOME_UNKNOWN, WorldTurnedAway
 */
export const carryOutAnswer = async (
  context: Context,
  challenge: ChallengeRow,
  code: string,
  request: KeyedRequest | undefined,
): Promise<Made<AnswerOutcome>> => {
  await context.touch([challenge.ownerOip]);
  const phone = await phoneOf(context, challenge);
  const taken = await writeIn(context.storage, context.world, (em) => take(em, context, challenge, { code, phone }, request));
  if ('again' in taken) return sameAgain(context, challenge);
  const refused = 'outcome' in taken && 'refused' in taken.outcome ? taken.outcome.refused : undefined;
  await noteAnswer(context, challenge, refused?.code);
  return 'confirmed' in taken ? bookConfirmed(context, taken.confirmed) : { outcome: taken.outcome };
};
