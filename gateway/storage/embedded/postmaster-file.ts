import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What PostgreSQL writes to postmaster.pid of its directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** It answers connections. */
  readonly ready: boolean;
}

/** Undefined: no server has this directory, or its file is still being written. */
export const readPostmaster = (cluster: string): Postmaster | undefined => {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  // Lines: pid, directory, start time, port, socket directory, address, shared memory, status.
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port, ready: (lines[7] ?? '').startsWith('ready') } : undefined;
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** True where that process certainly is not the server of this directory: after a restart of the machine a number is given again. */
const isForeign = (pid: number, cluster: string): boolean => {
  if (process.platform !== 'linux') return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(cluster);
  } catch {
    // Gone meanwhile, or not ours to look at: postmaster.pid stands.
    return false;
  }
};

/** The live server of this directory. A postmaster.pid whose number has gone to somebody else is removed, or PostgreSQL would not start. */
export const livePostmaster = (cluster: string): Postmaster | undefined => {
  const postmaster = readPostmaster(cluster);
  if (!postmaster || !isAlive(postmaster.pid)) return undefined;
  if (!isForeign(postmaster.pid, cluster)) return postmaster;
  rmSync(join(cluster, 'postmaster.pid'));
  return undefined;
};
