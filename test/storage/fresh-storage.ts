import 'reflect-metadata';
import { slices } from '../../gateway/slices.ts';
import { openDatabase } from '../../gateway/storage/database.ts';
import { openStorage, type Storage } from '../../gateway/storage/index.ts';
import { worldEntities } from '../../gateway/world/index.ts';
import { freshDatabase, shared } from '../setup/index.ts';

/** Everything that is stored. */
export const entities = [...worldEntities, ...slices.flatMap((slice) => slice.entities)];

export interface FreshStorage extends Storage, AsyncDisposable {
  readonly databaseUrl: string;
}

/** Storage on a fresh, migrated database of the server that the tests use; both go when disposed of. */
export const freshStorage = async (): Promise<FreshStorage> => {
  const database = await freshDatabase(shared().databaseUrl);
  const storage = await openStorage({ database: await openDatabase({ databaseUrl: database.url, dataDir: '' }), entities });
  return {
    ...storage,
    databaseUrl: database.url,
    [Symbol.asyncDispose]: async () => {
      await storage.close();
      await database[Symbol.asyncDispose]();
    },
  };
};
