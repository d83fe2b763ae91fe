import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { senderKeysPath, type CallbackSender } from '../../schema/registry/callbacks.ts';
import { worldHeaders, writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';

/** Where each sender publishes its keys; one without an address here has nothing to tell. */
export type SenderUrls = Readonly<Partial<Record<CallbackSender, string>>>;

export type SenderKeys = (sender: CallbackSender, base: WorldBase) => JWTVerifyGetKey | undefined;

/** Real time. A key that is not in a set is looked for again, but not more often. */
const cooldownMs = 30_000;
const keptSets = 500;

/** The published keys of every sender; in a sandbox they follow from the seed of the world's people. */
export const createSenderKeys = (urls: SenderUrls, timeoutMs: number): SenderKeys => {
  const sets = new LRUCache<string, JWTVerifyGetKey>({ max: keptSets });
  return (sender, base) => {
    const url = urls[sender];
    if (url === undefined) return undefined;
    const name = `${sender} ${writeWorldBase(base)}`;
    const set =
      sets.get(name) ??
      createRemoteJWKSet(new URL(url + senderKeysPath), {
        timeoutDuration: timeoutMs,
        cooldownDuration: cooldownMs,
        // Of the untouched base: `main`, which is meant where no epoch is named, is of another one.
        headers: { [worldHeaders.epoch]: 'base', [worldHeaders.base]: writeWorldBase(base) },
      });
    sets.set(name, set);
    return set;
  };
};
