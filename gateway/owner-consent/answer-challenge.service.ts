import { ownAccount } from '../account/account.service.ts';
import type { AppointmentBooked } from '../booking/booking.type.ts';
import { onceByKey, type Made } from '../booking/by-key.service.ts';
import { showMade } from '../booking/show-made.service.ts';
import type { ChallengeRow } from '../challenge/challenge.loader.ts';
import { readChallenge } from '../challenge/challenge.loader.ts';
import { challengeId } from '../challenge/challenge.service.ts';
import { readCode } from '../challenge/code.rules.ts';
import type { PhoneActivated } from '../challenge/phone-activation.type.ts';
import { findConsent } from '../consent/booking-consent.service.ts';
import type { Context } from '../graph/context.ts';
import { badInput, notVisible } from '../graph/errors.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { noteAnswer } from './note-answer.service.ts';
import { carryOutAnswer, type AnswerOutcome } from './carry-out-answer.service.ts';
import type { AnswerChallengeInput, ConsentGiven } from './answer-challenge.type.ts';

type Answer = AppointmentBooked | ConsentGiven | PhoneActivated | Refusal;

const operation = 'answerChallenge';

/** Somebody else's challenge looks as if it did not exist; its owner is told who tried. */
const challengeOf = async (context: Context, id: string): Promise<ChallengeRow> => {
  const { account } = await context.viewer();
  const row = await readChallenge(context.storage, context.world.epoch, id);
  if (row?.account === account.esiaOid) return row;
  if (row) await noteAnswer(context, row, null);
  throw notVisible();
};

const show = async (context: Context, outcome: AnswerOutcome): Promise<Answer> => {
  if ('activated' in outcome) return { account: await ownAccount(context) };
  if ('ordinal' in outcome) return { appointment: await showMade(context, outcome) };
  if ('refused' in outcome) return showRefusal(outcome.refused, context.language);
  const consent = await findConsent(context, outcome.consent);
  if (!consent) throw notVisible();
  return { consent };
};

/**
 * Takes the answer to a challenge of the viewer's.
 * @throws BAD_USER_INPUT on what cannot be a code, which costs no attempt; NOT_VISIBLE; OUTCOME_UNKNOWN
 */
export const answerChallenge = async (
  context: Context,
  { challengeId: id, code: typed, idempotencyKey }: AnswerChallengeInput,
): Promise<Answer> => {
  const [local = ''] = challengeId.read(id, 'input.challengeId');
  const code = readCode(typed);
  if (code === undefined) throw badInput('input.code: ожидается шесть цифр из СМС', 'input.code: expected the six digits of the message');
  const challenge = await challengeOf(context, local);
  // Not even a digest of the code is stored that could be tried out without the key.
  const sealed = { id: local, code: context.seal(`answer ${local} ${code}`) };
  const made: Made<AnswerOutcome> = await onceByKey<AnswerOutcome>(context, {
    operation,
    input: { idempotencyKey: idempotencyKey ?? null, ...sealed },
    carryOut: (request) => carryOutAnswer(context, challenge, code, request),
  });
  context.changed();
  return made.refused ? showRefusal(made.refused, context.language) : show(context, made.outcome);
};
