import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** Appends the text and waits until it is on disk; a new file's name too. */
export const appendDurably = async (file: string, text: string | Uint8Array, isNew: boolean): Promise<void> => {
  if (isNew) await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'a');
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  if (isNew && process.platform !== 'win32') {
    const directory = await open(path.dirname(file), 'r');
    await directory.sync().finally(() => directory.close());
  }
};
