import { expect, it } from 'vitest';
import { connectSandbox, type World } from '../kit/index.ts';
import {
  freePort,
  freshDatabase,
  programs,
  shared,
  sharedNow,
  sharedSeed,
  startProcess,
  temporaryFolder,
  untilReady,
  type RunningProcess,
} from '../setup/index.ts';

const family = async (world: World): Promise<string | undefined> => {
  const { data } = await world
    .as('viktor')
    .send<{ me: { person: { name: { family: string } } } }, never>('{ me { person { name { family } } } }');
  return data?.me.person.name.family;
};

it('delivers after a crash what was still to be delivered, once, and by itself', async () => {
  using folder = temporaryFolder();
  await using database = await freshDatabase(shared().databaseUrl);
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const start = async (): Promise<RunningProcess> => {
    const program = startProcess([programs.sandbox, '--with-gateway'], {
      ZDRAVGRAPH_PORT: String(port),
      ZDRAVGRAPH_SANDBOX_PORT: String(sandboxPort),
      ZDRAVGRAPH_DATA_DIR: folder.path,
      ZDRAVGRAPH_NOW: sharedNow,
      ZDRAVGRAPH_SEED: sharedSeed,
      ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000',
      DATABASE_URL: database.url,
    });
    await untilReady(program, `${url}/health/ready`);
    return program;
  };
  const sandbox = connectSandbox(url);
  const crashing = await start();
  const world = await sandbox.world({ now: sharedNow });
  expect(await family(world)).toBe('Тарасов');
  await world.clock.run();
  await world.event('insured-persons', 'PERSON_DATA_CORRECTED', {
    person: 'viktor',
    family: 'Тарасевич',
    delays: { 'insured-persons': 'PT3S' },
  });
  await crashing.kill('SIGKILL');
  // The gateway ends itself when its parent is gone.
  await expect
    .poll(
      () =>
        fetch(`${url}/health/live`).then(
          () => 'alive',
          () => 'gone',
        ),
      { timeout: 30_000 },
    )
    .toBe('gone');
  await using again = await start();
  expect(again.pid).not.toBe(crashing.pid);
  await expect.poll(() => family(world), { timeout: 60_000 }).toBe('Тарасевич');
  await world.clock.freeze();
  const { acts } = await world.clock.advance('P1D');
  expect(acts).toEqual([]);
}, 180_000);
