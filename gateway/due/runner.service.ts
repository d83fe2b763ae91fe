import { LockMode } from '@mikro-orm/postgresql';
import type { CallScope, Registries } from '../registry/index.ts';
import { regularly } from '../regularly.ts';
import type { Storage } from '../storage/index.ts';
import { recordAct, requestWorld, WorldTurnedAway, writeIn, type RequestWorld, type Worlds } from '../world/index.ts';
import { DueActEntity } from './due-act.entity.ts';
import { readDueActs, readWorldsWithDueActs, type DueRow } from './due-act.loader.ts';
import type { Doer, DueHandlers } from './doer.service.ts';

export interface DueRunnerOptions {
  readonly storage: Storage;
  readonly worlds: Worlds;
  readonly bindRegistries: (scope: CallScope) => Registries;
  readonly touch: (by: { world: RequestWorld; baseRegistries: Registries }, oips: readonly string[]) => Promise<void>;
  readonly handlers: DueHandlers;
  /** Hands over the messages that an act has made owed. */
  readonly handOver: (world: string) => Promise<void>;
  readonly machineNowMs: () => number;
  /** What no request will see. Never names anybody. */
  readonly warn: (text: string, error?: unknown) => void;
}

export interface DueRunner {
  /** Does everything that is due in a world by its present time, in order, each at its own moment and once. */
  turnIn(world: string): Promise<void>;
  /** Looks for worlds in which something is due, about every second of the machine’s time. */
  start(): void;
  /** Lets a turn end. */
  stop(): Promise<void>;
}

const everyMs = 1_000;
/** Of one world in one turn; the rest wait for the next. */
const together = 1_000;

export const createDueRunner = (options: DueRunnerOptions): DueRunner => {
  const { storage, worlds, bindRegistries, handlers, machineNowMs, warn } = options;

  const doerAt = (world: RequestWorld, atMs: number): Doer => {
    const then = requestWorld({ ...world, nowMs: () => atMs });
    const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => then.now() };
    const baseRegistries = bindRegistries({ ...scope, epoch: 'base', asker: world.epochName });
    return {
      world: then,
      storage,
      registries: bindRegistries({ ...scope, epoch: world.epochName }),
      touch: (oips) => options.touch({ world: then, baseRegistries }, oips),
    };
  };

  /** Whoever does the same at this moment, in this or another gateway, is waited for; then there is nothing left to do. */
  const carryOut = async (world: RequestWorld, due: DueRow): Promise<void> => {
    const by = doerAt(world, due.at);
    const handler = handlers[due.kind];
    if (!handler) throw new Error(`nobody carries out ${due.kind}`);
    const write = await handler(by, due);
    await writeIn(storage, by.world, async (em) => {
      const where = { epoch: world.epoch, ordinal: due.ordinal };
      const waiting = await em.findOne(DueActEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!waiting) return;
      await em.nativeDelete(DueActEntity, where);
      const act = await write(em);
      if (act) await recordAct(em, by.world, act);
    });
  };

  const turnIn = async (name: string): Promise<void> => {
    // What is done may make something else due at the same moment. One that fails is left for the next turn, and keeps nobody else waiting.
    const tried = new Set<number>();
    for (;;) {
      const world = await worlds.named(name);
      const due = world && (await readDueActs(storage, world.epoch, world.nowMs(), together)).find(({ ordinal }) => !tried.has(ordinal));
      if (!world || !due) return;
      tried.add(due.ordinal);
      try {
        await carryOut(world, due);
        await options.handOver(name);
      } catch (error) {
        // The world has another state by now, whose turn comes.
        if (error instanceof WorldTurnedAway) return;
        warn(`an act that is due was not carried out: ${due.kind}`, error);
      }
    }
  };

  let running: ReturnType<typeof regularly> | undefined;
  const turn = async (): Promise<void> => {
    for (const name of await readWorldsWithDueActs(storage, machineNowMs())) {
      await turnIn(name).catch((error: unknown) => warn('what is due in a world was not carried out', error));
    }
  };
  return {
    turnIn,
    start: () => (running ??= regularly(everyMs, turn, (error) => warn('acts that are due were not looked for', error))),
    stop: async () => running?.stop(),
  };
};
