import { randomUUID } from 'node:crypto';
import type { CallScope, Registries, RegistriesOptions } from '../../gateway/registry/index.ts';
import { shared, sharedNow, sharedSeed } from '../setup/index.ts';
import { connected, urlsOf } from './connected.ts';

/** Where the shared sandbox answers as each registry. */
export const standInUrls = (): RegistriesOptions['urls'] => urlsOf((name) => `${shared().sandboxUrl}/${name}`);

export interface StandIns extends AsyncDisposable {
  /** The registries at this time of a world that nobody else writes to. */
  at(now?: string): Registries;
}

/** The stand-ins of the shared sandbox through our clients, or whoever stands between. */
export const standIns = (urls: RegistriesOptions['urls'] = standInUrls()): StandIns => {
  const connection = connected(urls.fer, { urls, timeoutMs: 10_000 });
  const world: Partial<CallScope> = {
    id: 'main',
    epoch: `contract-${randomUUID()}`,
    base: { seed: sharedSeed, anchor: sharedNow.slice(0, 10) },
  };
  return {
    at: (now = sharedNow) => connection.as({ ...world, nowIso: () => now }),
    [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
  };
};
