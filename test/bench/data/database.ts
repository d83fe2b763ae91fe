import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../gateway/storage/embedded/index.ts';
import { startOurs } from '../contenders/ours.ts';
import { benchFolder, projectFolder } from '../machine/program.ts';
import { loadRows } from './load.ts';
import type { Cast } from './people.ts';

/** The data set in a PostgreSQL of the benchmark's own. */
export interface BenchDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

const migrations = path.join(projectFolder, 'gateway/storage/migrations');

/** Another schema or other rows: another database. */
const nameOfDatabase = (): string => {
  const hash = createHash('sha256').update(readdirSync(migrations).join(' '));
  for (const file of ['rows.ts', 'moment.ts', 'people.ts']) hash.update(readFileSync(path.join(import.meta.dirname, file)));
  return `bench_${hash.digest('hex').slice(0, 12)}`;
};

const query = async (url: string, sql: string): Promise<pg.QueryResult> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
};

/** Starts the PostgreSQL that comes with the product, and fills it once. */
export const openBenchDatabase = async (cast: Cast, progress: (text: string) => void): Promise<BenchDatabase> => {
  const server = await startEmbeddedPostgres(path.join(benchFolder, '.data'));
  const stop = (): Promise<void> => server.stop();
  try {
    const name = nameOfDatabase();
    const url = Object.assign(new URL(server.databaseUrl), { pathname: `/${name}` }).href;
    const known = await query(
      server.databaseUrl,
      `select shobj_description(oid, 'pg_database') as told from pg_database where datname = '${name}'`,
    );
    if (known.rows[0]?.told === 'whole') {
      // What staff read in earlier runs was noted; the rest of the rows nobody changes.
      await query(url, 'truncate audit_event, audit_look');
      return { url, stop };
    }
    progress('making the data set');
    await query(server.databaseUrl, `drop database if exists ${name} with (force)`);
    await query(server.databaseUrl, `create database ${name}`);
    const ours = await startOurs(url);
    await ours.program.stop();
    await loadRows(url, cast, progress);
    await query(server.databaseUrl, `comment on database ${name} is 'whole'`);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
