import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startProcess, temporaryFolder, type RunningProcess } from '../setup/index.ts';

/** Prism between a client and a registry: whatever breaks the document, in either direction, becomes an error answer. */
export interface ValidatingProxy extends AsyncDisposable {
  readonly url: string;
  /** Paths that went through to the registry. */
  forwarded(): ReadonlySet<string>;
  /** What Prism objected to, once its log has caught up. */
  objections(): Promise<readonly string[]>;
}

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

const takesConnections = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    // Refused or reset: not yet.
    return false;
  } finally {
    socket.destroy();
  }
};

/** The port that Prism chose, once it takes connections. Five of them start at a time, on whatever the machine has left. */
const portOf = async (started: RunningProcess): Promise<number> => {
  let ended = false;
  void started.ended.then(() => (ended = true));
  for (const until = performance.now() + 110_000; performance.now() < until && !ended; await pause(50)) {
    const port = Number(/Prism is listening on http:\S+:(\d+)/.exec(started.output())?.[1] ?? 0);
    if (port > 0 && (await takesConnections(port))) return port;
  }
  throw new Error(`Prism did not start:\n${started.output()}`);
};

interface Document {
  readonly paths: object;
  readonly components: Readonly<Record<string, object>>;
}

/** A document whose components have names that no other document's have. */
const renamed = (text: string, prefix: string): Document => {
  const document = JSON.parse(text.replaceAll(/"#\/components\/(\w+)\//g, `"#/components/$1/${prefix}`)) as Document;
  const components = Object.entries(document.components).map(([section, named]) => {
    const kept = section === 'securitySchemes' ? '' : prefix;
    return [section, Object.fromEntries(Object.entries(named).map(([name, what]) => [`${kept}${name}`, what]))] as const;
  });
  return { ...document, components: Object.fromEntries(components) };
};

/** One document with the paths of all of them: a Prism for each would take seconds to start. */
const merged = (texts: readonly string[]): Document => {
  const documents = texts.map((text, at) => renamed(text, `D${at}`));
  const sections = new Set(documents.flatMap(({ components }) => Object.keys(components)));
  const componentsOf = (section: string): object => Object.assign({}, ...documents.map(({ components }) => components[section] ?? {}));
  return {
    ...documents[0],
    paths: Object.assign({}, ...documents.map(({ paths }) => paths)) as object,
    components: Object.fromEntries([...sections].map((section) => [section, componentsOf(section)])),
  };
};

/** The documents are served, by whoever; `upstream` is the address that their paths are below. */
export const startValidatingProxy = async (documents: readonly string[], upstream: string): Promise<ValidatingProxy> => {
  // Prism's own download fails on Node 24: its AbortSignal is not fetch's.
  const folder = temporaryFolder();
  const file = path.join(folder.path, 'openapi.json');
  const texts = await Promise.all(documents.map(async (document) => (await fetch(document)).text()));
  writeFileSync(file, JSON.stringify(merged(texts)));
  // Seconds pass until Prism listens, in which a free port may become somebody else's: it takes one itself.
  const started = startProcess([prism, 'proxy', file, upstream, '--errors', '--port', '0'], {});
  // It watches the document, and dies where that goes before it.
  const end = (): Promise<void> => started.kill('SIGTERM').finally(() => folder[Symbol.dispose]());
  const port = await portOf(started).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}`,
    forwarded: () =>
      new Set([...started.output().matchAll(/The upstream call to (\S+) has returned/g)].map(([, pathname]) => pathname ?? '')),
    objections: async () => {
      await pause(300);
      const ended = await Promise.race([started.ended, undefined]);
      if (ended !== undefined) throw new Error(`Prism has ended (${ended}):\n${started.output().slice(-5000)}`);
      const lines = started.output().split('\n');
      return lines.filter((line) => line.includes('prism/errors#') || /violation/i.test(line));
    },
    [Symbol.asyncDispose]: end,
  };
};
