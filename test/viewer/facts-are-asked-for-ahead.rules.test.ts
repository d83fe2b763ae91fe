import { describe, expect, it } from 'vitest';
import type { Context } from '../../gateway/graph/context.ts';
import { factsAhead, rememberPersona, rowsFor } from '../../gateway/viewer/early-facts.service.ts';

let seeds = 0;

/** Two worlds of a base that nobody has been in, and what storage is asked from each. */
const worlds = (rows: () => Promise<object[]> = () => Promise.resolve([{ kind: 'SELF' }])) => {
  seeds += 1;
  const asked: unknown[][] = [];
  const inWorld = (id: string, seed = `seed-${seeds}`): Context => {
    const storage = { read: (_statement: unknown, values: unknown[]) => (asked.push([id, values[2], values[8], values[7]]), rows()) };
    return { storage, world: { id: `${id}-${seeds}`, base: { seed, anchor: '2026-03-02' }, epoch: 2, baseEpoch: 1 } } as unknown as Context;
  };
  return { asked, inWorld };
};

const maria = { persona: 'maria', portal: undefined };
const told = { oip: null, snils: '11223344595', portal: 'MOSCOW' };

describe('what storage knows of a persona', () => {
  it('is not asked for ahead of one who never came', () => {
    const { asked, inWorld } = worlds();
    expect(factsAhead(inWorld('here'), maria)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is asked for ahead in every world of the base, by what ESIA said in one, and by the OIP where that was found', async () => {
    const { asked, inWorld } = worlds();
    rememberPersona(inWorld('here'), maria, told, '000000000001');
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
    rememberPersona(inWorld('here'), maria, told, '000000000001');
    const there = factsAhead(inWorld('there'), maria);
    for (const other of [{ snils: '99988877766' }, { snils: undefined }, { portal: 'KRASNODAR' }, { oip: '000000000002' }])
      expect(rowsFor(there, { ...told, ...other })).toBeUndefined();
    expect(rowsFor(undefined, told)).toBeUndefined();
  });

  it('is not that of another persona, portal or base', () => {
    const { inWorld } = worlds();
    rememberPersona(inWorld('here'), maria, told, '000000000001');
    expect(factsAhead(inWorld('here'), { persona: 'nikolay', portal: undefined })).toBeUndefined();
    expect(factsAhead(inWorld('here'), { persona: 'maria', portal: 'KRASNODAR' })).toBeUndefined();
    expect(factsAhead(inWorld('elsewhere', 'another seed'), maria)).toBeUndefined();
  });

  it('keeps a failure for whoever waits for it, and troubles nobody else with it', async () => {
    const { inWorld } = worlds(() => Promise.reject(new Error('storage is down')));
    rememberPersona(inWorld('here'), maria, told, null);
    const early = factsAhead(inWorld('there'), maria);
    await new Promise(setImmediate);
    await expect(rowsFor(early, told)).rejects.toThrow('storage is down');
  });
});
