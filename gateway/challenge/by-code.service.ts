import type { EntityManager } from '@mikro-orm/postgresql';
import { instantIn } from '../../schema/calendar/index.ts';
import type { KeyedRequest } from '../command/keyed-request.service.ts';
import { earlier, type Done } from '../command/once.service.ts';
import { freeKey, keepKey, KeyTaken } from '../command/request-by-key.service.ts';
import { pauseMs, upstreamUnavailable } from '../eligibility/upstream.rules.ts';
import type { Context } from '../graph/context.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { refusedUnder, type Refused, type RefusalText } from '../rule/refusal.rules.ts';
import { writeIn } from '../world/index.ts';
import type { OpenedChallenge } from './open-challenge.service.ts';
import { sendCode } from './send-code.service.ts';
import { withdrawChallenge } from './withdraw-challenge.service.ts';

/** What a transaction that wants a code has come to: a challenge was opened, or one is open already, or a rule said no and nothing was written. */
export type Opening<Outcome> =
  | { readonly outcome: Outcome; readonly opened?: OpenedChallenge; readonly refused?: undefined }
  | { readonly refused: Refused; readonly outcome?: undefined };

/** Something that waits for a code. */
export interface ByCode<Outcome> {
  /** Undefined where the client gave no key. */
  readonly request: KeyedRequest | undefined;
  /** Holds what waits, and opens the challenge. */
  open(em: EntityManager): Promise<Opening<Outcome>>;
  /** Lets go what was held: the code could not be sent. */
  letGo?(em: EntityManager, outcome: Outcome): Promise<void>;
  /** What the message says, given the code. */
  words(code: string): string;
  /** There is no such number. */
  readonly noSuchPhone: RefusalText;
  /** Which field of the graph asks. */
  readonly field: string;
}

const opened = async <Outcome>({ storage, world }: Context, { request, open }: ByCode<Outcome>): Promise<Opening<Outcome>> =>
  writeIn(storage, world, async (em) => {
    const opening = await open(em);
    if (!opening.refused) await keepKey(em, world, request, { outcome: opening.outcome });
    return opening;
  });

/** Undefined: the code is on its way. */
const sent = async <Outcome>(
  context: Context,
  { words, noSuchPhone, field }: ByCode<Outcome>,
  challenge: OpenedChallenge,
): Promise<Refused | undefined> => {
  const { portal } = (await context.viewer()).account;
  try {
    return (await sendCode(context, challenge, words, field)) ? undefined : refusedUnder(portal, noSuchPhone);
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    return upstreamUnavailable(error.registry, portal, error.retryAfter ?? instantIn('Europe/Moscow', context.world.nowMs() + pauseMs));
  }
};

/**
 * Holds something until a code is answered, then sends the code; where that cannot be done, nothing is held. Once by the key of the request.
 * @throws WorldTurnedAway
 */
export const holdUntilCode = async <Outcome>(context: Context, what: ByCode<Outcome>): Promise<Done<Outcome>> => {
  const { storage, world } = context;
  const { request } = what;
  const before = request && (await earlier<Outcome>(context, request));
  if (before) return before;
  try {
    const opening = await opened(context, what);
    if (opening.refused) return { refused: opening.refused };
    const { outcome, opened: challenge } = opening;
    const refused = challenge && (await sent(context, what, challenge));
    if (!refused || !challenge) return { done: outcome };
    await writeIn(storage, world, async (em) => {
      await withdrawChallenge(em, world, challenge.id);
      await what.letGo?.(em, outcome);
      if (request) await freeKey(em, world, request);
    });
    return { refused };
  } catch (error) {
    const meanwhile = error instanceof KeyTaken && request ? await earlier<Outcome>(context, request) : undefined;
    if (!meanwhile) throw error;
    return meanwhile;
  }
};
