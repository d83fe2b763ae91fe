import { describe, expect, it } from 'vitest';
import type { NewFault } from '../kit/world-faults.ts';
import { sharedNow, sharedSandbox, type World } from '../setup/index.ts';
import { ask, failedPaths, touched, without, withoutStaleness } from './dashboard.ts';

const fresh = (): Promise<World> => sharedSandbox().world({ now: sharedNow });

type Kind = Omit<NewFault, 'registry' | 'operation'>;

/** Those that keep an answer back, or spoil it so that nobody can take it. */
const failing: readonly Kind[] = [
  { kind: 'ERROR' },
  { kind: 'ERROR', status: 503 },
  { kind: 'TIMEOUT', delayMs: 100 },
  { kind: 'RESET' },
  { kind: 'MALFORMED' },
  { kind: 'MALFORMED', form: 'WRONG_SHAPE' },
  { kind: 'EMPTY' },
  { kind: 'RATE_LIMIT', delayMs: 0 },
];
/** Those after which a client sees what it would see anyway, where nothing has happened in the world. */
const harmless: readonly Kind[] = [{ kind: 'LATENCY', delayMs: 100 }, { kind: 'DUPLICATE' }];

const named = (kinds: readonly Kind[]) => kinds.map((one) => [[one.kind, one.form, one.status].filter(Boolean).join(' '), one] as const);

/** A record needs no register: where its owner is insured was told when they were last synced. */
const ofRegister = ['me.person.attachments', 'me.person.policy'];
const registries = [
  ['fer', 'FER', ['doctor.slots']],
  ['insured-persons', 'INSURED_PERSONS_REGISTRY', ofRegister],
  ['rmis', 'RMIS', ['me.person.attachments']],
] as const;

describe.concurrent.each(registries)('%s', (registry, system, lost) => {
  it.each(named(failing))(
    '%s: what it owns is null with an error, its siblings are there, and it is back afterwards',
    async (_name, kind) => {
      await using world = await fresh();
      const doctor = await touched(world, 'maria');
      const { id } = await world.faults.add({ registry, ...kind });
      const answer = await ask(world, 'maria', doctor);
      expect(failedPaths(answer)).toEqual(lost);
      for (const { extensions } of answer.errors ?? [])
        expect(extensions).toMatchObject({
          code: 'REGISTRY_UNAVAILABLE',
          registry: system,
          operation: expect.any(String),
          retryable: true,
        });
      await world.faults.remove(id);
      const whole = await ask(world, 'maria', doctor);
      expect(whole.errors).toBeUndefined();
      expect(withoutStaleness(answer)).toEqual(without(withoutStaleness(whole), lost));
    },
  );

  it.each(named(harmless))('%s: nothing is lost', async (_name, kind) => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    const { id } = await world.faults.add({ registry, ...kind });
    const answer = await ask(world, 'maria', doctor);
    expect(answer.errors).toBeUndefined();
    expect(await world.calls.list({ registry, fault: id })).not.toEqual([]);
    await world.faults.remove();
    expect((await ask(world, 'maria', doctor)).data).toEqual(answer.data);
  });

  it('an answer that a fault emptied serves the calls that met it, and none after them', async () => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    await using untouched = await fresh();
    await world.faults.add({ registry, kind: 'EMPTY', form: 'EMPTY_LISTS', times: 1 });
    await ask(world, 'maria', doctor);
    expect(await world.calls.list({ registry, fault: 'EMPTY' })).toHaveLength(1);
    expect((await ask(world, 'maria', doctor)).data).toEqual((await ask(untouched, 'maria', doctor)).data);
  });

  it('STALE: it tells what it told on the anchor day', async () => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    await world.clock.set('2026-03-04T13:00:00+03:00');
    const today = await ask(world, 'maria', doctor);
    await world.faults.add({ registry, kind: 'STALE' });
    const asBefore = await ask(world, 'maria', doctor);
    expect([today.errors, asBefore.errors]).toEqual([undefined, undefined]);
    const met = await world.calls.list({ registry, fault: 'STALE' });
    expect(met.length).toBeGreaterThan(0);
    expect(new Set(met.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

it('a list that a fault emptied is asked for again, also about those whom it lacked', async () => {
  await using world = await fresh();
  const doctor = await touched(world, 'maria');
  const before = await ask(world, 'maria', doctor);
  await world.registry('fer').fail('GetMOResourceInfo', { kind: 'EMPTY', form: 'EMPTY_LISTS', times: 1 });
  expect((await ask(world, 'maria', doctor)).data?.doctor).toBeNull();
  expect((await ask(world, 'maria', doctor)).data).toEqual(before.data);
});

it('EMPTY lists of FER are no failure: nothing is free', async () => {
  await using world = await fresh();
  const doctor = await touched(world, 'maria');
  await world.registry('fer').fail('GetScheduleInfo', { kind: 'EMPTY', form: 'EMPTY_LISTS' });
  const { errors, data } = await ask(world, 'maria', doctor);
  expect(errors).toBeUndefined();
  expect(data?.doctor.slots?.nodes).toEqual([]);
});

it('`times` counts calls on the wire: three are one question of the gateway', async () => {
  await using world = await fresh();
  const doctor = await touched(world, 'maria');
  await world.registry('fer').fail('GetScheduleInfo', { kind: 'ERROR', times: 3 });
  expect(failedPaths(await ask(world, 'maria', doctor))).toEqual(['doctor.slots']);
  expect((await ask(world, 'maria', doctor)).errors).toBeUndefined();
  expect(await world.faults.list()).toMatchObject([{ times: 3, left: 0 }]);
  const calls = await world.registry('fer').calls({ operation: 'GetScheduleInfo' });
  expect(calls.map(({ status }) => status)).toEqual([200, 500, 500, 500]);
});

it('two failures are made up for by repetition', async () => {
  await using world = await fresh();
  const doctor = await touched(world, 'maria');
  await world.registry('fer').fail('GetScheduleInfo', { kind: 'RESET', times: 2 });
  expect((await ask(world, 'maria', doctor)).errors).toBeUndefined();
});

it('the same seed lets the same calls fail in two worlds', async () => {
  const statusesIn = async (seed: string): Promise<number[]> => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    await world.registry('fer').fail('GetScheduleInfo', { kind: 'ERROR', probability: 0.5, seed });
    for (let turn = 0; turn < 6; turn += 1) await ask(world, 'maria', doctor);
    return (await world.registry('fer').calls({ operation: 'GetScheduleInfo' })).map(({ status }) => status);
  };
  const [one, again, other] = await Promise.all([statusesIn('one'), statusesIn('one'), statusesIn('other')]);
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

describe.concurrent('a world’s fault', () => {
  it('does not reach another world, nor one that is made later', async () => {
    await using world = await fresh();
    await using other = await fresh();
    const [doctor, same] = [await touched(world, 'maria'), await touched(other, 'maria')];
    await world.faults.add({ registry: 'fer', kind: 'ERROR' });
    const [here, there] = await Promise.all([ask(world, 'maria', doctor), ask(other, 'maria', same)]);
    expect([failedPaths(here), failedPaths(there)]).toEqual([['doctor.slots'], []]);
    expect(await other.faults.list()).toEqual([]);
    expect(await other.calls.list({ fault: 'any' })).toEqual([]);
    await using third = await fresh();
    expect(failedPaths(await ask(third, 'maria', doctor))).toEqual([]);
  });

  it('goes with its forks, and with a checkpoint', async () => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    await world.registry('fer').fail('GetScheduleInfo', { kind: 'ERROR' });
    await world.checkpoint('failing');
    await using fork = await world.fork();
    expect(await fork.faults.list()).toEqual(await world.faults.list());
    await world.faults.remove();
    expect(failedPaths(await ask(fork, 'maria', doctor))).toEqual(['doctor.slots']);
    expect(failedPaths(await ask(world, 'maria', doctor))).toEqual([]);
    await world.restore('failing');
    expect(failedPaths(await ask(world, 'maria', doctor))).toEqual(['doctor.slots']);
  });
});
