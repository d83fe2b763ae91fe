import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import type { Insurance, RegisteredDocument } from '../registry/index.ts';
import { rowsAhead, sharedStatement, type PersonKey } from '../storage/index.ts';
import { PersonEntity } from './person.entity.ts';

export interface PersonRow {
  readonly key: PersonKey;
  readonly oip: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  /** YYYY-MM-DD */
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  /** 11 digits. */
  readonly snils: string | null;
  readonly addressText: string | null;
  readonly addressRegionCode: string | null;
  /** Newest first. */
  readonly identityDocuments: readonly RegisteredDocument[];
  /** Oldest first; null: the register is to be asked. */
  readonly insurances: readonly Insurance[] | null;
  /** YYYY-MM-DD */
  readonly recordOpenedOn: string | null;
  /** OIPs of persons whose rows speak of this one: touch them before reading such rows. */
  readonly mentionedBy: readonly string[];
  readonly registerSyncedAt: number;
  /** Null: RMIS has never been heard about this person. Its half of the rows is not there, which does not mean that there is none. */
  readonly rmisSyncedAt: number | null;
}

const personsByKey = sharedStatement<PersonRow>('persons by key', 'persons', (names) => rowsAhead(names, PersonEntity, []));

/** Persons by their keys; null where storage has none. */
export const personLoader = ({ storage }: Context): DataLoader<PersonKey, PersonRow | null> =>
  new DataLoader(async (keys) => {
    const told = await storage.readEach(
      personsByKey,
      keys.map((key) => [key]),
    );
    return told.map(([row]) => row ?? null);
  });
