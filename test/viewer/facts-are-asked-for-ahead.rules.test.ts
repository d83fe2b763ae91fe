import { describe, expect, it } from 'vitest';
import { memo, type Context } from '../../gateway/graph/context.ts';
import { personKey } from '../../gateway/storage/index.ts';
import { expectedSelf, factsAhead, rememberPersona, rowsFor } from '../../gateway/viewer/early-facts.service.ts';

let seeds = 0;

const memoOf = () => {
  const kept = memo();
  return <Made>(make: (context: Context) => Made): Made => kept(make, {} as Context);
};

/** Two worlds of a base that nobody has been in, and what storage is asked from each. */
const worlds = (rows: () => Promise<object[]> = () => Promise.resolve([{ kind: 'SELF' }])) => {
  seeds += 1;
  const asked: unknown[][] = [];
  const inWorld = (id: string, { seed = `seed-${seeds}`, revision = 0, baseEpoch = 1 } = {}): Context => {
    const readEach = async (_statement: unknown, [question = []]: readonly unknown[][]) => {
      asked.push([id, question[2], question[4], question[3]]);
      return [await rows()];
    };
    const world = { id: `${id}-${seeds}`, base: { seed, anchor: '2026-03-02' }, revision, epoch: 2, baseEpoch };
    return { storage: { readEach }, world, keep: memoOf() } as unknown as Context;
  };
  return { asked, inWorld };
};

const maria = { persona: 'maria', portal: undefined };
const mariaInBase = { oip: '000000000001', personKey: personKey(1, '000000000001') };
const found = { oip: '000000000001', self: mariaInBase };
const told = { oip: null, snils: '11223344595', portal: 'MOSCOW' };

describe('what storage knows of a persona', () => {
  it('is not asked for ahead of one who never came', () => {
    const { asked, inWorld } = worlds();
    expect(factsAhead(inWorld('here'), maria)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is asked for ahead in every world of the base, by what ESIA said in one, and by the OIP where that was found', async () => {
    const { asked, inWorld } = worlds();
    rememberPersona(inWorld('here'), maria, told, found);
    const there = factsAhead(inWorld('there'), maria);
    expect(await rowsFor(there, told)).toEqual([{ kind: 'SELF' }]);
    const again = factsAhead(inWorld('here'), maria);
    expect(await rowsFor(again, { oip: '000000000001', portal: 'MOSCOW', snils: undefined })).toEqual([{ kind: 'SELF' }]);
    expect(asked).toEqual([
      ['there', null, '11223344595', 'MOSCOW'],
      ['here', '000000000001', null, 'MOSCOW'],
    ]);
  });

  it('is for nobody else than whom ESIA names then', () => {
    const { inWorld } = worlds();
    rememberPersona(inWorld('here'), maria, told, found);
    const there = factsAhead(inWorld('there'), maria);
    for (const other of [{ snils: '99988877766' }, { snils: undefined }, { portal: 'KRASNODAR' }, { oip: '000000000002' }])
      expect(rowsFor(there, { ...told, ...other })).toBeUndefined();
    expect(rowsFor(undefined, told)).toBeUndefined();
  });

  it('is not that of another persona, portal or base', () => {
    const { inWorld } = worlds();
    rememberPersona(inWorld('here'), maria, told, found);
    expect(factsAhead(inWorld('here'), { persona: 'nikolay', portal: undefined })).toBeUndefined();
    expect(factsAhead(inWorld('here'), { persona: 'maria', portal: 'KRASNODAR' })).toBeUndefined();
    expect(factsAhead(inWorld('elsewhere', { seed: 'another seed' }), maria)).toBeUndefined();
  });

  it('keeps a failure for whoever waits for it, and troubles nobody else with it', async () => {
    const { inWorld } = worlds(() => Promise.reject(new Error('storage is down')));
    rememberPersona(inWorld('here'), maria, told, { oip: null, self: null });
    const early = factsAhead(inWorld('there'), maria);
    await new Promise(setImmediate);
    await expect(rowsFor(early, told)).rejects.toThrow('storage is down');
  });
});

describe('who is going to be signed in', () => {
  /** Whom a request in that world expects, maria having been signed in to another as whoever was found there. */
  const expectedIn = (there: { revision?: number; baseEpoch?: number }, self: typeof mariaInBase | null = mariaInBase) => {
    const { inWorld } = worlds();
    rememberPersona(inWorld('here'), maria, told, { ...found, self });
    const context = inWorld('there', there);
    factsAhead(context, maria);
    return expectedSelf(context);
  };

  it('is known in a world in which nothing has happened, by the row of the base', () => {
    expect(expectedIn({})).toEqual(mariaInBase);
  });

  it('is not known where somebody has changed something, on another base, nor by a row that is a world’s own', () => {
    expect(expectedIn({ revision: 1 })).toBeUndefined();
    expect(expectedIn({ baseEpoch: 3 })).toBeUndefined();
    expect(expectedIn({}, { ...mariaInBase, personKey: personKey(2, '000000000001') })).toBeUndefined();
    expect(expectedIn({}, null)).toBeUndefined();
  });

  it('is not asked twice: whoever was signed in there before is known by what was found', () => {
    const { inWorld } = worlds();
    rememberPersona(inWorld('here'), maria, told, found);
    const context = inWorld('here');
    factsAhead(context, maria);
    expect(expectedSelf(context)).toBeUndefined();
  });
});
