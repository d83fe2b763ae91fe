import { expect, it } from 'vitest';
import { listen } from '../../mocks/sandbox/server.ts';
import { startSandbox } from '../../mocks/sandbox/sandbox.ts';
import { temporaryFolder } from '../setup/index.ts';
import { configOf } from '../registry/stand-ins-in-process.ts';

it('lets a request wait that comes before it is known what answers it', async () => {
  const server = await listen('127.0.0.1', 0);
  try {
    const asked = fetch(`http://127.0.0.1:${server.port}/early`);
    server.answerBy((request) => Promise.resolve(new Response(`answered ${new URL(request.url).pathname}`)));
    expect(await (await asked).text()).toBe('answered /early');
  } finally {
    await server.close(true);
  }
});

it('says where it listens before it has loaded what answers, so that the gateway can be started', async () => {
  using folder = temporaryFolder();
  const events: string[] = [];
  let early: Promise<Response> | undefined;
  const starting = startSandbox(configOf(folder.path), () => undefined, {
    listening: ({ port }) => {
      events.push('listening');
      early = fetch(`http://127.0.0.1:${port}/health/live`);
    },
  });
  const server = await starting.finally(() => events.push('started'));
  try {
    expect(events).toEqual(['listening', 'started']);
    expect((await early)?.status).toBe(200);
  } finally {
    await server.close(true);
  }
});

it('lets no gateway start where the stand-ins cannot', async () => {
  using folder = temporaryFolder();
  const config = configOf(folder.path);
  const events: string[] = [];
  const first = await startSandbox(config, () => undefined);
  try {
    const taken = { ...config, port: first.port, dataDirectory: `${folder.path}/other` };
    for (const other of [taken, { ...config, dataDirectory: '/dev/null/nowhere' }])
      await expect(startSandbox(other, () => undefined, { listening: () => events.push('listening') })).rejects.toThrow(/ZDRAVGRAPH_/);
    expect(events).toEqual([]);
  } finally {
    await first.close(true);
  }
});
