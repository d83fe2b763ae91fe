import { describe, expect, it } from 'vitest';
import { epochOfWorld, rowsOf, sharedNow, sharedSandbox, type World } from '../setup/index.ts';

const links = 'query Links($child: ID!) { me { children { status route child { id } } } person(id: $child) { id } }';
interface Told {
  readonly me: { readonly children: readonly { readonly status: string; readonly child: object | null }[] };
  readonly person: object | null;
}
const personId = (oip: string): string => Buffer.from(`Person:${oip}`).toString('base64url');

/** A link that waits for one authority: nothing but it lets the adult see the child. */
interface Waiting {
  readonly adult: string;
  readonly child: string;
  /** Prepares the world. */
  readonly begin: (world: World) => Promise<unknown>;
}

/** As a portal that has just sent the link in: nobody was asked about it yet. */
const sentIn = async (world: World, adult: string, child: string): Promise<void> => {
  const { epoch } = await epochOfWorld(world.id);
  const written = await rowsOf(
    `update family_link set status = 'VERIFICATION_PENDING', route = 'GUARDIANSHIP', checked_at = null
      where person_key = $1::int8 and child_oip = $2 returning ordinal`,
    [`${epoch}${adult}`, child],
  );
  expect(written).toHaveLength(1);
};

const zinaida = '000000000006';
const artem = '000000000003';
const families: Readonly<Record<'zags' | 'guardianship', Waiting>> = {
  // A father of the population.
  zags: { adult: '100000000753', child: '100000000754', begin: () => Promise.resolve() },
  guardianship: {
    adult: zinaida,
    child: artem,
    begin: async (world) => {
      await world.event('guardianship', 'GUARDIAN_APPOINTED', { guardian: 'zinaida', ward: artem });
      await sentIn(world, zinaida, artem);
    },
  },
};

/** World time in which any authority answers. */
const longEnough = 'PT10M';

/** Acts in a world of its own with what the adult is told of the link. */
const waitingFor = async (
  authority: 'zags' | 'guardianship',
  act: (world: World, told: () => Promise<{ pending: number; sees: boolean }>) => Promise<void>,
): Promise<void> => {
  const { adult, child, begin } = families[authority];
  await using world = await sharedSandbox().world({ now: sharedNow });
  await begin(world);
  await act(world, async () => {
    const { data } = await world.as(adult === zinaida ? 'zinaida' : adult).send<Told, { child: string }>(links, { child: personId(child) });
    const statuses = data?.me.children.map(({ status }) => status) ?? [];
    return { pending: statuses.filter((status) => status === 'VERIFICATION_PENDING').length, sees: data?.person !== null };
  });
};
const waits = { pending: 1, sees: false };
const decided = { pending: 0, sees: true };

describe.concurrent.each(['zags', 'guardianship'] as const)('while %s fails, a family link stays pending', (authority) => {
  it.each([
    { kind: 'ERROR', status: 500 },
    { kind: 'TIMEOUT', delayMs: 100 },
    { kind: 'RESET' },
    { kind: 'MALFORMED' },
    { kind: 'EMPTY' },
    { kind: 'RATE_LIMIT', delayMs: 0 },
  ] as const)('$kind: it is decided once the authority works [R-157]', (fault) =>
    waitingFor(authority, async (world, told) => {
      await world.faults.add({ registry: authority, ...fault });
      expect(await told()).toEqual(waits);
      await world.clock.advance(longEnough);
      expect(await told()).toEqual(waits);
      expect(await world.calls.list({ registry: authority, fault: fault.kind, limit: 1 })).toHaveLength(1);
      await world.faults.remove();
      await world.clock.advance(longEnough);
      expect(await told()).toEqual(decided);
    }),
  );

  it('also where it was asked, and fails when it is to answer', () =>
    waitingFor(authority, async (world, told) => {
      expect(await told()).toEqual(waits);
      await world.clock.advance('PT1S');
      await world.faults.add({ registry: authority, kind: 'RESET' });
      await world.clock.advance(longEnough);
      expect(await told()).toEqual(waits);
      await world.faults.remove();
      await world.clock.advance('PT1S');
      expect(await told()).toEqual(decided);
    }));

  it('but is decided, and once, by an authority that is told and tells everything twice', () =>
    waitingFor(authority, async (world, told) => {
      await world.faults.add({ registry: authority, kind: 'DUPLICATE' });
      expect(await told()).toEqual(waits);
      const { acts } = await world.clock.advance(longEnough);
      expect(await told()).toEqual(decided);
      expect(acts.filter(({ kind }) => kind === 'LINK_DECIDED')).toHaveLength(1);
    }));
});
