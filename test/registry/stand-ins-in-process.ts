import path from 'node:path';
import type { Config } from '../../mocks/config.ts';
import { startSandbox } from '../../mocks/sandbox/sandbox.ts';
import { readInstant } from '../../schema/calendar/index.ts';
import type { RegistryName } from '../../schema/registry/index.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { projectRoot, sharedNow, sharedSeed, temporaryFolder } from '../setup/index.ts';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** The sandbox process without the process: stand-ins on a port of their own, over a folder of their own. */
export interface StandInsHere extends AsyncDisposable {
  readonly url: string;
  readonly folder: string;
  /** What was warned of so far. */
  readonly warnings: readonly string[];
  ask(registry: RegistryName, operation: string, request: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  stop(): Promise<void>;
}

/** Headers of a call in an epoch of the shared seed and day, at this time. */
export const inEpoch = (epoch: string, time: string = sharedNow): Record<string, string> => ({
  [worldHeaders.epoch]: epoch,
  [worldHeaders.base]: `${sharedSeed}@${sharedNow.slice(0, 10)}`,
  [worldHeaders.time]: time,
});

export const configOf = (folder: string, difference: Partial<Config> = {}): Config => ({
  host: '127.0.0.1',
  port: 0,
  dataDirectory: folder,
  seed: sharedSeed,
  nowMs: readInstant(sharedNow),
  population: 20_000,
  consoleDirectory: path.join(projectRoot, 'dist/mocks/console'),
  gatewayMain: '',
  ...difference,
});

/** Stopping leaves a folder that was given. */
export const standInsHere = async (given?: string): Promise<StandInsHere> => {
  const own = given === undefined ? temporaryFolder() : undefined;
  const folder = given ?? own?.path ?? '';
  const warnings: string[] = [];
  const server = await startSandbox(configOf(folder), (text) => void warnings.push(text));
  const stop = (): Promise<void> => server.close(true).finally(() => own?.[Symbol.dispose]());
  return {
    url: server.url,
    folder,
    warnings,
    async ask(registry, operation, request, headers = {}) {
      const body = typeof request === 'string' ? request : JSON.stringify(request);
      const response = await fetch(`${server.url}/${registry}/${operation}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return { status: response.status, body: await response.json() };
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
