import type { RegisteredPerson } from '../registry/index.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { personKey, type Storage } from '../storage/index.ts';

/** Writes what the register told of a person. A row that is there already stays as it is. */
export const storeRegistered = (storage: Storage, epoch: number, person: RegisteredPerson, syncedAtMs: number): Promise<void> =>
  storage.write(async (em) => {
    const { oip, name, birthDate, sex, snils, address, documents } = person;
    const row = {
      key: personKey(epoch, oip),
      epoch,
      oip,
      ...name,
      birthDate,
      sex,
      snils,
      addressText: address?.text ?? null,
      addressRegionCode: address?.regionCode ?? null,
      identityDocuments: documents,
      mentionedBy: [],
      registerSyncedAt: new Date(syncedAtMs),
    };
    await em.createQueryBuilder(PersonEntity).insert(row).onConflict().ignore().execute();
  });
