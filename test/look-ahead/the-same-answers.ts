import fc from 'fast-check';
import { expect } from 'vitest';
import type { Storage } from '../../gateway/storage/index.ts';
import type { RequestWorld } from '../../gateway/world/index.ts';
import { openFrozen } from '../world/stored-worlds.ts';
import { bothWays } from './both-ways.ts';
import { randomQuery, type Names, type RandomQuery } from './random-query.ts';
import { storeStrangers, strangers } from './stored-strangers.ts';

const idOf = (type: string, local: string): string => Buffer.from(`${type}:${local}`).toString('base64url');

const cursorsOf = async (storage: Storage, world: RequestWorld, persons: readonly string[]): Promise<string[]> => {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { appointments { edges { cursor } }
    medicalRecord { ... on MedicalRecord { documents { edges { cursor } } } } } } }`;
  const { loaders } = await bothWays(storage, world, { query, variables: { ids: persons } });
  return [...JSON.stringify(loaders.result.data).matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
};

/** How many ask at the same time, and so in the same statements. */
const atOnce = 3;

/** How many of the queries were answered in these ways. */
export interface Compared {
  readonly ahead: number;
  readonly compiled: number;
  readonly seed: number;
}

interface Wanted {
  readonly queries: number;
  /** How often there are others. */
  readonly people: number;
  /** The same seed makes the same people and the same queries. */
  readonly seed?: number;
}

/** Asks random queries about random people in every way, and expects no difference in answers, errors and noted looks. */
export const expectTheSameAnswers = async (
  storage: Storage,
  { queries, people, seed = Math.trunc(Math.random() * 2 ** 31) }: Wanted,
): Promise<Compared> => {
  const world = await (await openFrozen(storage)).main();
  let [ahead, compiled] = [0, 0];
  const numbers = fc.array(fc.array(fc.nat(60), { maxLength: 12 }), { minLength: 2 * strangers.length, maxLength: 2 * strangers.length });
  for (const [round, rows] of fc.sample(numbers, { numRuns: people, seed }).entries()) {
    const em = storage.orm.em.fork();
    await em.execute('delete from person');
    await storeStrangers(storage, world.baseEpoch, rows);
    const persons = strangers.map(({ oip }) => idOf('Person', oip));
    const [appointments, documents] = ['Appointment', 'MedicalDocument'].map((type) =>
      strangers.flatMap(({ oip }) => [1, 3].map((ordinal) => idOf(type, `${oip}.${ordinal}`))),
    ) as [string[], string[]];
    const records = strangers.map(({ oip }) => idOf('MedicalRecord', oip));
    const ids = [0, 1, 2, 3, 4].flatMap((at) => [persons[at], appointments[2 * at], documents[2 * at], records[at]] as string[]);
    const names: Names = { ids, persons, appointments, cursors: (await cursorsOf(storage, world, persons)).slice(0, 12) };
    const same = async (asked: RandomQuery): Promise<void> => {
      const told = await bothWays(storage, world, asked);
      expect(told.ahead.result).toEqual(told.loaders.result);
      expect(told.ahead.looks).toEqual(told.loaders.looks);
      if (told.compiled) {
        expect(told.compiled.result).toEqual(told.loaders.result);
        expect(told.compiled.looks).toEqual(told.loaders.looks);
        compiled += 1;
      }
      if (told.ahead.statements.some((name) => name.startsWith('persons with'))) ahead += 1;
    };
    await fc
      .assert(
        fc.asyncProperty(fc.array(randomQuery(names), { minLength: atOnce, maxLength: atOnce }), async (all) => {
          await Promise.all(all.map(same));
        }),
        { numRuns: Math.ceil(queries / people / atOnce), seed: seed + round },
      )
      .catch((cause: unknown) => {
        throw new Error(`other answers in round ${round} of seed ${seed}: ${cause instanceof Error ? cause.message : ''}`, { cause });
      });
  }
  return { ahead, compiled, seed };
};
