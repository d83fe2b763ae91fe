import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Holder {
  readonly pid: number;
  /** When that process began, in the words of its system: tells it from a later one with the same number. */
  readonly began: string;
}

/** The data directory cannot be used, and why, in one line. */
export class DataDirectoryUnusable extends Error {
  override readonly name = 'DataDirectoryUnusable';
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return undefined;
    throw error;
  }
};

/** Boot and start tick of a process where the system tells them (Linux); empty elsewhere. */
const beganOf = (pid: number): string => {
  const stat = readText(`/proc/${pid}/stat`);
  const boot = readText('/proc/sys/kernel/random/boot_id');
  if (stat === undefined || boot === undefined) return '';
  // Field 22; the command before it may hold spaces, but ends with the last bracket.
  return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
};

const isAlive = ({ pid, began }: Holder): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    // EPERM: somebody else's process, but there.
  }
  const now = beganOf(pid);
  return began === '' || now === '' || began === now;
};

const holderOf = (text: string | undefined): Holder | undefined => {
  const [pid, ...began] = (text ?? '').trim().split(' ');
  return pid && /^\d+$/.test(pid) ? { pid: Number(pid), began: began.join(' ') } : undefined;
};

/**
 * Takes the data directory for this process, so that no two append to one journal. The lock of a process that is gone is taken over.
 * Answers how to give it back.
 */
export const lockDataDirectory = (directory: string): (() => void) => {
  const file = path.join(directory, 'stand-ins.lock');
  const take = (): boolean => {
    try {
      mkdirSync(directory, { recursive: true });
      writeFileSync(file, `${process.pid} ${beganOf(process.pid)}\n`, { flag: 'wx' });
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST' && readText(file) !== undefined) return false;
      throw new DataDirectoryUnusable(
        `data directory ${directory} cannot be used (${error instanceof Error ? error.message : String(error)}): correct ZDRAVGRAPH_DATA_DIR`,
      );
    }
  };
  if (!take()) {
    const holder = holderOf(readText(file));
    if (holder && isAlive(holder)) {
      throw new DataDirectoryUnusable(
        `data directory ${directory} is in use by process ${holder.pid}: stop it, or set ZDRAVGRAPH_DATA_DIR to another directory`,
      );
    }
    rmSync(file, { force: true });
    if (!take()) throw new DataDirectoryUnusable(`data directory ${directory} was taken by another process just now`);
  }
  return () => rmSync(file, { force: true });
};
