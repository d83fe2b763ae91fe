import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { superuser } from '../../gateway/storage/embedded/cluster.ts';
import { readPostmaster } from '../../gateway/storage/embedded/postmaster-file.ts';
import { freePort } from './free-port.ts';
import { freshDatabase } from './fresh-database.ts';
import { programs } from './programs.ts';
import { startProcess, untilReady } from './running-process.ts';
import { sharedNow, sharedSeed } from './shared-world.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Address of the database that a sandbox keeps in its data folder. */
const embeddedDatabaseUrl = (dataDir: string): string => {
  const server = readPostmaster(path.join(dataDir, 'postgres/cluster'));
  if (!server) throw new Error(`no PostgreSQL serves ${dataDir}`);
  const password = readFileSync(path.join(dataDir, 'postgres/password'), 'utf8').trim();
  return `postgresql://${superuser}:${password}@127.0.0.1:${server.port}/postgres`;
};

/** No test cuts the power: a program that is killed loses nothing that it gave to the system, and a disk that is not waited for is quick. */
const hurry = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) await client.query(`alter system set ${setting} = off`);
    await client.query('select pg_reload_conf()');
  } finally {
    await client.end();
  }
};

/**
 * Before all system tests: what `npm start` starts, on free ports, in an empty folder, at `sharedNow`. With DATABASE_URL it
 * gets a fresh database on that server. After them everything is stopped and removed.
 */
export default async function startSharedSandbox(project: TestProject): Promise<() => Promise<void>> {
  const after = new AsyncDisposableStack();
  try {
    const folder = after.use(temporaryFolder());
    const given = process.env['DATABASE_URL'];
    const database = given ? after.use(await freshDatabase(given)) : undefined;
    const [port, sandboxPort] = [await freePort(), await freePort()];
    const program = after.use(
      startProcess([programs.sandbox, '--with-gateway'], {
        ZDRAVGRAPH_PORT: String(port),
        ZDRAVGRAPH_SANDBOX_PORT: String(sandboxPort),
        ZDRAVGRAPH_DATA_DIR: folder.path,
        ZDRAVGRAPH_NOW: sharedNow,
        ZDRAVGRAPH_SEED: sharedSeed,
        // A busy machine is no failure of a registry. Tests of the deadline start gateways of their own.
        ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000',
        DATABASE_URL: database?.url,
      }),
    );
    const gatewayUrl = `http://127.0.0.1:${port}`;
    await untilReady(program, `${gatewayUrl}/health/ready`);
    const databaseUrl = database?.url ?? embeddedDatabaseUrl(folder.path);
    if (!database) await hurry(databaseUrl);
    project.provide('sandbox', { gatewayUrl, sandboxUrl: `http://127.0.0.1:${sandboxPort}`, databaseUrl });
  } catch (error) {
    await after.disposeAsync();
    throw error;
  }
  return () => after.disposeAsync();
}
