import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { StartError } from '../../start-error.ts';
import { useDatabaseUrl, type Binaries } from './binaries.ts';

/**
 * How PostgreSQL's programs are run. They refuse to run as root: root runs them under another uid where that uid reaches the
 * directory and the programs, else in a user namespace, where root's files are reachable and the uid is not 0.
 */
export interface Launcher {
  /** Owner of the files; undefined: whoever runs the gateway. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
}

/** Nothing of the gateway's environment (PGPORT, PGOPTIONS, locale) reaches PostgreSQL; Windows does not start a program without its own. */
const env = process.platform === 'win32' ? undefined : { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' };

const direct: Launcher = {
  owner: undefined,
  spawn: (program, args, options) => spawn(program, args, { ...options, env }),
};
const inNamespace: Launcher = {
  owner: undefined,
  spawn: (program, args, options) => spawn('unshare', ['--user', '--', program, ...args], { ...options, env }),
};
const under = (owner: { uid: number; gid: number }): Launcher => ({
  owner,
  spawn: (program, args, options) => spawn(program, args, { ...options, ...owner, env }),
});

const namespacesWork = (binaries: Binaries): boolean =>
  spawnSync('unshare', ['--user', '--', binaries.postgres, '-V'], { env, stdio: 'ignore' }).status === 0;

/** The account that services run under here: postgres where there is one, else nobody. initdb wants its uid to have a name. */
const serviceAccount = (): { uid: number; gid: number } | undefined => {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : undefined;
};

const reaches = (owner: { uid: number; gid: number }, directory: string, binaries: Binaries): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1" && "$2" -V', 'sh', directory, binaries.postgres], { ...owner, env, cwd: '/', stdio: 'ignore' })
    .status === 0;

const asRoot = (directory: string, fresh: boolean, binaries: Binaries): Launcher => {
  const { uid, gid } = statSync(directory);
  const owner = fresh ? serviceAccount() : { uid, gid };
  if (owner && owner.uid !== 0) {
    if (fresh) chownSync(directory, owner.uid, owner.gid);
    if (reaches(owner, directory, binaries)) return under(owner);
    if (!fresh)
      throw new StartError(
        `${directory} belongs to uid ${owner.uid}, which cannot reach it or ${binaries.postgres}. Move it, or: ${useDatabaseUrl}`,
      );
    chownSync(directory, 0, 0);
  }
  if (namespacesWork(binaries)) return inNamespace;
  throw new StartError(
    `PostgreSQL does not run as root, no other user reaches ${directory}, and user namespaces (unshare --user) are not allowed here. ` +
      `Start as an ordinary user, or move the project to where others may read it, or: ${useDatabaseUrl}`,
  );
};

/**
 * @param directory exists; its owner tells how an earlier start ran PostgreSQL
 * @param fresh nothing is in it yet, so its owner may be chosen
 */
export const chooseLauncher = (directory: string, fresh: boolean, binaries: Binaries): Launcher => {
  const uid = process.getuid?.();
  if (uid === 0) return asRoot(directory, fresh, binaries);
  const owner = statSync(directory).uid;
  if (uid !== undefined && owner !== uid) {
    throw new StartError(
      `The database directory ${directory} belongs to uid ${owner}, this process is uid ${uid}. ` +
        `Start as that user, or delete the directory, or name another with ZDRAVGRAPH_DATA_DIR.`,
    );
  }
  return direct;
};
