import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sharedNow, sharedSandbox, type World } from '../setup/index.ts';
import { ask, failedPaths, touched, without, withoutStaleness } from './dashboard.ts';

const downMs = 60_000;
const fresh = (): Promise<World> => sharedSandbox().world({ now: sharedNow });

/** What holds at once, goes on holding for a minute. */
const throughout = async (holds: () => Promise<void>): Promise<void> => {
  for (const until = performance.now() + downMs; performance.now() < until; await pause(200)) await holds();
};

describe.concurrent('a registry that is down for a minute', () => {
  it.each([
    ['insured-persons', ['me.person.attachments', 'me.person.policy']],
    ['rmis', ['me.person.attachments']],
    ['fer', ['doctor.slots']],
  ] as const)('%s takes with it what it owns and nothing else, all the time, and is back afterwards', async (registry, lost) => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    await world.faults.add({ registry, kind: 'RESET' });
    let last: unknown;
    await throughout(async () => {
      const answer = await ask(world, 'maria', doctor);
      expect(failedPaths(answer)).toEqual(lost);
      last = withoutStaleness(answer);
    });
    await world.faults.remove();
    const whole = await ask(world, 'maria', doctor);
    expect(whole.errors).toBeUndefined();
    expect(last).toEqual(without(withoutStaleness(whole), lost));
  });

  it('esia lets nobody new in, all the time, and then everybody', async () => {
    await using world = await fresh();
    const me = () => world.as('viktor').send<{ me: { person: object } | null }, never>('{ me { person { id } } }');
    await world.faults.add({ registry: 'esia', kind: 'RESET' });
    await throughout(async () => expect((await me()).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', registry: 'ESIA' }));
    await world.faults.remove();
    expect((await me()).errors).toBeUndefined();
  });

  it('zags leaves a link pending, however often it is asked, and decides it then', async () => {
    await using world = await fresh();
    const statuses = async (): Promise<string[]> => {
      const { me } = (
        await world.as('100000000753').send<{ me: { children: { status: string }[] } }, never>('query Links { me { children { status } } }')
      ).expectData();
      return me.children.map(({ status }) => status).toSorted();
    };
    await world.faults.add({ registry: 'zags', kind: 'RESET' });
    await throughout(async () => {
      expect(await statuses()).toEqual(['VERIFICATION_PENDING', 'VERIFIED']);
      await world.clock.advance('PT1M');
    });
    await world.faults.remove();
    await world.clock.advance('PT10M');
    expect(await statuses()).toEqual(['VERIFIED', 'VERIFIED']);
  });
});
