import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../start-error.ts';
import type { Binaries } from './binaries.ts';
import { chooseLauncher, type Launcher } from './launcher.ts';
import { isAlive } from './postmaster-file.ts';
import { run } from './run.ts';

export const superuser = 'zdravgraph';

/** A database directory that is ready to be served. */
export interface Cluster {
  /** Holds the cluster, its password and its log. */
  readonly directory: string;
  /** PGDATA. */
  readonly cluster: string;
  readonly password: string;
  readonly launcher: Launcher;
}

/** What every PostgreSQL keeps in its directory; base and global hold the rows. */
const parts = ['PG_VERSION', 'base', 'global', 'pg_wal', 'pg_xact', 'postgresql.conf', 'pg_hba.conf'];

const checkCluster = (directory: string, cluster: string, binaries: Binaries): void => {
  const missing = [...parts.map((part) => join(cluster, part)), join(directory, 'password')].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new StartError(
      `The database directory ${directory} is damaged: ${missing.join(', ')} missing. Nothing was changed. ` +
        `Restore it, or delete ${directory} to begin with an empty database.`,
    );
  }
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== binaries.major) {
    throw new StartError(
      `The database directory ${directory} was made by PostgreSQL ${version}, this is PostgreSQL ${binaries.major}. ` +
        `Move its rows with pg_dump of version ${version}, or delete ${directory} to begin with an empty database.`,
    );
  }
};

/** initdb writes beside the cluster and a rename makes it: a start that is killed leaves no half of one. */
const makeCluster = async (directory: string, cluster: string, launcher: Launcher, binaries: Binaries): Promise<void> => {
  for (const left of readdirSync(directory).filter((name) => name.startsWith('cluster.new-'))) {
    if (!isAlive(Number(left.slice('cluster.new-'.length)))) rmSync(join(directory, left), { recursive: true });
  }
  const own = (path: string): void => {
    if (launcher.owner) chownSync(path, launcher.owner.uid, launcher.owner.gid);
  };
  const passwordFile = join(directory, 'password');
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  own(passwordFile);
  const made = join(directory, `cluster.new-${process.pid}`);
  mkdirSync(made, { mode: 0o700 });
  own(made);
  const options = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync', '--no-instructions'];
  await run(launcher, binaries.initdb, ['-D', made, '-U', superuser, ...options], directory);
  try {
    renameSync(made, cluster);
  } catch (error) {
    rmSync(made, { recursive: true });
    // Another gateway was faster; its start on this directory is found when ours is tried.
    if (!existsSync(cluster)) throw error;
  }
};

/**
 * Checks the directory, or makes it where there is none.
 * @throws StartError on a directory that is damaged, of another version or of another user
 */
export const openCluster = async (directory: string, binaries: Binaries): Promise<Cluster> => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const cluster = join(directory, 'cluster');
  const fresh = readdirSync(directory).every((name) => name.startsWith('cluster.new-'));
  const launcher = chooseLauncher(directory, fresh, binaries);
  if (!existsSync(cluster) && existsSync(join(directory, 'server.log'))) checkCluster(directory, cluster, binaries);
  if (!existsSync(cluster)) await makeCluster(directory, cluster, launcher, binaries);
  checkCluster(directory, cluster, binaries);
  return { directory, cluster, password: readFileSync(join(directory, 'password'), 'utf8').trim(), launcher };
};
