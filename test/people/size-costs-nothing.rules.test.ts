import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { anchor, oipAt, somePeople } from './some-people.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that what the work answers keeps alive. */
const keptBytes = (work: () => unknown): number => {
  const count = (): number => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = count();
  const kept = work();
  const bytes = count() - before;
  expect(kept).toBeDefined();
  return bytes;
};

/** Walks everything that an object holds: sizes of its arrays, maps and sets. */
const longest = (root: unknown): number => {
  const seen = new Set<unknown>();
  const measure = (value: unknown): number => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
    seen.add(value);
    const own = Array.isArray(value) ? value.length : value instanceof Map || value instanceof Set ? value.size : 0;
    return Math.max(own, ...Object.values(value).map(measure));
  };
  return measure(root);
};

describe('a population of two million', () => {
  it('holds no list that a population of ten does not', () => {
    const [small, large] = [somePeople(10), somePeople(2_000_000)];
    expect(longest(large)).toBe(longest(small));
  });

  it('keeps as much memory as one of ten, at start and after answering', () => {
    const use = (size: number) => (): unknown => {
      const people = somePeople(size);
      people.clinicVisits(people.organizations[0]?.moOid ?? '', anchor);
      return [people, people.registerData(oipAt(5), anchor), people.visits(oipAt(5)), people.record(oipAt(5)).documents.length];
    };
    use(10)();
    // One byte for each of two million people would be two million bytes.
    expect(keptBytes(use(2_000_000)) - keptBytes(use(10))).toBeLessThan(1_000_000);
  });

  it('asks the machine for no large array', () => {
    const made: number[] = [];
    const original = Array.from;
    Array.from = ((source: ArrayLike<unknown>, ...rest: []) => {
      const array = original(source, ...rest);
      made.push(array.length);
      return array;
    }) as typeof Array.from;
    try {
      const people = somePeople(2_000_000);
      people.clinicVisits(people.organizations[0]?.moOid ?? '', anchor);
      people.find.bornOn('1990-05-12');
    } finally {
      Array.from = original;
    }
    expect(Math.max(...made)).toBeLessThan(1000);
  });

  it('may be of any whole size up to a hundred million', () => {
    expect(somePeople(0).find.exists(oipAt(0))).toBe(false);
    expect(somePeople(1).registerData(oipAt(0), anchor)?.oip).toBe(oipAt(0));
    expect(somePeople(100_000_000).registerData(oipAt(99_999_999), anchor)?.oip).toBe(oipAt(99_999_999));
    for (const size of [-1, 1.5, 100_000_001, Number.NaN]) expect(() => somePeople(size)).toThrow(/size of the population is .*, expected/);
  });
});
