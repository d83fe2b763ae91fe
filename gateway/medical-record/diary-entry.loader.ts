import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import { DiaryEntryEntity, type DiaryMetric } from './diary-entry.entity.ts';

export interface DiaryEntryRow {
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly metric: DiaryMetric;
  readonly value: number;
  readonly secondValue: number | null;
  readonly measuredAt: number;
  readonly syncedAt: number;
}

const diariesOfPersons = statement<DiaryEntryRow>('diaries of persons', 'persons', (names) => {
  const { table, column, all } = names(DiaryEntryEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.measuredAt}, ${column.ordinal}`;
});

/** A person's whole diary (tens of entries), oldest measurement first. */
export const diaryLoader = ({ storage }: Context): DataLoader<PersonKey, readonly DiaryEntryRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(diariesOfPersons, [keys])));
