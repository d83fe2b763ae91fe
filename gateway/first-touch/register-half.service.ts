import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import type { Insurance, RegisteredPerson } from '../registry/index.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { personKey, type Storage } from '../storage/index.ts';

const insuranceOf = ({ type, status, validFrom, validTo, okato }: Insurance): Insurance => ({ type, status, validFrom, validTo, okato });

/** What the register told of a person, in the columns of the person's row. */
export const registeredColumns = ({ name, birthDate, sex, snils, address, documents, policies }: RegisteredPerson, syncedAtMs: number) =>
  ({
    ...name,
    birthDate,
    sex,
    snils,
    addressText: address?.text ?? null,
    addressRegionCode: address?.regionCode ?? null,
    identityDocuments: documents,
    insurances: policies.map(insuranceOf),
    registerSyncedAt: new Date(syncedAtMs),
  }) satisfies Partial<RequiredEntityData<PersonEntity>>;

/** The same in a transaction that is under way. */
export const insertRegistered = async (em: EntityManager, epoch: number, person: RegisteredPerson, syncedAtMs: number): Promise<void> => {
  const { oip } = person;
  const row = { key: personKey(epoch, oip), epoch, oip, mentionedBy: [], ...registeredColumns(person, syncedAtMs) };
  await em.createQueryBuilder(PersonEntity).insert(row).onConflict().ignore().execute();
};

/** Writes what the register told of a person. A row that is there already stays as it is. */
export const storeRegistered = (storage: Storage, epoch: number, person: RegisteredPerson, syncedAtMs: number): Promise<void> =>
  storage.write((em) => insertRegistered(em, epoch, person, syncedAtMs));
