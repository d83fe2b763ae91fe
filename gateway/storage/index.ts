import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { connectOrm, type Entities, type Warn } from './orm.ts';
import { storageOn, type Storage } from './storage.ts';

export { askedRows, numberAsked } from './asked-rows.ts';
export type { CopyingStatement } from './copying.ts';
export { columnLists, rowsOfLists, type ColumnLists } from './column-lists.ts';
export { byPerson, oneByPerson } from './by-person.ts';
export { listenTo, type Listening } from './listen.ts';
export { epochLock, locked, worldLock } from './migrate.ts';
export { accountKey, epochOf, keysOf, maxEpoch, oipOf, personKey, type PersonKey } from './person-key.ts';
export { rowsAhead, type HangingRows } from './rows-ahead.ts';
export { speakingOf } from './speaking-of.ts';
export {
  namesOf,
  sharedStatement,
  statement,
  statements,
  type Names,
  type Scope,
  type SharedStatement,
  type Statement,
  type TableNames,
} from './statement.ts';
export type { Storage } from './storage.ts';
export { tablesOf } from './table-of.ts';
export { ifFree, linkCheckLock, messageLock } from './try-lock.ts';

/** Storage with its connections. */
export interface OpenStorage extends Storage {
  close(): Promise<void>;
}

/** Connects to the database and migrates it. Closing ends the connections, not the server. */
export const openStorage = async (options: { database: Database; entities: Entities; warn?: Warn }): Promise<OpenStorage> => {
  let closing = false;
  // While it ends, a server closes what is left of the connections, which is no news.
  const warn: Warn = (text) => (closing ? undefined : options.warn?.(text));
  const orm = await connectOrm(options.entities, options.database.url, warn);
  try {
    await migrate(orm);
    const storage = await storageOn(orm);
    return {
      ...storage,
      close: async () => {
        closing = true;
        await storage.close();
      },
    };
  } catch (error) {
    closing = true;
    await orm.close();
    throw error;
  }
};
