import { describe, expect, it } from 'vitest';
import { moveClock } from '../../mocks/control/clock-moves.ts';
import type { ControlDeps } from '../../mocks/control/deps.ts';
import { findWorld } from '../../mocks/control/find-world.ts';
import { AdminRefused } from '../../mocks/control/gateway-admin.ts';
import { makeWorld } from '../../mocks/control/new-world.ts';
import { createTurns } from '../../mocks/control/turns.ts';
import { createPostman } from '../../mocks/post/postman.ts';
import { queueLetter } from '../../mocks/post/queue.ts';
import { createSurroundings } from '../../mocks/surroundings.ts';
import { frozenClock, machineClock } from '../../mocks/world/clock.ts';
import { memoryJournals } from '../../mocks/world/journal-memory.ts';
import { parseInstant } from '../../schema/calendar/index.ts';
import type { NewWorld, WorldClock, WorldRow } from '../../schema/control/admin.ts';

const base = { seed: 'zdravgraph', anchor: '2026-03-02' };
const nowMs = parseInstant('2026-03-02T09:00:00+03:00');
const dayMs = 86_400_000;
const failure = new Error('the gateway failed');

/** The stand-ins with a world `team` in a gateway that keeps worlds in memory, and does what is due in them by `act`. */
const controlled = (clock: WorldClock, act: (world: string) => void) => {
  const worlds = new Map<string, WorldRow>();
  const dropped: string[] = [];
  const change = async (name: string, changes: Partial<WorldRow>): Promise<WorldRow> => {
    const row = { ...worlds.get(name), name, id: name, ...changes } as WorldRow;
    worlds.set(name, row);
    return row;
  };
  void change('team', { epoch: 'team', base, clock });
  const admin = {
    world: async (name: string) => {
      const row = worlds.get(name);
      if (!row) throw new AdminRefused(404, { error: `unknown world ${name}` });
      return row;
    },
    createWorld: (name: string, { built: _built, demo = false, ...row }: NewWorld) => change(name, { ...row, demo, base }),
    setClock: (name: string, to: WorldClock, expiresInHours?: number | null) =>
      change(name, { clock: to, ...(expiresInHours !== undefined && { expiresInHours }) }),
    dropWorld: async (name: string) => void dropped.push(name),
    acts: async () => [],
    due: async () => null,
    runActs: async (name: string) => (act(name), []),
    checkpoints: async () => [],
    saveCheckpoint: async () => undefined,
    buildEpoch: async () => ({ rows: 0 }),
  };
  const surroundings = createSurroundings({
    base,
    clock: frozenClock(nowMs),
    journals: memoryJournals(),
    population: 100,
    warn: () => undefined,
  });
  const known = { surroundings, admin, gatewayUrl: () => undefined, turns: createTurns() } as unknown as ControlDeps;
  const deps: ControlDeps = { ...known, postman: createPostman(known) };
  return { deps, worlds, dropped };
};

describe('a clock that is moved while the gateway fails', () => {
  it('runs on from where it came to, if it ran before', async () => {
    let turns = 0;
    const clock = { mode: 'running', offsetMs: nowMs - machineClock.nowMs() } as const;
    const { deps, worlds } = controlled(clock, () => {
      // What is due before the move is done; then the moment of the letter comes.
      if ((turns += 1) > 1) throw failure;
    });
    const world = await findWorld(deps, 'team');
    const news = { sender: 'rmis', kind: 'RecordChanged', content: { oip: '000000000001' } } as const;
    await world.use((epoch) => queueLetter(epoch, { news, nowMs, dueAtMs: nowMs + dayMs }));
    await expect(moveClock(deps, world, { toMs: nowMs + 2 * dayMs })).rejects.toBe(failure);
    expect(worlds.get('team')?.clock.mode).toBe('running');
    const { nowMs: cameTo } = (await findWorld(deps, 'team')).world;
    expect(cameTo).toBeGreaterThanOrEqual(nowMs + dayMs);
    expect(cameTo).toBeLessThan(nowMs + 2 * dayMs);
  });
});

describe('a world that is made from another with a clock of its own', () => {
  const standing = { mode: 'frozen', frozenAt: '2026-03-02T09:00:00+03:00' } as const;
  const wish = { id: 'fork', from: 'team', now: '2026-03-05T09:00:00+03:00', expiresInHours: 5 };

  it('expires soon until its clock is there, and as was wished from then on', async () => {
    const onTheWay: unknown[] = [];
    const { deps, worlds } = controlled(standing, (name) => onTheWay.push(worlds.get(name)?.expiresInHours));
    await makeWorld(deps, wish);
    expect(new Set(onTheWay)).toEqual(new Set([0.25]));
    expect(worlds.get('fork')).toMatchObject({ expiresInHours: 5, clock: { frozenAt: wish.now } });
  });

  it('is dropped where its clock cannot be moved', async () => {
    const { deps, dropped } = controlled(standing, () => {
      throw failure;
    });
    await expect(makeWorld(deps, wish)).rejects.toBe(failure);
    expect(dropped).toEqual(['fork']);
  });
});
