import { registries } from '../../schema/registry/index.ts';
import { connectRegistries, type CallScope, type Registries, type RegistriesOptions } from '../../gateway/registry/index.ts';

export const scope: CallScope = {
  epoch: 'main',
  base: { seed: 'zdravgraph', anchor: '2026-11-21' },
  revision: 1,
  nowIso: () => '2026-11-21T09:30:00+03:00',
};

export interface Connected extends AsyncDisposable {
  /** Registries as the test's world sees them, or as that world with these differences. */
  as(difference?: Partial<CallScope>): Registries;
  /** Lets the machine's clock jump; timers keep running as they are. */
  pass(ms: number): void;
}

/** An address for each registry. */
export const urlsOf = (urlOf: (name: string) => string): RegistriesOptions['urls'] =>
  Object.fromEntries([...Object.keys(registries), 'esia'].map((name) => [name, urlOf(name)])) as RegistriesOptions['urls'];

/** The gateway's clients, all five at the same server unless said otherwise. */
export const connected = (url: string, options: Partial<RegistriesOptions> = {}): Connected => {
  let passedMs = 0;
  const connections = connectRegistries({
    urls: urlsOf(() => url),
    timeoutMs: 1_000,
    nowMachineMs: () => performance.now() + passedMs,
    ...options,
  });
  return {
    as: (difference) => connections.bind({ ...scope, ...difference }),
    pass: (ms) => (passedMs += ms),
    [Symbol.asyncDispose]: () => connections.close(),
  };
};
