import { startEmbeddedPostgres } from './embedded/index.ts';
import { checkReachable } from './reachable.ts';

/** A PostgreSQL server that answers. */
export interface Database {
  readonly url: string;
  /** Settles when a server of our own has ended, for whatever reason; never where DATABASE_URL names one. */
  readonly ended: Promise<void>;
  /** Ends a server of our own. */
  stop(): Promise<void>;
}

const forever = new Promise<never>(() => undefined);

/**
 * Finds or starts the server. Loads little, so that a server can start while the rest of the gateway is loaded.
 * @param databaseUrl undefined: the PostgreSQL that came with npm is started on `<dataDir>/postgres`
 * @throws StartError
 */
export const openDatabase = async ({ databaseUrl, dataDir }: { databaseUrl: string | undefined; dataDir: string }): Promise<Database> => {
  if (databaseUrl === undefined) {
    const embedded = await startEmbeddedPostgres(dataDir);
    return { url: embedded.databaseUrl, ended: embedded.ended, stop: embedded.stop };
  }
  await checkReachable(databaseUrl);
  return { url: databaseUrl, ended: forever, stop: () => Promise.resolve() };
};
