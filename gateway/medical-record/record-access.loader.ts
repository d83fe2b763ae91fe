import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import { RecordAccessEntity, type RecordAccessStatus } from './record-access.entity.ts';

export interface RecordAccessRow {
  /** The grantee. */
  readonly person: PersonKey;
  readonly ordinal: number;
  /** Whose record. */
  readonly subjectOip: string;
  readonly status: RecordAccessStatus;
  readonly submittedAt: number;
  readonly decidedAt: number;
  readonly syncedAt: number;
}

const recordAccessesOfPersons = statement<RecordAccessRow>('record accesses of persons', 'persons', (names) => {
  const { table, column, all } = names(RecordAccessEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** All record accesses that an adult was given, the ended included. */
export const recordAccessesLoader = ({ storage }: Context): DataLoader<PersonKey, readonly RecordAccessRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(recordAccessesOfPersons, [keys])));
