import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { namesOf } from '../storage/index.ts';
import { CounterEntity } from './counter.entity.ts';
import type { RequestWorld } from './request-world.ts';

/** Takes the next `many` numbers of an epoch, from 1 on, and answers the first. Whoever counts the same meanwhile waits for the transaction. */
export const nextNumber = async (em: EntityManager, epoch: number, name: string, many = 1): Promise<number> => {
  const { table, column } = namesOf(em)(CounterEntity);
  const [row] = await em.execute<{ value: number }[]>(
    `insert into ${table} as c (${column.epoch}, ${column.name}, ${column.value}) values (?, ?, ?)
      on conflict (${column.epoch}, ${column.name}) do update set ${column.value} = c.${column.value} + excluded.${column.value}
      returning ${column.value} as value`,
    [epoch, name, many],
  );
  if (!row) throw new Error(`nothing was counted of ${name}`);
  return row.value - many + 1;
};

/** What ids are counted for, each in a space of its own. */
const spaces = { audit: 0, session: 1, challenge: 2, request: 3, look: 4 } as const;

/** How a counted uuid of a space begins: 12 hexadecimal digits with the number follow. */
export const uuidPrefix = (space: keyof typeof spaces): string => `00000000-0000-8000-8${String(spaces[space]).padStart(3, '0')}-`;

/** Takes the next `many` uuids of an epoch. In a sandbox they are counted, so that what is the same in two worlds has the same ids in both; in production chance makes them. */
export const nextUuids = async (
  em: EntityManager,
  { epoch, mode }: Pick<RequestWorld, 'epoch' | 'mode'>,
  space: keyof typeof spaces,
  many: number,
): Promise<string[]> => {
  if (mode === 'production') return Array.from({ length: many }, () => randomUUID());
  const first = await nextNumber(em, epoch, space, many);
  return Array.from({ length: many }, (_none, index) => `${uuidPrefix(space)}${(first + index).toString(16).padStart(12, '0')}`);
};

/** Takes the next one. */
export const nextUuid = async (
  em: EntityManager,
  world: Pick<RequestWorld, 'epoch' | 'mode'>,
  space: keyof typeof spaces,
): Promise<string> => (await nextUuids(em, world, space, 1))[0] ?? '';
