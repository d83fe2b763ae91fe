import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { oneByPerson, statement, type PersonKey } from '../storage/index.ts';
import { AnamnesisEntity } from './anamnesis.entity.ts';

export interface AnamnesisRow {
  readonly person: PersonKey;
  readonly allergies: readonly string[];
  readonly habits: readonly string[];
  readonly pastDiseases: readonly string[];
  readonly medicines: readonly string[];
  readonly transfusions: readonly string[];
  readonly hazardousWork: readonly string[];
  /** Null unless the patient is a woman. */
  readonly obstetric: readonly string[] | null;
  readonly relativesDiseases: readonly string[];
  readonly updatedAt: number;
  readonly syncedAt: number;
}

const anamnesesOfPersons = statement<AnamnesisRow>('anamneses of persons', 'persons', (names) => {
  const { table, column, all } = names(AnamnesisEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[])`;
});

/** A person's questionnaire; null where it was never filled in. */
export const anamnesisLoader = ({ storage }: Context): DataLoader<PersonKey, AnamnesisRow | null> =>
  new DataLoader(async (keys) => oneByPerson(keys, await storage.read(anamnesesOfPersons, [keys])));
