import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { benchFolder } from './machine/program.ts';

const lock = path.join(benchFolder, 'package-lock.json');
/** npm writes it when it has finished. */
const installed = path.join(benchFolder, 'node_modules/.package-lock.json');

/** Installs the peers where they are not there, or others than the lock file says. */
export const installPeers = (progress: (text: string) => void): void => {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  progress('installing the peers (test/bench/package-lock.json)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: benchFolder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ci failed in ${benchFolder}`);
};
