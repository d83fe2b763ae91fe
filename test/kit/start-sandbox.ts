import { connectSandbox, type Sandbox } from './sandbox.ts';
import { startProcess } from './sandbox-process.ts';

export interface StartOptions {
  /** Whose people these are: same seed and same day, same people. */
  readonly seed?: string;
  /** An instant with its offset at which the clock of `main` stands still; without it the machine's clock. Other worlds say their own. */
  readonly now?: string;
  /** People besides the cast; they are computed when asked for. Default 2,000,000. */
  readonly people?: number;
  /** A PostgreSQL server to use, 15 to 18; without it one is started. */
  readonly databaseUrl?: string;
  /** Further settings of the programs, as the README lists them: `{ ZDRAVGRAPH_LOG_LEVEL: 'info' }`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A sandbox of this process's own. */
export interface StartedSandbox extends Sandbox, AsyncDisposable {
  /** What its programs have printed. */
  output(): string;
  /** Stops it and removes its data; so does leaving an `await using` block. Without either it ends with this process. */
  stop(): Promise<void>;
}

/**
 * Starts the sandbox of this package (stand-ins, gateway, PostgreSQL) on free ports with a temporary data folder, and waits until it
 * answers. One serves any number of tests and processes: start it once, hand its `url` on, and let every test `connectSandbox(url)`.
 * @throws SandboxNotStarted with what it printed
 */
export async function startSandbox({ seed, now, people, databaseUrl, env }: StartOptions = {}): Promise<StartedSandbox> {
  const { url, output, stop } = await startProcess({
    ZDRAVGRAPH_SEED: seed,
    ZDRAVGRAPH_NOW: now,
    ZDRAVGRAPH_POPULATION: people?.toString(),
    DATABASE_URL: databaseUrl,
    ...env,
  });
  return { ...connectSandbox(url), output, stop, [Symbol.asyncDispose]: stop };
}
