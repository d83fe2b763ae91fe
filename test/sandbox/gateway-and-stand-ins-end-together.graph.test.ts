import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import {
  freePort,
  freshDatabase,
  programs,
  shared,
  startProcess,
  temporaryFolder,
  untilReady,
  type RunningProcess,
} from '../setup/index.ts';

interface Running extends AsyncDisposable {
  readonly program: RunningProcess;
  readonly gatewayUrl: string;
  readonly sandboxUrl: string;
}

const running = async (): Promise<Running> => {
  const after = new AsyncDisposableStack();
  const folder = after.use(temporaryFolder());
  const database = after.use(await freshDatabase(shared().databaseUrl));
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const program = after.use(
    startProcess([programs.sandbox, '--with-gateway'], {
      ZDRAVGRAPH_PORT: String(port),
      ZDRAVGRAPH_SANDBOX_PORT: String(sandboxPort),
      ZDRAVGRAPH_DATA_DIR: folder.path,
      DATABASE_URL: database.url,
    }),
  );
  await untilReady(program, `http://127.0.0.1:${port}/health/ready`);
  return {
    program,
    gatewayUrl: `http://127.0.0.1:${port}`,
    sandboxUrl: `http://127.0.0.1:${sandboxPort}`,
    [Symbol.asyncDispose]: () => after.disposeAsync(),
  };
};

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
// What becomes of a gateway whose parent is killed: test/callback/letters-survive-a-crash, test/gateway/gateway-starts-and-stops.

it('ends both by Ctrl-C, pressed once or twice, and says that it was ready', async () => {
  await using both = await running();
  expect(both.program.output()).toContain('zdravgraph is ready: ');
  await Promise.all([both.program.kill('SIGINT'), pause(50).then(() => both.program.kill('SIGINT'))]);
  expect(await both.program.ended).toBe(0);
  expect([await answers(both.gatewayUrl), await answers(both.sandboxUrl)]).toEqual([false, false]);
});

it.runIf(process.platform === 'linux')('ends with the gateway, and says so', async () => {
  await using both = await running();
  const children = readFileSync(`/proc/${both.program.pid}/task/${both.program.pid}/children`, 'utf8').trim().split(' ');
  process.kill(Number(children[0]), 'SIGKILL');
  expect(await both.program.ended).toBe(1);
  expect(both.program.output()).toContain('zdravgraph: the gateway was ended by SIGKILL; the stand-ins stop, too');
  expect(await answers(both.sandboxUrl)).toBe(false);
});
