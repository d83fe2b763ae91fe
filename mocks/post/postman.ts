import type { ControlDeps } from '../control/deps.ts';
import { findWorld } from '../control/find-world.ts';
import { ControlProblem } from '../control/problem.ts';
import { machineClock } from '../world/clock.ts';
import { deliverDue } from './deliver.ts';
import type { Postman } from './post.ts';

/** Real time between two tries where the gateway puts letters off or is away: twice as long each time. */
const backoffMs = { first: 500, longest: 30_000 };
/** A timer of Node takes no more. */
const longestTimerMs = 2_147_483_647;
const startPauseMs = 500;

interface Appointment {
  /** Machine time. */
  readonly atMs: number;
  readonly failures: number;
}

export const createPostman = (deps: Pick<ControlDeps, 'surroundings' | 'admin' | 'gatewayUrl' | 'turns'>): Postman => {
  const { surroundings, turns, admin } = deps;
  const appointments = new Map<string, Appointment>();
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();
  let closed = false;

  const arm = (): void => {
    clearTimeout(timer);
    const [next] = [...appointments.values()].map(({ atMs }) => atMs).toSorted((a, b) => a - b);
    if (closed || next === undefined) return;
    timer = setTimeout(() => (working = round()), Math.min(longestTimerMs, Math.max(0, next - machineClock.nowMs())));
    timer.unref();
  };
  const come = (name: string, atMs: number | undefined, failures = 0): void => {
    if (atMs === undefined) appointments.delete(name);
    else appointments.set(name, { atMs, failures });
    arm();
  };
  const later = (name: string): void => {
    const failures = (appointments.get(name)?.failures ?? 0) + 1;
    come(name, machineClock.nowMs() + Math.min(backoffMs.longest, backoffMs.first * 2 ** (failures - 1)), failures);
  };

  const settle: Postman['settle'] = async (world) => {
    const { name, clock } = world.row;
    const left = await deliverDue(surroundings, world.world, deps.gatewayUrl());
    if (left === 'PUT_OFF') {
      later(name);
      return left;
    }
    const nextMs = clock.mode === 'running' ? await world.use(({ ledgers }) => ledgers.post.nextDueMs()) : undefined;
    come(name, nextMs === undefined || clock.mode === 'frozen' ? undefined : nextMs - clock.offsetMs);
    return left;
  };

  const visit = (name: string): Promise<unknown> =>
    turns
      .in(name, async () => settle(await findWorld(deps, name)))
      .catch((error: unknown) => {
        if (error instanceof ControlProblem && error.slug === 'world-not-found') return come(name, undefined);
        surroundings.warn(`letters in world ${name} wait: ${error instanceof Error ? error.message : String(error)}`);
        return later(name);
      });

  const round = async (): Promise<void> => {
    const nowMs = machineClock.nowMs();
    const due = [...appointments].filter(([, { atMs }]) => atMs <= nowMs);
    for (const [name] of due) await visit(name);
    arm();
  };

  /** Only worlds with a journal can have letters; each journal is read once, and its ledgers stay for whoever comes. */
  const look = async (): Promise<void> => {
    if (closed || !admin) return;
    const worlds = await admin.worlds().catch(() => undefined);
    if (!worlds) {
      timer = setTimeout(() => (working = look()), startPauseMs);
      timer.unref();
      return;
    }
    const journals = new Set((await surroundings.journals.names()).map(({ name }) => name));
    for (const { name, epoch } of worlds) if (!closed && journals.has(epoch)) await visit(name);
  };

  return {
    settle,
    watch: ({ name, clock }) => come(name, clock.mode === 'running' ? machineClock.nowMs() : undefined),
    forget: (name) => come(name, undefined),
    start: () => void (working = look()),
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await working;
    },
  };
};
