import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import type { Grant } from '../access/grant.ts';
import type { Context } from '../graph/context.ts';
import { wantedParts, type Part, type WantedPart } from '../graph/look-ahead.ts';
import { rowsAhead, type Names, type PersonKey, type SharedStatement } from '../storage/index.ts';
import { beside } from '../registry/index.ts';
import { PersonEntity } from './person.entity.ts';
import { personLoader, type PersonRow } from './person.loader.ts';
import { keepAtHand, type PersonAhead } from './persons-at-hand.loader.ts';

/** By the parts that they read: there are few, and clients mix them in few ways. */
const known = new LRUCache<string, SharedStatement<PersonAhead>>({ max: 200 });

/** PostgreSQL takes 63 letters. */
const nameOf = (shape: string): string => `persons with ${createHash('sha256').update(shape).digest('base64url').slice(0, 16)}`;

const shapeOf = beside(({ name, rows }: Part): string => [name, ...(rows.only ?? [])].join(' -'));

/** Persons by key with these parts. */
export const personsWith = (parts: readonly Part[]): SharedStatement<PersonAhead> => {
  const shape = parts.map(shapeOf).join(' ');
  const statement = known.get(shape);
  if (statement) return statement;
  const made = {
    name: nameOf(shape),
    scope: 'persons',
    shared: true,
    text: (names: Names) => rowsAhead(names, PersonEntity, parts),
  } as const;
  known.set(shape, made);
  return made;
};

/** The person, and of each part whether this grant opens it and how much of it is wanted. */
const questionOf = (wanted: readonly WantedPart[], grant: Grant): unknown[] => {
  const question: unknown[] = [grant.personKey];
  for (const { part, count } of wanted) {
    question.push(part.may(grant));
    if (count !== undefined) question.push(count);
  }
  return question;
};

/**
 * Persons of grants; null where storage has none. What the operation is going to ask of them comes with them in one statement, as far as
 * each grant opens it, and is kept at hand.
 */
export const personAheadLoader = (context: Context): DataLoader<Grant, PersonRow | null, PersonKey> =>
  new DataLoader(
    async (grants) => {
      const loader = context.use(personLoader);
      const wanted = wantedParts(context).filter(({ part }) => grants.some((grant) => part.may(grant)));
      if (wanted.length === 0) return Promise.all(grants.map(({ personKey }) => loader.load(personKey)));
      const statement = personsWith(wanted.map(({ part }) => part));
      const told = await context.storage.readEach(
        statement,
        grants.map((grant) => questionOf(wanted, grant)),
      );
      return grants.map(({ personKey }, at) => {
        const row = told[at]?.[0] ?? null;
        loader.prime(personKey, row);
        // Of whom RMIS has not told, the next touch may bring what is not there yet.
        if (row && row.rmisSyncedAt !== null) keepAtHand(context, row);
        return row;
      });
    },
    { cacheKeyFn: ({ personKey }) => personKey },
  );
