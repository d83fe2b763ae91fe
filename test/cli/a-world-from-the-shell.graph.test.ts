import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shared, sharedNow, sharedSandbox, temporaryFolder } from '../setup/index.ts';
import { run, runProgram, told, zdravgraph } from './command-line.ts';

const policy = '{ me { person { policy { type } } } }';

describe('zdravgraph world', () => {
  it('makes a world, keeps it, puts it back, forks it and drops it', async () => {
    const { id, endpoint, now } = await told<{ id: string; endpoint: string; now: string }>('world', 'create', '--now', sharedNow);
    await using world = sharedSandbox().existing(id);
    expect([endpoint, now]).toEqual([world.endpoint, sharedNow]);
    expect((await zdravgraph('world', 'checkpoint', 'before', '-w', id)).out).toMatch(/^name +time in the world +made by\nbefore /);
    expect((await zdravgraph('clock', 'advance', 'P1D', '-w', id)).out).toBe('2026-03-03T09:00:00+03:00  frozen\n');
    expect((await zdravgraph('world', 'restore', 'before', '-w', id)).out).toContain(sharedNow);
    const fork = await told<{ id: string }>('world', 'fork', '-w', id);
    expect((await zdravgraph('world', 'list')).out).toMatch(new RegExp(`^${fork.id} .*WORLD ${id}`, 'm'));
    expect(await zdravgraph('world', 'drop', fork.id)).toEqual({ code: 0, out: `dropped: ${fork.id}\n`, err: '' });
    expect((await zdravgraph('world', 'show', '-w', fork.id)).code).toBe(1);
  });

  it('writes a world down and reads it again', async () => {
    using folder = temporaryFolder();
    const file = path.join(folder.path, 'world.txt');
    await using world = await sharedSandbox().world({ now: sharedNow });
    expect((await zdravgraph('people', 'make', '{"name": "Пробина Вера Ильинична", "age": 30}', '-w', world.id)).out).toContain('Пробина');
    expect(await zdravgraph('world', 'export', file, '-w', world.id)).toEqual({ code: 0, out: `${file}\n`, err: '' });
    expect((await zdravgraph('world', 'export', '-w', world.id)).out).toBe(readFileSync(file, 'utf8'));
    const { id } = await told<{ id: string }>('world', 'import', file);
    await using again = sharedSandbox().existing(id);
    expect((await again.events.list()).length).toBe((await world.events.list()).length);
    expect((await zdravgraph('people', '-w', id, '--limit', '100')).out).toContain('Пробина Вера Ильинична');
  });
});

describe('zdravgraph fault, calls, clock, people, outbox, event and consistency', () => {
  it('say and change what they name', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const here = ['-w', world.id];
    expect((await zdravgraph('fault', ...here)).out).toBe('nothing fails\n');
    expect((await zdravgraph('fault', 'add', 'insured-persons', '--kind', 'ERROR', '--status', '503', ...here)).out).toBe('fault-1\n');
    expect((await zdravgraph('fault', ...here)).out).toBe(
      'id       registry         operation  kind\nfault-1  insured-persons  (all)      ERROR\n',
    );
    await world.as('maria').send(policy);
    expect((await zdravgraph('calls', '--registry', 'insured-persons', '--fault', 'any', ...here)).out).toContain(' ERROR ');
    expect((await zdravgraph('fault', 'clear', ...here)).code).toBe(0);
    expect((await zdravgraph('clock', ...here)).out).toBe(`${sharedNow}  frozen\n`);
    expect((await told<{ mode: string }>('clock', 'run', ...here)).mode).toBe('running');
    expect((await zdravgraph('people', 'find', 'policy:TEMPORARY', 'attached', ...here)).out).toContain('viktor');
    expect((await zdravgraph('outbox', ...here)).out).toBe('nothing was sent\n');
    expect((await zdravgraph('event', 'raise', 'zags', 'DEATH', 'person=ivan', ...here)).out).toMatch(/^event-1 at .*\nwho learns of it/);
    expect((await zdravgraph('event', ...here)).out).toContain('DEATH');
    expect((await zdravgraph('consistency', 'ivan', ...here)).out).toContain('0 of them unintended');
  });
});

describe('a command', () => {
  it('that the sandbox refuses ends with 1 and says why, with names that are near', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const { code, out, err } = await zdravgraph('fault', 'add', 'fer', 'GetScheduleInf', '--kind', 'RESET', '-w', world.id);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('did you mean GetScheduleInfo?');
    const lost = await zdravgraph('outbox', 'code', '-w', world.id);
    expect([lost.code, lost.err]).toEqual([1, `zdravgraph: no message with a code in ${world.id}; nothing was sent\n`]);
  });

  it('without a sandbox ends with 1', async () => {
    const { code, err } = await run('world', 'list', '--url', 'http://127.0.0.1:9');
    expect([code, err.startsWith('zdravgraph: no sandbox answers at http://127.0.0.1:9: ')]).toEqual([1, true]);
  });

  it.each([
    ['fault', 'add', 'fer'],
    ['fault', 'add', 'fer', '--kind', 'NOPE'],
    ['clock', 'advance'],
    ['clock', 'advance', 'P1D', '--working-days', '1'],
    ['clock', 'advance', '--working-days', 'two'],
    ['event', 'raise', 'zags', 'DEATH', 'nikolay'],
    ['people', 'make', '{'],
    ['world', 'create', '--no-such'],
  ])('that is none ends with 2: %s %s %s %s', async (...words) => {
    const { code, out, err } = await zdravgraph(...words.filter((word) => word !== undefined));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: /);
  });

  it('explains itself with --help, each of them', async () => {
    const { out } = await runProgram('--help');
    const names = /zdravgraph (world(?:\|\w+)+) /.exec(out)?.[1]?.split('|') ?? [];
    expect(names).toContain('clock');
    const helps = await Promise.all(names.map((name) => run(name, '--help')));
    for (const [index, help] of helps.entries())
      expect(help).toMatchObject({ code: 0, out: expect.stringContaining(`Usage: zdravgraph ${names[index]}`) });
  });
});

it('a program of its own ends with the same codes', async () => {
  const url = ['--url', shared().gatewayUrl];
  expect(await runProgram('world', 'show', '--json', ...url)).toMatchObject({
    code: 0,
    out: expect.stringContaining('"id": "main"'),
    err: '',
  });
  expect(await runProgram('world', 'show', '-w', 'nowhere', ...url)).toMatchObject({ code: 1, out: '' });
  expect(await runProgram('wrold')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('world') });
});

it('what takes longer than a second says so on standard error, and only there', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  await world.event('zags', 'DEATH', { person: 'ivan' });
  const began = performance.now();
  const { out, err } = await zdravgraph('clock', 'advance', 'P30D', '-w', world.id);
  const seconds = (performance.now() - began) / 1000;
  expect(out).toBe('2026-04-01T09:00:00+03:00  frozen\n');
  if (seconds > 2.5) expect(err).toBe('zdravgraph: clock advance ...\n');
  else expect(err === '' || err === 'zdravgraph: clock advance ...\n').toBe(true);
});
