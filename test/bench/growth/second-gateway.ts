import { now, seed } from '../data/moment.ts';
import { cores } from '../machine/cores.ts';
import { freePort } from '../machine/free-port.ts';
import { start, untilUp } from '../machine/program.ts';

/** A gateway more on the same database and stand-ins, and on the core of the first. */
export const secondGateway = async (
  databaseUrl: string,
  sandboxUrl: string,
): Promise<{ readonly name: string; readonly url: string; readonly pid: number } & AsyncDisposable> => {
  const port = await freePort();
  const program = start(cores.server, process.execPath, ['dist/programs/gateway.js'], {
    ZDRAVGRAPH_MODE: 'sandbox',
    ZDRAVGRAPH_PORT: String(port),
    ZDRAVGRAPH_SANDBOX_URL: sandboxUrl,
    ZDRAVGRAPH_SEED: seed,
    ZDRAVGRAPH_NOW: now,
    DATABASE_URL: databaseUrl,
  });
  const url = `http://127.0.0.1:${port}`;
  await untilUp(program, `${url}/health/ready`);
  return { name: 'zdravgraph, second', url, pid: program.pid, [Symbol.asyncDispose]: program.stop };
};
