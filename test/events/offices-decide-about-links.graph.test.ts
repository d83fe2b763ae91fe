import { describe, expect, it } from 'vitest';
import { graphql } from '../setup/graphql/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { globalId, refusalOf } from './control-of.ts';

const Links = graphql(`
  query LinksAndChild($id: ID!) {
    me {
      children {
        status
        child {
          id
        }
      }
    }
    person(id: $id) {
      id
    }
  }
`);

const fresh = () => sharedSandbox().world({ now: sharedNow });
type World = Awaited<ReturnType<typeof fresh>>;

const seenBy = async (world: World, adult: string, child: string) => {
  const id = globalId('Person', child);
  const { data } = await world.as(adult).send(Links, { id });
  return { statuses: data?.me?.children?.map(({ status }) => status), sees: data?.person?.id === id };
};

describe('a guardianship authority', () => {
  it('releases a guardian, who then sees the ward no more', async () => {
    await using world = await fresh();
    const timur = '000000000012';
    expect(await seenBy(world, 'nadezhda', timur)).toEqual({ statuses: ['VERIFIED'], sees: true });
    await world.event('guardianship', 'GUARDIANSHIP_ENDED', { guardian: 'nadezhda', ward: timur });
    expect(await seenBy(world, 'nadezhda', timur)).toEqual({ statuses: ['EXPIRED'], sees: false });
    expect(
      await refusalOf(world, { registry: 'guardianship', event: 'GUARDIANSHIP_ENDED', guardian: 'nadezhda', ward: timur }),
    ).toMatchObject({
      status: 409,
    });
  });

  it('tells that a court has restricted a parent, who then sees the child no more [R-174]', async () => {
    await using world = await fresh();
    const artyom = '000000000003';
    expect((await seenBy(world, 'alexey', artyom)).sees).toBe(true);
    await world.event('guardianship', 'PARENT_RESTRICTED', { parent: 'alexey', child: artyom });
    const after = await seenBy(world, 'alexey', artyom);
    expect([after.statuses?.includes('RESTRICTED'), after.sees]).toEqual([true, false]);
    expect((await seenBy(world, 'maria', artyom)).sees).toBe(true);
  });

  it('is told a day late where the event says so', async () => {
    await using world = await fresh();
    const timur = '000000000012';
    await world.event('guardianship', 'GUARDIANSHIP_ENDED', { guardian: 'nadezhda', ward: timur, delays: { guardianship: 'P1D' } });
    expect((await seenBy(world, 'nadezhda', timur)).sees).toBe(true);
    await world.clock.advance('P1D');
    expect((await seenBy(world, 'nadezhda', timur)).sees).toBe(false);
  });
});

describe('what has happened', () => {
  it('goes with the world into a fork, and is gone after a reset', async () => {
    await using world = await fresh();
    await world.event('zags', 'DEATH', { person: 'valentina', delays: { 'insured-persons': 'PT0S' } });
    await using fork = await world.fork();
    await world.reset();
    const Died = '{ me { person { deceasedOn } } }';
    const deceasedOn = async (of: World) =>
      (await of.as('valentina').send<{ me: { person: { deceasedOn: string | null } | null } | null }, never>(Died)).data?.me?.person
        ?.deceasedOn;
    expect([await deceasedOn(world), await deceasedOn(fork)]).toEqual([null, '2026-03-02']);
    expect([(await world.events.list()).length, (await fork.events.list()).length]).toEqual([0, 1]);
  });
});
