import type { EntityManager } from '@mikro-orm/postgresql';
import { instantIn } from '../../schema/calendar/index.ts';
import { schedule } from '../due/schedule.service.ts';
import type { Context } from '../graph/context.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { nextUuid, recordAct } from '../world/index.ts';
import { ChallengeEntity, type StoredChallengeKind } from './challenge.entity.ts';
import { nextCodeAfterMs } from './code-limits.rules.ts';
import { codeActs } from './code-words.rules.ts';
import { tooManyCodes } from './code-refusals.rules.ts';
import { codeTerms } from './code-terms.rules.ts';
import { makeCode } from './make-code.service.ts';
import { maskedPhone } from './masked-phone.rules.ts';
import { codesSentTo, type SentCodes } from './sent-codes.service.ts';

/** The due act of a code that ends; its object is the id of the challenge. */
export const challengeEnds = 'CHALLENGE_ENDS';

/** For what a code is asked for. */
export interface Asking {
  readonly kind: StoredChallengeKind;
  /** Whose phone it goes to. */
  readonly ownerOip: string;
  /** E.164 */
  readonly phone: string;
  /** FER's number of the slot that is held until the answer. */
  readonly slotId?: string;
}

/** A code that is to be sent. It is in nothing that is stored. */
export interface OpenedChallenge {
  readonly id: string;
  readonly phone: string;
  readonly code: string;
}

/** What the digest of a code is made of: of the same digits it is another for every challenge, and for every phone. */
export const sealedText = (id: string, phone: string, code: string): string => `code ${id} ${phone} ${code}`;

/** That no code may be sent to this person now; undefined: one may. Nobody else sends one until the transaction ends. */
export const keptFromSending = async (
  em: EntityManager,
  { world, viewer }: Pick<Context, 'world' | 'viewer'>,
  ownerOip: string,
): Promise<Refused | undefined> => {
  const { account } = await viewer();
  const { sent }: SentCodes = await codesSentTo(em, world, ownerOip);
  const afterMs = nextCodeAfterMs(sent, account.esiaOid, world.nowMs());
  return afterMs === undefined ? undefined : refusedUnder(account.portal, tooManyCodes(instantIn('Europe/Moscow', afterMs)));
};

/** Opens a challenge to whoever asks, in the transaction that holds what it is for; keptFromSending comes first. The code is sent afterwards. */
export const openChallenge = async (
  em: EntityManager,
  { world, viewer, seal }: Pick<Context, 'world' | 'viewer' | 'seal'>,
  { kind, ownerOip, phone, slotId }: Asking,
): Promise<OpenedChallenge> => {
  const { account, oip } = await viewer();
  const { epoch } = world;
  const id = await nextUuid(em, world, 'challenge');
  const code = makeCode(seal, world, id);
  const nowMs = world.nowMs();
  const expiresAtMs = nowMs + codeTerms.lifetimeMs;
  const ofTheSame = { epoch, kind, account: account.esiaOid, ownerOip, state: 'OPEN' as const, slotId: null };
  // Of codes for the same the last one serves; a code that holds a slot is for that slot alone.
  if (slotId === undefined) await em.nativeUpdate(ChallengeEntity, ofTheSame, { state: 'SUPERSEDED' });
  await em.insert(ChallengeEntity, {
    epoch,
    id,
    kind,
    state: 'OPEN',
    account: account.esiaOid,
    askerOip: oip,
    ownerOip,
    maskedPhone: maskedPhone(phone),
    codeHash: seal(sealedText(id, phone, code)),
    attemptsLeft: codeTerms.attempts,
    expiresAt: new Date(expiresAtMs),
    createdAt: new Date(nowMs),
    answeredAt: null,
    slotId: slotId ?? null,
  });
  await recordAct(em, world, { ...codeActs.SENT, oip: ownerOip });
  await schedule(em, world, { atMs: expiresAtMs, kind: challengeEnds, object: id, oip: ownerOip });
  return { id, phone, code };
};
