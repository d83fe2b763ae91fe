import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json: the parent of gateway/ and of dist/gateway/. */
export const packageRoot = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};
