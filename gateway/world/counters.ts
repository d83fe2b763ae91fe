import type { EntityManager } from '@mikro-orm/postgresql';
import { namesOf } from '../storage/index.ts';
import { CounterEntity } from './counter.entity.ts';

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
