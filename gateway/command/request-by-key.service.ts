import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestWorld } from '../world/index.ts';
import type { Storage } from '../storage/index.ts';
import type { KeyedRequest } from './keyed-request.service.ts';
import { IdempotentRequestEntity } from './idempotent-request.entity.ts';

/** NEW: nobody used the key; REUSED: with another request; RUNNING: `about` is under way; DONE: with that outcome. */
export type KnownRequest<Outcome> =
  | { readonly state: 'NEW' }
  | { readonly state: 'REUSED' }
  | { readonly state: 'RUNNING'; readonly about: string }
  | { readonly state: 'DONE'; readonly outcome: Outcome };

type InWorld = Pick<RequestWorld, 'epoch' | 'nowMs'>;

/** What became of the request with that key. */
export const requestByKey = async <Outcome>(
  storage: Storage,
  { epoch }: InWorld,
  { account, key, operation, inputHash }: KeyedRequest,
): Promise<KnownRequest<Outcome>> => {
  const row = await storage.orm.em.fork().findOne(IdempotentRequestEntity, { epoch, account, key });
  if (!row) return { state: 'NEW' };
  if (row.operation !== operation || row.inputHash !== inputHash) return { state: 'REUSED' };
  const { outcome, about } = row;
  return outcome === null || outcome === undefined
    ? { state: 'RUNNING', about: about ?? '' }
    : { state: 'DONE', outcome: outcome as Outcome };
};

/** Somebody carries out, or has carried out, the request of that key: see requestByKey. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken';
}

/**
 * Keeps the key in the transaction that does the work, or begins it. Whoever uses it at this moment is waited for.
 * @param result outcome where all is done by the transaction; about where a registry is still to be asked
 * @throws KeyTaken where it is used already: nothing of the transaction stays
 */
export const keepKey = async (
  em: EntityManager,
  world: InWorld,
  request: KeyedRequest | undefined,
  result: { readonly outcome: unknown } | { readonly about: string },
): Promise<void> => {
  if (!request) return;
  const row = {
    epoch: world.epoch,
    ...request,
    outcome: 'outcome' in result ? result.outcome : null,
    about: 'about' in result ? result.about : null,
    at: new Date(world.nowMs()),
  };
  const kept = await em
    .createQueryBuilder(IdempotentRequestEntity)
    .insert(row)
    .onConflict()
    .ignore()
    .returning('key')
    .execute<unknown[]>('all');
  if (kept.length === 0) throw new KeyTaken('the idempotency key is used already');
};

type Key = Pick<KeyedRequest, 'account' | 'key'>;

/** Keeps what a request under way has come to. */
export const finishKey = async (em: EntityManager, { epoch }: InWorld, { account, key }: Key, outcome: unknown): Promise<void> => {
  await em.nativeUpdate(IdempotentRequestEntity, { epoch, account, key }, { outcome, about: null });
};

/** Lets a key go: nothing was done. */
export const freeKey = async (em: EntityManager, { epoch }: InWorld, { account, key }: Key): Promise<void> => {
  await em.nativeDelete(IdempotentRequestEntity, { epoch, account, key });
};
