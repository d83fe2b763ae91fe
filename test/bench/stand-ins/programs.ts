import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { now, population, seed } from '../data/moment.ts';
import { cores } from '../machine/cores.ts';
import { freePort } from '../machine/free-port.ts';
import { benchFolder, projectFolder, start, untilUp, type Program } from '../machine/program.ts';
import { mockoonFile, prismFile, wireMockFolder } from './files.ts';
import type { Call } from './questions.ts';

/** A program that answers calls, on the measured core. */
export interface StandIn {
  readonly name: string;
  readonly ours: boolean;
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export const nameOfOurs = 'zdravgraph';

const serving = async (name: string, port: number, program: Program): Promise<StandIn> => {
  const url = `http://127.0.0.1:${port}`;
  await untilUp(program, url);
  return { name, ours: name === nameOfOurs, url, pid: program.pid, stop: program.stop };
};

const node = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program =>
  start(cores.server, process.execPath, [script, ...args], env);

/** `npm run mocks`: state, world clock, faults, checks of every message. */
export const startOurStandIns = async (folder: string): Promise<StandIn> => {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const env = {
    ZDRAVGRAPH_SANDBOX_PORT: String(port),
    ZDRAVGRAPH_DATA_DIR: folder,
    ZDRAVGRAPH_SEED: seed,
    ZDRAVGRAPH_NOW: now,
    ZDRAVGRAPH_POPULATION: String(population),
  };
  return serving(nameOfOurs, port, node('dist/programs/sandbox.js', [], env));
};

const startPrism = async (folder: string, calls: readonly Call[]): Promise<StandIn> => {
  const port = await freePort();
  const script = path.join(projectFolder, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const quiet = ['--multiprocess', 'false', '--verboseLevel', 'fatal'];
  return serving('Prism', port, node(script, ['mock', '--host', '127.0.0.1', '--port', String(port), ...quiet, prismFile(folder, calls)]));
};

const startMockoon = async (folder: string, calls: readonly Call[]): Promise<StandIn> => {
  const port = await freePort();
  const script = path.join(benchFolder, 'node_modules/@mockoon/cli/bin/run.js');
  const args = ['start', '--data', mockoonFile(folder, calls), '--port', String(port), '--hostname', '127.0.0.1', '--disable-log-to-file'];
  return serving('Mockoon', port, node(script, args));
};

const startWireMock = async (folder: string, calls: readonly Call[]): Promise<StandIn> => {
  const port = await freePort();
  const build = path.join(benchFolder, 'node_modules/wiremock/build');
  const jar = path.join(build, readdirSync(build).find((file) => file.endsWith('.jar')) ?? '');
  const root = ['--root-dir', wireMockFolder(path.join(folder, 'wiremock'), calls)];
  const args = ['-jar', jar, '--port', String(port), '--bind-address', '127.0.0.1', ...root, '--no-request-journal', '--disable-banner'];
  return serving('WireMock', port, start(cores.server, 'java', args));
};

const hasJava = (): boolean => spawnSync('java', ['-version']).error === undefined;

/** The others, with these answers. */
export const startOtherStandIns = async (folder: string, calls: readonly Call[], progress: (text: string) => void): Promise<StandIn[]> => {
  const others = [await startPrism(folder, calls), await startMockoon(folder, calls)];
  if (hasJava()) others.push(await startWireMock(folder, calls));
  else progress('WireMock is left out: there is no java here (Debian: default-jre-headless)');
  return others;
};
