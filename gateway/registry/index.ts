import type { RegistryName } from '../../schema/registry/index.ts';
import { Batches } from './batches.ts';
import { Breakers, type BreakerLimits } from './breakers.ts';
import { callerOn, type Caller, type Line } from './call.ts';
import { Copies } from './copies.ts';
import { esiaClient } from './esia.client.ts';
import { ferClient } from './fer.client.ts';
import { guardianshipClient } from './guardianship.client.ts';
import { insuredPersonsClient } from './insured-persons.client.ts';
import { mailClient } from './mail.client.ts';
import type { SourceSystem } from './provenance.ts';
import { rmisClient } from './rmis.client.ts';
import type { CallScope } from './scope.ts';
import { SingleFlight } from './single-flight.ts';
import { smsClient } from './sms.client.ts';
import { openTransport } from './transport.ts';
import { zagsClient } from './zags.client.ts';

export { allOf, madeOf, madeOfBoth, type AtOnce } from './at-once.ts';
export { beside } from './beside.ts';
export type { IdentityDocumentKind, RegisteredDocument } from './registered-document.ts';
export type { CivilBirth } from './birth-words.ts';
export type { KeySet } from './esia.client.ts';
export type { DirectoryClinic, DirectoryInsurer } from './directories.ts';
export type { GuardianshipAct } from './guardianship-words.ts';
export type { Provenance, Sourced, SourceSystem } from './provenance.ts';
export type { Insurance, PersonName, RegisteredAttachment, RegisteredPerson, RegisteredPolicy } from './registered-person.ts';
export type { ApplicationRecord, HandedApplication, HomeCallRecord, HomeCallWish } from './rmis-requests.ts';
export { RegistryUnavailable } from './registry-unavailable.ts';
export type { SlotAccess, SlotRecord } from './schedule-words.ts';
export type { CallOptions, CallScope, ReadOptions } from './scope.ts';
export type { NamedPerson, SmevResult } from './smev-words.ts';

interface RegistryClient {
  readonly system: SourceSystem;
  readonly on: (caller: Caller) => object;
}

/** Every registry has its client; the compiler names this place when one is missing. */
const clients = {
  fer: ferClient,
  'insured-persons': insuredPersonsClient,
  zags: zagsClient,
  guardianship: guardianshipClient,
  rmis: rmisClient,
  sms: smsClient,
  mail: mailClient,
  esia: esiaClient,
} as const satisfies Record<RegistryName | 'esia', RegistryClient>;

type ClientName = keyof typeof clients;
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

/** The registries as one world sees them: `insuredPersons`, `fer`, `zags`, `rmis`, `esia`. */
export type Registries = { readonly [Name in ClientName as Camel<Name>]: ReturnType<(typeof clients)[Name]['on']> };

export interface RegistriesOptions {
  /** Base of each registry, to which `/<operation>` is added. */
  readonly urls: Readonly<Record<ClientName, string>>;
  /** How long one asker waits, repetitions included. */
  readonly timeoutMs: number;
  /** The machine's clock: deadlines and the age of copies. */
  readonly nowMachineMs: () => number;
  /** Default: five failed calls in a row, two seconds. */
  readonly breaker?: BreakerLimits;
  /** Answers kept per registry; default 10,000. */
  readonly maxCopies?: number;
}

export interface RegistryConnections {
  /** Cheap: once per request. */
  bind(scope: CallScope): Registries;
  /** Gives back what is kept for worlds that are gone, by their ids. */
  forget(worlds: ReadonlySet<string>): void;
  /** Ends the connections after the answers that are on their way. */
  close(): Promise<void>;
}

/** Connects to all registries; nothing is sent before the first question. */
export const connectRegistries = (options: RegistriesOptions): RegistryConnections => {
  const names = Object.keys(clients) as ClientName[];
  const lines = new Map(names.map((name) => [name, lineTo(name, options)]));
  /** A client is made when it is first asked for: most requests need one or two of them. */
  class Bound {
    readonly scope: CallScope;
    readonly made = new Map<ClientName, object>();
    constructor(scope: CallScope) {
      this.scope = scope;
    }
    client(name: ClientName): object {
      const client = this.made.get(name) ?? clients[name].on(callerOn(lines.get(name)!, this.scope));
      this.made.set(name, client);
      return client;
    }
  }
  for (const name of names) Object.defineProperty(Bound.prototype, camel(name), { get: clientNamed(name) });
  return {
    bind: (scope) => new Bound(scope) as unknown as Registries,
    forget: (worlds) => {
      for (const { copies, breakers } of lines.values()) {
        copies.forget(worlds);
        breakers.forget(worlds);
      }
    },
    close: async () => {
      await Promise.all([...lines.values()].map(({ transport }) => transport.close()));
    },
  };
};

const clientNamed = (name: ClientName) =>
  function (this: { client(name: ClientName): object }): object {
    return this.client(name);
  };

const lineTo = (name: ClientName, { urls, timeoutMs, nowMachineMs, breaker, maxCopies }: RegistriesOptions): Line => ({
  system: clients[name].system,
  transport: openTransport(urls[name], timeoutMs),
  timeoutMs,
  nowMachineMs,
  breakers: new Breakers(breaker ?? { failures: 5, openMs: 2_000 }),
  copies: new Copies(nowMachineMs, maxCopies ?? 10_000),
  flights: new SingleFlight(),
  batches: new Batches(100),
});

const camel = (name: string): string => name.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
