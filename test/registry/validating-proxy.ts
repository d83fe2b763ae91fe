import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, startProcess, temporaryFolder, type RunningProcess } from '../kit/index.ts';

/** Prism between a client and a registry: whatever breaks the document, in either direction, becomes an error answer. */
export interface ValidatingProxy extends AsyncDisposable {
  readonly url: string;
  /** Paths that went through to the registry. */
  forwarded(): ReadonlySet<string>;
  /** What Prism objected to, once its log has caught up. */
  objections(): Promise<readonly string[]>;
}

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

const untilListening = async (started: RunningProcess): Promise<void> => {
  const until = performance.now() + 60_000;
  while (!started.output().includes('Prism is listening')) {
    if (performance.now() > until || /fatal/i.test(started.output())) {
      await started.kill('SIGKILL');
      throw new Error(`Prism did not start:\n${started.output()}`);
    }
    await pause(50);
  }
};

/** `document` is served, by whoever; `upstream` is the address that its paths are below. */
export const startValidatingProxy = async (document: string, upstream: string): Promise<ValidatingProxy> => {
  // Prism's own download fails on Node 24: its AbortSignal is not fetch's.
  const folder = temporaryFolder();
  const file = path.join(folder.path, 'openapi.json');
  writeFileSync(file, await (await fetch(document)).text());
  const port = await freePort();
  const started = startProcess([prism, 'proxy', file, upstream, '--errors', '--port', String(port)], {});
  await untilListening(started).finally(() => folder[Symbol.dispose]());
  return {
    url: `http://127.0.0.1:${port}`,
    forwarded: () =>
      new Set([...started.output().matchAll(/The upstream call to (\S+) has returned/g)].map(([, pathname]) => pathname ?? '')),
    objections: async () => {
      await pause(300);
      const lines = started.output().split('\n');
      return lines.filter((line) => line.includes('prism/errors#') || /violation/i.test(line));
    },
    [Symbol.asyncDispose]: () => started.kill('SIGTERM'),
  };
};
