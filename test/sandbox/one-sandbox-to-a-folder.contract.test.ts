import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../mocks/config.ts';
import { freePort, programs, startProcess, temporaryFolder, untilReady, type Environment } from '../setup/index.ts';

const run = (env: Environment, ...args: string[]) => startProcess([programs.sandbox, ...args], { ZDRAVGRAPH_POPULATION: '1000', ...env });
const running = async (folder: string, env: Environment = {}) => {
  const port = String(await freePort());
  const program = run({ ZDRAVGRAPH_SANDBOX_PORT: port, ZDRAVGRAPH_DATA_DIR: folder, ...env });
  await untilReady(program, `http://127.0.0.1:${port}/health/live`);
  return { program, port };
};
/** Ends by itself; what it said, without the line break. */
const ending = async (env: Environment, ...args: string[]): Promise<{ code: number | NodeJS.Signals; said: string }> => {
  const program = run(env, ...args);
  const code = await program.ended;
  return { code, said: program.output().trimEnd() };
};

describe('a second start', () => {
  it('on a used data directory names it and who uses it, in one line; the first ends by SIGTERM with code 0', async () => {
    using folder = temporaryFolder();
    const { program } = await running(folder.path);
    const { code, said } = await ending({ ZDRAVGRAPH_SANDBOX_PORT: '0', ZDRAVGRAPH_DATA_DIR: folder.path });
    expect([code, said]).toEqual([
      1,
      `zdravgraph: data directory ${folder.path} is in use by process ${program.pid}: stop it, or set ZDRAVGRAPH_DATA_DIR to another directory`,
    ]);
    await program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('on a used port names it and the variable, in one line, and leaves its folder free; the first ends by SIGINT with code 0', async () => {
    using first = temporaryFolder();
    using second = temporaryFolder();
    const { program, port } = await running(first.path);
    const { code, said } = await ending({ ZDRAVGRAPH_SANDBOX_PORT: port, ZDRAVGRAPH_DATA_DIR: second.path });
    expect([code, said]).toEqual([
      1,
      `zdravgraph: port ${port} of 127.0.0.1 is in use: stop whoever listens there, or set ZDRAVGRAPH_SANDBOX_PORT to another port`,
    ]);
    expect(existsSync(path.join(second.path, 'stand-ins.lock'))).toBe(false);
    await program.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it('takes the folder over from a dead process, also where another one has its number now', async () => {
    using folder = temporaryFolder();
    const lock = path.join(folder.path, 'stand-ins.lock');
    writeFileSync(lock, `${process.pid} 00000000-0000-0000-0000-000000000000 1\n`);
    await (await running(folder.path)).program.kill('SIGKILL');
    expect(existsSync(lock)).toBe(true);
    const { program } = await running(folder.path);
    await program.stop();
    expect(existsSync(lock)).toBe(false);
  });
});

describe('a start', () => {
  it.each([
    [{ ZDRAVGRAPH_SANDBOX_PORT: '70000' }, 'ZDRAVGRAPH_SANDBOX_PORT: expected a port, 0 to 65535, got "70000"'],
    [{ ZDRAVGRAPH_DATA_DIR: '/dev/null/x' }, 'data directory /dev/null/x cannot be used'],
  ])('with %j says what was expected', async (env, words) => {
    const { code, said } = await ending({ ZDRAVGRAPH_SANDBOX_PORT: '0', ...env });
    expect([code, said.split('\n').length]).toEqual([1, 1]);
    expect(said).toContain(`zdravgraph: ${words}`);
  });

  it.each([
    [{ ZDRAVGRAPH_NOW: '2026-02-30T09:00:00+03:00' }, 'ZDRAVGRAPH_NOW: expected an instant with its offset'],
    [{ ZDRAVGRAPH_SEED: 'a b' }, 'ZDRAVGRAPH_SEED: expected text without @ and spaces, got "a b"'],
  ])('reads of %j what was expected', (environment, words) => {
    expect(() => readConfig(false, environment)).toThrow(words);
  });

  it('with --help tells every variable; with another argument refuses', async () => {
    const { code, said } = await ending({}, '--help');
    expect(code).toBe(0);
    for (const name of ['SANDBOX_PORT', 'DATA_DIR', 'SEED', 'NOW', 'POPULATION', 'ESIA_ISSUER', 'PERSISTED_DOCUMENTS'])
      expect(said).toContain(`ZDRAVGRAPH_${name}`);
    expect(await ending({}, '--with-gatway')).toEqual({ code: 1, said: 'zdravgraph: unknown argument --with-gatway, see --help' });
  });
});
