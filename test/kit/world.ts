import type { z } from 'zod';
import { consistencyAnswer } from '../../schema/control/consistency.ts';
import { happened, type Happened } from '../../schema/control/events.ts';
import type { RegistryName } from '../../schema/registry/index.ts';
import {
  checkpointList,
  worldCheckpoint,
  worldDescription,
  type NewWorldRequest,
  type WorldCheckpoint,
  type WorldDescription,
} from '../../schema/control/worlds.ts';
import { segment, type ControlClient } from './control-client.ts';
import { SandboxProblem } from './sandbox-problem.ts';
import { worldCalls, type WorldCalls } from './world-calls.ts';
import { worldClients, type WorldClients } from './world-client.ts';
import { worldClock, type WorldClock } from './world-clock.ts';
import { worldEsia, type WorldEsia } from './world-esia.ts';
import { worldEvents, type EventFields, type EventOf, type EventRegistry, type WorldEvents } from './world-events.ts';
import { worldFaults, type WorldFaults } from './world-faults.ts';
import { worldOutbox, type WorldOutbox } from './world-outbox.ts';
import { worldRegistry, type OperationOf, type WorldRegistry } from './world-registry.ts';
import { worldPeople, type WorldPeople } from './world-people.ts';

export type Consistency = z.output<typeof consistencyAnswer>;

/** How a fork differs from the world that it is made from. */
export type ForkOptions = Pick<NewWorldRequest, 'id' | 'now' | 'expiresInHours'>;

/**
 * A world: its own time, people, registries, faults, messages and rows. Two worlds never see anything of each other, so any number of
 * tests may run at once. `await using` drops it with the block; `drop` does so without.
 */
export interface World extends WorldClients, AsyncDisposable {
  /** Its name. */
  readonly id: string;
  /** Where its graph is asked, for a client of your own. */
  readonly endpoint: string;
  /** Where its page is. */
  readonly page: string;
  readonly esia: WorldEsia;
  readonly clock: WorldClock;
  readonly people: WorldPeople;
  readonly outbox: WorldOutbox;
  readonly faults: WorldFaults;
  readonly calls: WorldCalls;
  /** One registry as this world meets it: `registry('fer').fail('GetScheduleInfo', { kind: 'TIMEOUT', times: 2 })`. */
  registry<Name extends RegistryName>(name: Name): WorldRegistry<OperationOf<Name>>;
  registry(name: string): WorldRegistry;
  readonly events: WorldEvents;
  /**
   * Makes happen what a registry or an office does by itself, `event('zags', 'DEATH', { person: 'nikolay' })`, and waits for what follows
   * from it at this moment of the world.
   */
  event<Registry extends EventRegistry, Name extends EventOf<Registry>>(
    registry: Registry,
    name: Name,
    fields: EventFields<Registry, Name>,
  ): Promise<Happened>;
  /** How it is now: time, origin, checkpoints. */
  describe(): Promise<WorldDescription>;
  /** Keeps the world as it is under this name. Safe while requests are running, as is `restore`: they see the state before or after. */
  checkpoint(name: string): Promise<WorldCheckpoint>;
  checkpoints(): Promise<readonly WorldCheckpoint[]>;
  dropCheckpoint(name: string): Promise<void>;
  restore(checkpoint: string): Promise<WorldDescription>;
  /** Another world that begins as this one is now. */
  fork(options?: ForkOptions): Promise<World>;
  /** Back to what it was made from. */
  reset(): Promise<WorldDescription>;
  /** The world as readable text, for `sandbox.import` here or on another machine. */
  export(): Promise<string>;
  /** Contradictions between registries and storage, each marked intended or not; of one person where one is named. */
  consistency(person?: string): Promise<Consistency>;
  drop(): Promise<void>;
}

/** The world of this name, whether or not there is one. */
export const worldOf = (control: ControlClient, id: string): World => {
  const path = `/worlds/${segment(id)}`;
  const page = `${control.url}/w/${segment(id)}/`;
  const endpoint = `${page}graphql`;
  const [faults, calls] = [worldFaults(control, id), worldCalls(control, id)];
  const drop = async (): Promise<void> => void (await control.text('DELETE', path));
  return {
    id,
    endpoint,
    page,
    ...worldClients(endpoint),
    esia: worldEsia(control, id, page),
    clock: worldClock(control, id),
    people: worldPeople(control, id),
    outbox: worldOutbox(control, id),
    faults,
    calls,
    registry: (name: string) => worldRegistry(faults, calls, name),
    events: worldEvents(control, id),
    event: (registry, name, fields) => control.call(happened, 'POST', `${path}/events`, { body: { ...fields, registry, event: name } }),
    describe: () => control.call(worldDescription, 'GET', path),
    checkpoint: (name) => control.call(worldCheckpoint, 'POST', `${path}/checkpoints`, { body: { name } }),
    checkpoints: async () => (await control.call(checkpointList, 'GET', `${path}/checkpoints`)).checkpoints,
    dropCheckpoint: async (name) => void (await control.text('DELETE', `${path}/checkpoints/${segment(name)}`)),
    restore: (checkpoint) => control.call(worldDescription, 'POST', `${path}/restore`, { body: { checkpoint } }),
    fork: (options = {}) => makeWorld(control, { ...options, from: id }),
    reset: () => control.call(worldDescription, 'POST', `${path}/reset`),
    export: () => control.text('GET', `${path}/export`),
    consistency: (person) => control.call(consistencyAnswer, 'GET', `${path}/consistency`, { query: { person } }),
    drop,
    [Symbol.asyncDispose]: () =>
      drop().catch((error: unknown) => {
        if (!(error instanceof SandboxProblem) || error.status !== 404) throw error;
      }),
  };
};

export const makeWorld = async (control: ControlClient, options: NewWorldRequest): Promise<World> => {
  const { id } = await control.call(worldDescription, 'POST', '/worlds', { body: options });
  return worldOf(control, id);
};
