import { describe, expect, it } from 'vitest';
import { startDemoSession } from '../../mocks/control/demo-session.ts';
import type { ControlDeps } from '../../mocks/control/deps.ts';
import { ControlProblem } from '../../mocks/control/problem.ts';
import { createTurns } from '../../mocks/control/turns.ts';
import { machineClock } from '../../mocks/world/clock.ts';
import { mostDemoSessions } from '../../schema/control/demo.ts';

/** So many demo sessions, used so many minutes ago; what was dropped of them. */
const worldsWith = (count: number, minutesAgo: number) => {
  const dropped: string[] = [];
  const lastUsedAt = new Date(machineClock.nowMs() - minutesAgo * 60_000).toISOString();
  const worlds = [
    { name: 'main', demo: false, lastUsedAt },
    ...Array.from({ length: count }, (_, at) => ({ name: `demo-${at}`, demo: true, lastUsedAt })),
  ];
  const admin = {
    worlds: () => Promise.resolve(worlds),
    dropWorld: (name: string) => Promise.resolve(void dropped.push(name)),
    createBareWorld: () => Promise.reject(new Error('there was room')),
  };
  const clock = { nowMs: () => 0 };
  const nothing = () => undefined;
  const surroundings = { defaults: { clock }, epochs: { forget: nothing }, calls: { drop: nothing } };
  const deps = { admin, turns: createTurns(), surroundings, postman: { forget: nothing } } as unknown as ControlDeps;
  return { deps, dropped };
};

describe('demo sessions', () => {
  it('are no more than there may be: the next one is refused, and told when to come again', async () => {
    const { deps, dropped } = worldsWith(mostDemoSessions, 1);
    const refused = await startDemoSession(deps, undefined).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ControlProblem);
    expect((refused as ControlProblem).slug).toBe('too-many-demo-sessions');
    expect(dropped).toEqual([]);
  });

  it('make room for another when they are over, and for nothing but demo sessions [R-147]', async () => {
    const { deps, dropped } = worldsWith(mostDemoSessions, 31);
    await expect(startDemoSession(deps, undefined)).rejects.toThrow('there was room');
    expect(dropped).toHaveLength(mostDemoSessions);
    expect(dropped).not.toContain('main');
  });
});
