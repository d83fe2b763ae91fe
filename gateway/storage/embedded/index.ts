import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../../start-error.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { openCluster, superuser, type Cluster } from './cluster.ts';
import { livePostmaster } from './postmaster-file.ts';
import { startServer, stopServer } from './server.ts';

/** A PostgreSQL of our own, for this process alone. */
export interface EmbeddedPostgres {
  readonly databaseUrl: string;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Held by the gateway whose server it is, for as long as it lives: an orphan's is free. */
const ownerLock = 4_010_400;
const attemptMs = 50;
/** Long, because this process may be busy loading the rest of the gateway, and would take its own silence for the server's. */
const connectMs = 20_000;
/** 10 s: for a server that neither answers nor ends. */
const attempts = 200;
const refusalsToBelieve = 10;

const urlOf = ({ password }: Cluster, port: number): string => `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`;

const takeOwnerLock = async (databaseUrl: string): Promise<pg.Client | undefined> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'zdravgraph owner', connectionTimeoutMillis: connectMs });
  client.on('error', () => undefined); // The end of the server is told by its process.
  await client.connect();
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [ownerLock]);
  if (rows[0]?.locked) return client;
  await client.end();
  return undefined;
};

/** Undefined: it cannot be asked, because it is starting or ending. */
const isOrphan = async (databaseUrl: string): Promise<boolean | undefined> => {
  try {
    const client = await takeOwnerLock(databaseUrl);
    await client?.end();
    return client !== undefined;
  } catch {
    return undefined;
  }
};

const inUse = (cluster: Cluster, pid: number): StartError =>
  new StartError(
    `The database directory ${cluster.directory} is in use by another gateway (its PostgreSQL is process ${pid}). ` +
      'Stop that one, or give this one a directory of its own with ZDRAVGRAPH_DATA_DIR.',
  );

/** After kill -9 of a gateway its server may still live, most often ending already. A server that a gateway uses is left alone. */
const endOrphan = async (cluster: Cluster): Promise<void> => {
  let refusals = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = livePostmaster(cluster.cluster);
    if (!found) return;
    const orphan = await isOrphan(urlOf(cluster, found.port));
    if (orphan === true) return stopServer(found.pid);
    // The connection of a gateway that was killed a moment ago may still hold the lock.
    if (orphan === false) refusals += 1;
    if (refusals === refusalsToBelieve) throw inUse(cluster, found.pid);
    await sleep(attemptMs);
  }
  const stuck = livePostmaster(cluster.cluster);
  if (stuck) await stopServer(stuck.pid);
};

const serve = async (cluster: Cluster, binaries: Binaries): Promise<EmbeddedPostgres> => {
  await endOrphan(cluster);
  const server = await startServer(cluster, binaries);
  const databaseUrl = urlOf(cluster, server.port);
  const owner = await takeOwnerLock(databaseUrl);
  return {
    databaseUrl,
    ended: server.ended,
    stop: async () => {
      await owner?.end();
      await server.stop();
    },
  };
};

/**
 * Starts the PostgreSQL that came with npm on `<dataDir>/postgres`, which is made where it does not exist.
 * @throws StartError where it cannot: says what is wrong and what to do, and has changed nothing
 */
export const startEmbeddedPostgres = async (dataDir: string): Promise<EmbeddedPostgres> => {
  const binaries = findBinaries();
  const cluster = await openCluster(join(dataDir, 'postgres'), binaries);
  try {
    return await serve(cluster, binaries);
  } catch (error) {
    // Another gateway began at the same moment and was faster: now it can be named.
    if (!(error instanceof StartError) || !error.message.includes('lock file')) throw error;
    return serve(cluster, binaries);
  }
};
