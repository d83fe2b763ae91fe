import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraws } from '../../mocks/people/random/keyed-draw.ts';
import { createPermutation } from '../../mocks/people/random/permutation.ts';
import type { People } from '../../mocks/people/people.ts';
import { anchor, castOips, oipAt, present, sample, somePeople } from './some-people.ts';

/** Everything that one may be known by leads to one person. */
const expectFound = (people: People, oip: string): void => {
  const { person, policy, dudl, snils } = present(people.registerData(oip, anchor), oip);
  const name = present(person.personItems[0]);
  expect(people.find.exists(oip)).toBe(true);
  expect(people.find.byName({ ...name }), 'by name').toContain(oip);
  expect(people.find.bornOn(name.birthDay), 'by birth date').toContain(oip);
  if (snils?.snils !== undefined) expect(people.find.bySnils(snils.snils), 'by SNILS').toBe(oip);
  for (const { enp, pcyType, pcySer, pcyNum } of policy?.policyItems ?? []) {
    if (enp !== undefined) expect(people.find.byEnp(enp), 'by ENP').toBe(oip);
    if (pcyNum !== undefined) expect(people.find.byPolicy({ pcyType, pcySer, pcyNum }), `by policy ${pcyType}`).toBe(oip);
    if (enp !== undefined && pcyType !== 'С') expect(people.find.byPolicy({ pcyType, pcyNum: enp })).toBe(oip);
  }
  for (const document of dudl?.dudlItems ?? []) expect(people.find.byDocument(document), `by document ${document.dudlType}`).toBe(oip);
};

describe.each([10, 20_000, 2_000_000])('among %i people', (size) => {
  const people = somePeople(size);

  it('anybody is found by ENP, SNILS, policy, document, name and birth date', () => {
    fc.assert(
      fc.property(fc.nat(size - 1), (index) => {
        expectFound(people, oipAt(index));
      }),
      { numRuns: 150, examples: [[0], [size - 1]] },
    );
  });

  it('nobody beyond the size exists', () => {
    expect(people.find.exists(oipAt(size))).toBe(false);
    expect(people.registerData(oipAt(size), anchor)).toBeUndefined();
    expect(people.attachments(oipAt(size))).toBeUndefined();
    expect(people.visits(oipAt(size))).toEqual([]);
    expect(people.persona(oipAt(size))).toBeUndefined();
  });

  it('an account leads to its person', () => {
    for (const index of sample(size, 100)) {
      const account = people.accountOf(oipAt(index));
      if (account) expect(people.personaByEsiaOid(account.esiaOid)?.oip).toBe(oipAt(index));
    }
  });
});

describe('the cast', () => {
  it('is found by everything that it is known by', () => {
    const people = somePeople(20_000);
    for (const oip of castOips(people)) expectFound(people, oip);
  });
});

describe('a number that is nobody’s', () => {
  const people = somePeople(20_000);

  it('leads to nobody', () => {
    expect(people.find.byEnp('7754410837990013')).toBeUndefined();
    expect(people.find.byEnp('7754410837990014')).toBeUndefined();
    expect(people.find.byEnp('')).toBeUndefined();
    expect(people.find.bySnils('11223344595')).toBeUndefined();
    expect(people.find.byPolicy({ pcyType: 'Ц', pcyNum: '123' })).toBeUndefined();
    expect(people.find.byPolicy({ pcyType: 'С', pcySer: '000000', pcyNum: '0000000000' })).toBeUndefined();
    expect(people.find.byDocument({ dudlType: '14', dudlSer: '0000', dudlNum: '000000' })).toBeUndefined();
    expect(people.find.byDocument({ dudlType: '3', dudlSer: 'нет', dudlNum: '1' })).toBeUndefined();
    expect(people.find.byName({ surname: 'Никто', firstName: 'Никак', birthDay: '1990-01-01' })).toEqual([]);
    expect(people.find.bornOn('1800-01-01')).toEqual([]);
    expect(people.find.exists('100')).toBe(false);
  });
});

describe('a keyed permutation', () => {
  it.each([1, 2, 3, 7, 10, 100])('of %i is one to one', (size) => {
    const permutation = createPermutation(createDraws('seed')('permutation'), size);
    const images = Array.from({ length: size }, (_, x) => permutation.forward(x, 5));
    expect([...images].sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, x) => x));
    expect(images.map((y) => permutation.backward(y, 5))).toEqual(Array.from({ length: size }, (_, x) => x));
  });

  it('of any size goes there and back under any salt', () => {
    const args = fc.record({
      size: fc.integer({ min: 1, max: 10 ** 11 }),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      salt: fc.nat(),
    });
    fc.assert(
      fc.property(args, ({ size, at, salt }) => {
        const permutation = createPermutation(createDraws('seed')('permutation'), size);
        const x = Math.floor(at * size);
        const y = permutation.forward(x, salt);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(size);
        expect(permutation.backward(y, salt)).toBe(x);
      }),
    );
  });

  it('refuses what is outside', () => {
    const permutation = createPermutation(createDraws('seed')('permutation'), 10);
    for (const x of [-1, 10, Number.NaN]) expect(() => permutation.forward(x)).toThrow(RangeError);
  });
});
