import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { oneByPerson, statement, type PersonKey } from '../storage/index.ts';
import { ChildDataEntity } from './child-data.entity.ts';

export interface ChildDataRow {
  /** The child. */
  readonly person: PersonKey;
  readonly allergies: readonly string[];
  readonly injuries: readonly string[];
  readonly operations: readonly string[];
  readonly medicines: readonly string[];
  readonly updatedAt: number;
  readonly syncedAt: number;
}

const childDataOfPersons = statement<ChildDataRow>('child data of persons', 'persons', (names) => {
  const { table, column, all } = names(ChildDataEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[])`;
});

/** What parents told about a child; null where they told nothing. */
export const childDataLoader = ({ storage }: Context): DataLoader<PersonKey, ChildDataRow | null> =>
  new DataLoader(async (keys) => oneByPerson(keys, await storage.read(childDataOfPersons, [keys])));
