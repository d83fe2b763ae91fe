import { describe, expect, it, vi } from 'vitest';
import { sharedNow, sharedSandbox, type World } from '../setup/index.ts';
import { ask, failedPaths, touched, without, withoutStaleness, type Answer } from './dashboard.ts';

const fresh = (): Promise<World> => sharedSandbox().world({ now: sharedNow });

const staleOf = ({ data }: Answer) => {
  const person = data?.me.person;
  return {
    policy: person?.policy?.provenance.stale,
    attachments: person?.attachments?.every(({ provenance }) => provenance.stale),
    clinic: person?.appointments.nodes.every(({ clinic }) => clinic.provenance.stale),
  };
};

/** Which parts of the dashboard are a copy while a registry fails, and what is null because nothing of it is ever kept. */
const copied = [
  ['insured-persons', { policy: true, attachments: true, clinic: true }, []],
  ['rmis', { policy: false, attachments: true, clinic: false }, []],
  ['fer', { policy: false, attachments: false, clinic: true }, ['doctor.slots']],
] as const;

describe.concurrent.each(copied)('of what %s told before', (registry, stale, lost) => {
  it.each(['ERROR', 'RESET', 'MALFORMED', 'EMPTY'] as const)('a copy is served, marked stale, while it fails: %s', async (kind) => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    const before = await ask(world, 'maria', doctor);
    expect(staleOf(before)).toEqual({ policy: false, attachments: false, clinic: false });
    await world.faults.add({ registry, kind });
    const answer = await ask(world, 'maria', doctor);
    expect(failedPaths(answer)).toEqual(lost);
    expect(staleOf(answer)).toEqual(stale);
    expect(withoutStaleness(answer)).toEqual(without(withoutStaleness(before), lost));
    await world.faults.remove();
    expect((await ask(world, 'maria', doctor)).data).toEqual(before.data);
  });
});

describe.concurrent('a registry that goes on failing', () => {
  it.each(['insured-persons', 'rmis', 'fer'] as const)('%s is asked no more after a while, and again once it works', async (registry) => {
    await using world = await fresh();
    const doctor = await touched(world, 'maria');
    await world.faults.add({ registry, kind: 'ERROR' });
    const asked = async (): Promise<number> => {
      expect((await ask(world, 'maria', doctor)).errors).toBeDefined();
      return (await world.calls.list({ registry, fault: 'ERROR', limit: 1_000 })).length;
    };
    await vi.waitFor(async () => expect(await asked()).toBe(await asked()), { timeout: 30_000, interval: 1 });
    await world.faults.remove();
    expect((await ask(world, 'maria', doctor)).errors).toBeUndefined();
  });
});

describe.concurrent('ESIA', () => {
  const me = 'query Me { me { person { id name { full } } } }';
  interface Me {
    readonly me: { readonly person: object | null } | null;
  }

  it.each(['ERROR', 'RESET', 'MALFORMED', 'EMPTY'] as const)(
    '%s: who is signed in stays, a newcomer waits until it works',
    async (kind) => {
      await using world = await fresh();
      const send = (persona: string) => world.as(persona).send<Me, never>(me);
      const signedIn = world.bearer(await world.esia.tokenOf('maria'));
      const before = await signedIn.send<Me, never>(me);
      await world.faults.add({ registry: 'esia', kind });
      expect(await signedIn.send(me)).toEqual(before);
      expect((await send('viktor')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', registry: 'ESIA', retryable: true });
      await world.faults.remove();
      expect((await send('viktor')).expectData().me?.person).not.toBeNull();
    },
  );
});

describe.concurrent('the first that a portal hears of a person', () => {
  const first = 'query First { me { person { name { full } appointments(first: 1) { nodes { id } } } } }';
  interface First {
    readonly me: { readonly person: { readonly appointments: object | null } | null };
  }

  // People of the population of whom no other test asks.
  it.each([
    ['insured-persons', 'INSURED_PERSONS_REGISTRY', null, '100000801616'],
    ['rmis', 'RMIS', { name: { full: expect.any(String) }, appointments: null }, '100000801212'],
  ] as const)('of %s is not kept while it fails, and kept for every world once it works', async (registry, system, left, somebody) => {
    await using world = await fresh();
    await using other = await fresh();
    const ask = (of: World) => of.as(somebody).send<First, never>(first);
    await world.faults.add({ registry, kind: 'ERROR' });
    const lost = await ask(world);
    expect(lost.errors?.[0]?.extensions).toMatchObject({ code: 'REGISTRY_UNAVAILABLE', registry: system });
    expect(lost.data?.me.person).toEqual(left);
    const known = await ask(other);
    expect(known.expectData().me.person?.appointments).not.toBeNull();
    await world.faults.remove();
    expect((await ask(world)).data).toEqual(known.data);
  });
});
