import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { isAlive, readPostmaster } from '../../gateway/storage/embedded/postmaster-file.ts';
import {
  freePort,
  freshDatabase,
  programs,
  projectRoot,
  shared,
  startProcess,
  temporaryFolder,
  untilReady,
  type Environment,
  type RunningProcess,
} from '../setup/index.ts';

// Programs start and end here, several a test.
vi.setConfig({ testTimeout: 60_000 });

const program = [programs.gateway];
const sandbox = { ZDRAVGRAPH_MODE: 'sandbox', ZDRAVGRAPH_SANDBOX_URL: 'http://127.0.0.1:9' };

/** What a gateway says that does not start, and its exit code. */
const refusalOf = async (env: Environment): Promise<{ code: unknown; said: string }> => {
  const gateway = startProcess(program, { ...sandbox, ...env });
  const code = await gateway.ended;
  return { code, said: gateway.output() };
};

const gone = async (pid: number): Promise<boolean> => {
  for (let waitedMs = 0; waitedMs < 10_000 && isAlive(pid); waitedMs += 50) await sleep(50);
  return !isAlive(pid);
};
const postgresOf = (dataDir: string): number => readPostmaster(path.join(dataDir, 'postgres/cluster'))?.pid ?? 0;

describe('a gateway that cannot start says in one line why', () => {
  it('when its port is in use', async () => {
    await using database = await freshDatabase(shared().databaseUrl);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = String(typeof address === 'object' && address ? address.port : 0);
    const { code, said } = await refusalOf({ ZDRAVGRAPH_PORT: port, DATABASE_URL: database.url });
    server.close();
    expect(said).toBe(
      `zdravgraph gateway: Port ${port} of 127.0.0.1 is in use by another process: stop that one, or choose another with ZDRAVGRAPH_PORT.\n`,
    );
    expect(code).toBe(1);
  });

  it('when nothing answers at DATABASE_URL, without its password', async () => {
    const port = await freePort();
    const { code, said } = await refusalOf({ ZDRAVGRAPH_PORT: '0', DATABASE_URL: `postgresql://user:secret@127.0.0.1:${port}/zdravgraph` });
    expect(said).toBe(
      `zdravgraph gateway: PostgreSQL at 127.0.0.1:${port}, database zdravgraph cannot be used: nothing listens there (DATABASE_URL).\n`,
    );
    expect(code).toBe(1);
  });

  it('when DATABASE_URL names a database that is not there', async () => {
    const url = new URL(shared().databaseUrl);
    url.pathname = '/absent';
    const { said } = await refusalOf({ ZDRAVGRAPH_PORT: '0', DATABASE_URL: url.href });
    expect(said).toContain('database absent cannot be used: it has no such database; create it first');
  });

  it('when its environment is wrong', async () => {
    const { code, said } = await refusalOf({ ZDRAVGRAPH_MODE: 'production', ZDRAVGRAPH_SANDBOX_URL: undefined });
    expect(said).toContain('DATABASE_URL: nothing given, production mode needs it');
    expect(code).toBe(1);
  });

  it('when its data directory is half deleted', async () => {
    using folder = temporaryFolder();
    mkdirSync(path.join(folder.path, 'postgres/cluster/base'), { recursive: true });
    const { code, said } = await refusalOf({ ZDRAVGRAPH_PORT: '0', ZDRAVGRAPH_DATA_DIR: folder.path });
    expect(said).toMatch(/postgres is damaged: .*PG_VERSION.* missing.*delete /);
    expect(code).toBe(1);
  });
});

describe('a gateway with a PostgreSQL of its own', () => {
  // One after another on the same directory: making one takes a second.
  const folder = temporaryFolder();
  afterAll(() => folder[Symbol.dispose]());

  const started = async () => {
    const port = await freePort();
    const gateway = startProcess(program, { ...sandbox, ZDRAVGRAPH_PORT: String(port), ZDRAVGRAPH_DATA_DIR: folder.path });
    await untilReady(gateway, `http://127.0.0.1:${port}/health/ready`);
    return { gateway, port };
  };
  const endsBy = async (gateway: RunningProcess, signal: NodeJS.Signals): Promise<void> => {
    const postgres = postgresOf(folder.path);
    await gateway.kill(signal);
    expect(await gateway.ended).toBe(0);
    expect(isAlive(postgres)).toBe(false);
  };

  it('ends on SIGTERM, also with a client that has connected and says nothing, and leaves no process', async () => {
    const { gateway, port } = await started();
    const client = connect(port, '127.0.0.1').on('error', () => undefined);
    await once(client, 'connect');
    expect(gateway.output()).toBe(`zdravgraph is ready: http://localhost:${port}/ (page), http://localhost:${port}/graphql\n`);
    await endsBy(gateway, 'SIGTERM');
  });

  it('ends itself when the process that started it is killed', async () => {
    const port = await freePort();
    const parentCode = `require('node:child_process').fork('${programs.gateway}').on('message', () => console.log('ready'))`;
    const parent = spawn(process.execPath, ['-e', parentCode], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], ...sandbox, ZDRAVGRAPH_PORT: String(port), ZDRAVGRAPH_DATA_DIR: folder.path },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(parent.stdout, 'data');
    await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    const postgres = postgresOf(folder.path);
    const closed = text(parent.stdout);
    parent.kill('SIGKILL');
    expect(await gone(postgres)).toBe(true);
    // The gateway holds its parent's output for as long as it lives.
    await closed;
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
  });

  it('names the directory when another gateway has it, which ends on SIGINT and leaves no process', async () => {
    const { gateway, port } = await started();
    const { code, said } = await refusalOf({ ZDRAVGRAPH_PORT: '0', ZDRAVGRAPH_DATA_DIR: folder.path });
    expect(said).toContain(`${path.join(folder.path, 'postgres')} is in use by another gateway`);
    expect(code).toBe(1);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    await endsBy(gateway, 'SIGINT');
  });

  it('says so and ends when its PostgreSQL is gone', async () => {
    const { gateway } = await started();
    process.kill(postgresOf(folder.path), 'SIGKILL');
    expect(await gateway.ended).toBe(1);
    expect(gateway.output()).toContain('its PostgreSQL has ended unasked');
  });
});

describe('a gateway in production mode', () => {
  it('answers health, and 404 where a sandbox has its page, control API and ESIA', async () => {
    await using database = await freshDatabase(shared().databaseUrl);
    const port = await freePort();
    const registries = ['FER', 'INSURED_PERSONS', 'ZAGS', 'RMIS', 'ESIA', 'GUARDIANSHIP', 'SMS', 'MAIL'].map((name) => [
      `ZDRAVGRAPH_${name}_URL`,
      'http://127.0.0.1:9/x',
    ]);
    const own = { DATABASE_URL: database.url, ZDRAVGRAPH_PORT: String(port), ZDRAVGRAPH_CODE_KEY: 'k'.repeat(32) };
    const env = { ...Object.fromEntries(registries), ...own };
    await using gateway = startProcess(program, env);
    await untilReady(gateway, `http://127.0.0.1:${port}/health/ready`);
    expect(gateway.output()).toBe(`zdravgraph is ready: http://localhost:${port}/graphql\n`);
    for (const place of [
      '/',
      '/console/',
      '/console/index.js',
      '/sandbox/personas',
      '/esia/.well-known/openid-configuration',
      '/w/main/',
    ]) {
      expect((await fetch(`http://127.0.0.1:${port}${place}`)).status, place).toBe(404);
    }
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
  });
});
