import { createHmac } from 'node:crypto';
import { instantIn } from '../../schema/calendar/index.ts';
import { esiaCode } from '../../schema/registry/esia-accounts.ts';
import { sendSms } from '../messages/send.ts';
import { moscow } from '../world/world.ts';
import type { Challenge } from './accounts-ledger.ts';
import { recordInEpoch, type EsiaCall } from './esia-call.ts';
import { OAuthError } from './oauth-error.ts';
import { secretOf } from './signing-key.ts';
import { expiresAtMs, judgeCode, type CodeVerdict } from './sign-in.rules.ts';

type Purpose = Pick<Challenge, 'registration' | 'signIn'>;

const words = { registration: 'Код подтверждения регистрации на Госуслугах', signIn: 'Код для входа на Госуслуги' };

/** Digits that follow from the seed and from how many codes were sent before: the same in every installation. */
const digitsOf = (seed: string, ordinal: number): string => {
  const number = createHmac('sha256', `zdravgraph esia code ${seed}`).update(String(ordinal)).digest().readUInt32BE(0);
  return String(number % 10 ** esiaCode.digits).padStart(esiaCode.digits, '0');
};

/** `+7946•••1002` */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 5)}•••${phone.slice(-4)}`;

/** Sends a code by SMS, which is then in the outbox of the world. */
export const sendCode = (purpose: Purpose, phone: string, call: EsiaCall): Challenge => {
  const { world, epoch } = call;
  const ordinal = epoch.ledgers.esia.codesSent() + 1;
  const id = secretOf(world.base.seed, 'challenge', String(ordinal));
  const code = digitsOf(world.base.seed, ordinal);
  if (purpose.signIn) recordInEpoch(call, { kind: 'SIGN_IN_STARTED', challenge: id, code, signIn: purpose.signIn });
  else if (purpose.registration)
    recordInEpoch(call, { kind: 'REGISTRATION_STARTED', challenge: id, code, registration: purpose.registration });
  sendSms(
    epoch,
    { to: phone, text: `${purpose.signIn ? words.signIn : words.registration}: ${code}. Никому его не сообщайте.`, key: `esia-${id}` },
    world.nowMs,
  );
  const made = epoch.ledgers.esia.challenge(id);
  if (!made) throw new RangeError(`no challenge ${id}`);
  return made;
};

export const challengeAnswer = (challenge: Challenge, phone: string) => ({
  status: 'CHALLENGE' as const,
  challenge: challenge.id,
  sent_to: maskedPhone(phone),
  expires_at: instantIn(moscow, expiresAtMs(challenge)),
  attempts_left: esiaCode.attempts - challenge.refused,
});

const refusal = (verdict: Exclude<CodeVerdict, 'RIGHT'>, left: number): OAuthError => {
  if (verdict === 'EXPIRED') return new OAuthError('OTP_EXPIRED', 'Код больше не действует: запросите новый');
  if (verdict === 'EXHAUSTED' || left === 0) return new OAuthError('OTP_ATTEMPTS_EXHAUSTED', 'Попытки исчерпаны: запросите новый код');
  return new OAuthError('OTP_INVALID', `Код неверный, осталось попыток: ${left}`, undefined, { attempts_left: left });
};

/**
 * The challenge that a code was handed in for, once the code does what it is for; it is then spent.
 * @throws OAuthError that says why it does not; a wrong code has then cost an attempt
 */
export const takeCode = (id: string, given: string, does: (verdict: CodeVerdict) => boolean, call: EsiaCall): Challenge => {
  const { epoch, world } = call;
  const challenge = epoch.ledgers.esia.challenge(id);
  if (!challenge) throw new OAuthError('invalid_request', 'challenge: no code was sent under this name');
  const verdict = judgeCode(challenge, given, world.nowMs);
  if (does(verdict)) {
    recordInEpoch(call, { kind: 'CODE_ACCEPTED', challenge: id });
    return challenge;
  }
  if (verdict === 'WRONG') recordInEpoch(call, { kind: 'CODE_REFUSED', challenge: id });
  throw refusal(verdict === 'RIGHT' ? 'WRONG' : verdict, esiaCode.attempts - challenge.refused - 1);
};
