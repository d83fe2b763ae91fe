import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Where Chromium is: CHROMIUM_PATH, Debian's place, or `chromium` on PATH; undefined when this machine has none. */
function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'chromium'));
  return (given ? [given] : ['/usr/bin/chromium', ...onPath]).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const chromiumPath = findChromium();

/** No sandbox, so that it runs as root; nothing that talks to its maker. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

if (!chromiumPath) console.warn('No Chromium at CHROMIUM_PATH, /usr/bin/chromium or on PATH: tests of the page in a browser are skipped.');
