import { CompactSign } from 'jose';
import { request } from 'undici';
import { instantIn } from '../../schema/calendar/index.ts';
import { callbackPath, letterType, type Letter } from '../../schema/registry/callbacks.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import type { SharedSurroundings } from '../surroundings.ts';
import { moscow, type World } from '../world/world.ts';
import type { QueuedLetter } from './ledger.ts';
import { senderKey } from './sender-key.ts';

/** The gateway asks registries before it answers. */
const patienceMs = 15_000;
/** Real time before a letter that was put off is tried again at once; later tries are somebody else's. */
const pausesMs = [50, 200];

const sealed = async (letter: QueuedLetter, seed: string): Promise<string> => {
  const { id, sequence, news, queuedAtMs, options } = letter;
  const { publicJwk, privateKey } = await senderKey(seed, news.sender);
  const wrong = options.badSignature ? await senderKey(`not ${seed}`, news.sender) : undefined;
  const payload: Letter = { id, sequence, at: instantIn(moscow, queuedAtMs), news };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid: publicJwk.kid, typ: 'JOSE' })
    .sign(wrong?.privateKey ?? privateKey);
};

/** Final: taken, or never to be taken. Anything else may be otherwise the next time. */
const isFinal = (status: number): boolean => status < 500 && status !== 408 && status !== 429;

/** The HTTP status; undefined where nobody answered. */
const send = async (url: string, body: string, epoch: string): Promise<number | undefined> => {
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': letterType, [worldHeaders.epoch]: epoch },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body.dump();
    return answer.statusCode;
  } catch {
    // Whatever it was: the letter stays, and is tried again.
    return undefined;
  }
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The final status; undefined where the gateway puts the letter off, or is away. */
const deliver = async (letter: QueuedLetter, world: World, gatewayUrl: string): Promise<number | undefined> => {
  const url = gatewayUrl + callbackPath(letter.news.sender);
  const body = await sealed(letter, world.base.seed);
  for (const waitMs of [...pausesMs, undefined]) {
    const status = await send(url, body, world.epoch);
    if (status !== undefined && isFinal(status)) {
      for (let again = 0; again < (letter.options.duplicates ?? 0); again += 1) await send(url, body, world.epoch);
      return status;
    }
    if (waitMs !== undefined) await pause(waitMs);
  }
  return undefined;
};

/**
 * Delivers what is due in a world, in its order; nobody else delivers there meanwhile. What was delivered is journalled when the gateway has
 * answered, so that nothing is lost, and what is delivered twice is taken once.
 * @returns whether something due is left
 */
export const deliverDue = async (
  { epochs, warn }: Pick<SharedSurroundings, 'epochs' | 'warn'>,
  world: World,
  gatewayUrl: string | undefined,
): Promise<'ALL' | 'PUT_OFF'> => {
  const putOff = new Set<string>();
  for (;;) {
    const due = await epochs.use(world, ({ ledgers }) => ledgers.post.due(world.nowMs).filter(({ id }) => !putOff.has(id)));
    const [letter] = due;
    if (!letter) return putOff.size > 0 ? 'PUT_OFF' : 'ALL';
    if (gatewayUrl === undefined) return 'PUT_OFF';
    const status = await deliver(letter, world, gatewayUrl);
    if (status === undefined) {
      putOff.add(letter.id);
      continue;
    }
    if (status >= 400 && !letter.options.badSignature)
      warn(`the gateway does not take a letter of ${letter.news.sender} (${letter.news.kind}): HTTP ${status}`);
    await epochs.use(world, ({ record }) => record('post', { kind: 'DELIVERED', id: letter.id, status }, world.nowMs));
  }
};
