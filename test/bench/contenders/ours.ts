import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { now, population, seed } from '../data/moment.ts';
import { cores, moveTo } from '../machine/cores.ts';
import { benchFolder, start, untilUp, type Program } from '../machine/program.ts';
import { childrenOf } from '../machine/processes.ts';
import { freePort } from '../machine/free-port.ts';

/** The sandbox as `npm start` runs it: the gateway on a core of its own. */
export interface Ours {
  readonly url: string;
  readonly sandboxUrl: string;
  readonly gatewayPid: number;
  readonly standInsPid: number;
  readonly program: Program;
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

export const startOurs = async (databaseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<Ours> => {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const dataDir = path.join(benchFolder, '.data', 'sandbox');
  mkdirSync(dataDir, { recursive: true });
  const program = start(cores.rest, process.execPath, ['dist/programs/sandbox.js', '--with-gateway'], {
    ZDRAVGRAPH_PORT: String(port),
    ZDRAVGRAPH_SANDBOX_PORT: String(sandboxPort),
    ZDRAVGRAPH_DATA_DIR: dataDir,
    ZDRAVGRAPH_SEED: seed,
    ZDRAVGRAPH_NOW: now,
    ZDRAVGRAPH_POPULATION: String(population),
    DATABASE_URL: databaseUrl,
    ...env,
  });
  const url = `http://127.0.0.1:${port}`;
  await untilUp(program, `${url}/health/live`);
  while (!(await isReady(url))) await sleep(50);
  const [gatewayPid = program.pid] = childrenOf(program.pid);
  moveTo(cores.server, gatewayPid);
  return { url, sandboxUrl: `http://127.0.0.1:${sandboxPort}`, gatewayPid, standInsPid: program.pid, program };
};
