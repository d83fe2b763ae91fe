import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startEmbeddedPostgres } from '../../gateway/storage/embedded/index.ts';
import { isAlive, readPostmaster } from '../../gateway/storage/embedded/postmaster-file.ts';
import { temporaryFolder } from '../setup/index.ts';

// Servers and processes start and end here, several a test.
vi.setConfig({ testTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
/** An ordinary user, where the tests run as root and that user may read the project. */
const ordinary = { uid: 65_534, gid: 65_534 };
const hasOrdinaryUser = isRoot && spawnSync(process.execPath, ['--version'], { ...ordinary, cwd: import.meta.dirname }).status === 0;

const ask = async (databaseUrl: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

interface OtherProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Address of its database, or why it has none. */
  readonly said: string;
}

/** A process with a PostgreSQL of its own, in a process group of its own. */
const otherProcess = async (dataDir: string, user: object = {}): Promise<OtherProcess> => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'embedded-process.ts'), dataDir], {
    ...user,
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
  return { child, said: text.toString().trim(), [Symbol.asyncDispose]: stop };
};

const postmasterIn = (dataDir: string) => readPostmaster(path.join(dataDir, 'postgres/cluster'));
const pidIn = (dataDir: string): number => postmasterIn(dataDir)?.pid ?? 0;

const gone = async (pid: number): Promise<boolean> => {
  for (let waitedMs = 0; waitedMs < 5000 && isAlive(pid); waitedMs += 20) await sleep(20);
  return !isAlive(pid);
};

/** Starts and stops once; answers how long the start took. */
const startOnce = async (dataDir: string): Promise<number> => {
  const began = performance.now();
  const server = await startEmbeddedPostgres(dataDir);
  const tookMs = performance.now() - began;
  const pid = pidIn(dataDir);
  await server.stop();
  expect(isAlive(pid)).toBe(false);
  return tookMs;
};

describe('a PostgreSQL of our own', () => {
  it('serves UTF8 with C collation on 127.0.0.1 alone, by password, in a path with spaces; the second start takes less than a second', async () => {
    using folder = temporaryFolder();
    const dataDir = path.join(folder.path, 'with a space', 'and “more”');
    const server = await startEmbeddedPostgres(dataDir);
    const [settings] = await ask(
      server.databaseUrl,
      `select getdatabaseencoding() as encoding, current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
        current_setting('TimeZone') as zone, (select datcollate from pg_database where datname = current_database()) as collation`,
    );
    expect(settings).toEqual({ encoding: 'UTF8', addresses: '127.0.0.1', sockets: '', zone: 'UTC', collation: 'C' });
    const withoutPassword = new URL(server.databaseUrl);
    withoutPassword.password = 'guess';
    await expect(ask(withoutPassword.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    await server.stop();
    // The better of two: the machine may be busy with other tests.
    expect(Math.min(await startOnce(dataDir), await startOnce(dataDir))).toBeLessThan(1000);
  });

  it.skipIf(!isRoot)('starts for root below a directory that only root may enter', async () => {
    using folder = temporaryFolder();
    chmodSync(folder.path, 0o700);
    await startOnce(path.join(folder.path, 'data'));
    await startOnce(path.join(folder.path, 'data'));
  });

  it.skipIf(!hasOrdinaryUser)('starts for an ordinary user, and tells another user whose directory it is', async () => {
    using folder = temporaryFolder();
    const [own, ofRoot] = [path.join(folder.path, 'own'), path.join(folder.path, 'of root')];
    chmodSync(folder.path, 0o755);
    for (const directory of [own, path.join(ofRoot, 'postgres')]) mkdirSync(directory, { recursive: true });
    chownSync(own, ordinary.uid, ordinary.gid);
    await using running = await otherProcess(own, ordinary);
    expect(await ask(running.said, 'select 1 as one')).toEqual([{ one: 1 }]);
    await using refused = await otherProcess(ofRoot, ordinary);
    expect(refused.said).toContain(`${path.join(ofRoot, 'postgres')} belongs to uid 0, this process is uid ${ordinary.uid}`);
  });
});

describe('a PostgreSQL of our own on a directory that is there', () => {
  // One after another on the same one: making it takes a second.
  const folder = temporaryFolder();
  afterAll(() => folder[Symbol.dispose]());

  it('is not hit by Ctrl-C, which the terminal sends to the whole process group', async () => {
    await using running = await otherProcess(folder.path);
    process.kill(-(running.child.pid ?? 0), 'SIGINT');
    await sleep(100);
    expect(await ask(running.said, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('does not outlive a process that was killed with kill -9', async () => {
    await using running = await otherProcess(folder.path);
    const pid = pidIn(folder.path);
    running.child.kill('SIGKILL');
    expect(await gone(pid)).toBe(true);
  });

  it('has every committed row after kill -9 of everything, at once', async () => {
    await using running = await otherProcess(folder.path);
    await ask(running.said, 'create table kept as select 42 as answer');
    running.child.kill('SIGKILL');
    process.kill(pidIn(folder.path), 'SIGKILL');
    const again = await startEmbeddedPostgres(folder.path);
    expect(await ask(again.databaseUrl, 'select * from kept')).toEqual([{ answer: 42 }]);
    await again.stop();
  });

  it('is told from one that another process uses: the second start says so, the first goes on', async () => {
    await using running = await otherProcess(folder.path);
    const pid = pidIn(folder.path);
    await expect(startEmbeddedPostgres(folder.path)).rejects.toThrow(
      `${path.join(folder.path, 'postgres')} is in use by another gateway (its PostgreSQL is process ${pid}). Stop that one, or`,
    );
    expect(await ask(running.said, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says which part of a half-deleted directory is missing and what to delete, and changes nothing', async () => {
    const directory = path.join(folder.path, 'postgres');
    for (const part of ['cluster/PG_VERSION', 'cluster/base', 'cluster/global', 'cluster', 'password']) {
      const [place, aside] = [path.join(directory, part), path.join(folder.path, 'aside')];
      renameSync(place, aside);
      await expect(startEmbeddedPostgres(folder.path), part).rejects.toThrow(
        new RegExp(`${directory} is damaged: .*${part}.* missing.*delete ${directory}`),
      );
      expect(existsSync(place)).toBe(false);
      renameSync(aside, place);
    }
    await startOnce(folder.path);
  });

  it('does not open a directory of another major version', async () => {
    const file = path.join(folder.path, 'postgres/cluster/PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '14\n');
    await expect(startEmbeddedPostgres(folder.path)).rejects.toThrow(`was made by PostgreSQL 14, this is PostgreSQL ${version.trim()}`);
    writeFileSync(file, version);
  });

  it.skipIf(process.platform !== 'linux')('starts where postmaster.pid names a process that is somebody else’s', async () => {
    const file = path.join(folder.path, 'postgres/cluster/postmaster.pid');
    writeFileSync(file, `${process.pid}\n${path.dirname(file)}\n1\n5432\n\n127.0.0.1\n  1 2\nready   \n`);
    await startOnce(folder.path);
  });
});
