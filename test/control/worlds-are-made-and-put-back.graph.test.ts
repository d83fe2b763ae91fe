import { expect, it } from 'vitest';
import { shared, sharedNow } from '../setup/index.ts';
import { asked, control, failing, failingIn, listed, madeWorld } from './control-api.ts';

const described = async (path: string): Promise<Readonly<Record<string, unknown>>> => (await control('GET', path)).body ?? {};

it('makes a world of a day and a seed, and says where it is and how its clock goes', async () => {
  await using world = await madeWorld({ id: 'made-of-a-day', now: '2027-05-05T10:30:00+05:00', seed: 'other', expiresInHours: 2 });
  const { gatewayUrl } = shared();
  const answer = await described(world.path);
  expect(answer).toMatchObject({
    id: 'made-of-a-day',
    endpoint: `${gatewayUrl}/w/made-of-a-day/graphql`,
    page: `${gatewayUrl}/w/made-of-a-day/`,
    now: '2027-05-05T08:30:00+03:00',
    anchor: '2027-05-05',
    seed: 'other',
    clock: 'frozen',
    changes: 0,
    origin: { kind: 'BASE' },
    checkpoints: [],
  });
  const leftMs = Date.parse(String(answer['expiresAt'])) - Date.now();
  expect(leftMs).toBeGreaterThan(1.9 * 3_600_000);
  expect(leftMs).toBeLessThanOrEqual(2 * 3_600_000);
  expect(JSON.parse(await asked(gatewayUrl, world.id, '{ now }'))).toEqual({ data: { now: '2027-05-05T08:30:00+03:00' } });
});

it('finds a readable name for a world that is given none, and lets its clock run from the time of the installation', async () => {
  await using world = await madeWorld();
  expect(world.id).toMatch(/^[a-z]+-[a-z]+-[0-9a-z]{5}$/);
  const answer = await described(world.path);
  expect(answer).toMatchObject({ clock: 'running', anchor: sharedNow.slice(0, 10), seed: 'zdravgraph' });
  expect(String(answer['now']) >= sharedNow).toBe(true);
});

it('lists worlds by name, main among them, and drops one', async () => {
  const world = await madeWorld({ id: 'to-be-dropped' });
  const names = (): Promise<string[]> => listed(control, '/worlds', 'worlds', 'id');
  const before = await names();
  expect(before).toEqual(before.toSorted());
  expect(before).toEqual(expect.arrayContaining(['main', 'to-be-dropped']));
  expect((await control('DELETE', world.path)).status).toBe(204);
  expect(await names()).not.toContain('to-be-dropped');
  expect((await control('GET', world.path)).status).toBe(404);
  expect((await control('DELETE', world.path)).status).toBe(404);
});

it('makes a world from another: what happened there has happened here, and what happens later does not', async () => {
  await using source = await madeWorld({ now: '2026-04-01T09:00:00+03:00', seed: 'source' });
  await failing(source.path, 'fer');
  await using fork = await madeWorld({ from: source.id });
  await failing(source.path, 'rmis');
  await failing(fork.path, 'zags');
  expect(await failingIn(source.path)).toEqual(['fer', 'rmis']);
  expect(await failingIn(fork.path)).toEqual(['fer', 'zags']);
  expect(await described(fork.path)).toMatchObject({
    now: '2026-04-01T09:00:00+03:00',
    anchor: '2026-04-01',
    seed: 'source',
    clock: 'frozen',
    origin: { kind: 'WORLD', world: source.id },
  });
});

it('resets a fork to what it was forked from, and a world of its own to its base', async () => {
  await using source = await madeWorld({ now: '2026-04-01T09:00:00+03:00' });
  await failing(source.path, 'fer');
  await using fork = await madeWorld({ from: source.id });
  await failing(fork.path, 'zags');
  await control('DELETE', `${source.path}/faults`);
  expect((await control('POST', `${fork.path}/reset`)).status).toBe(200);
  expect(await failingIn(fork.path)).toEqual(['fer']);
  await failing(fork.path, 'rmis');
  await control('POST', `${fork.path}/reset`);
  expect(await failingIn(fork.path)).toEqual(['fer']);
  await failing(source.path, 'rmis');
  expect((await control('POST', `${source.path}/reset`)).body).toMatchObject({ changes: 0, now: '2026-04-01T09:00:00+03:00' });
  expect(await failingIn(source.path)).toEqual([]);
});

it('keeps checkpoints, restores them as often as wanted, and makes worlds of them', async () => {
  await using world = await madeWorld({ now: '2026-04-01T09:00:00+03:00' });
  await failing(world.path, 'fer');
  const saved = await control('POST', `${world.path}/checkpoints`, { name: 'до записи' });
  expect(saved).toMatchObject({ status: 201, body: { name: 'до записи', now: '2026-04-01T09:00:00+03:00', automatic: false, act: null } });
  for (const registry of ['zags', 'rmis']) {
    await failing(world.path, registry);
    expect(await failingIn(world.path)).toEqual(['fer', registry]);
    const restored = await control('POST', `${world.path}/restore`, { checkpoint: 'до записи' });
    expect(restored).toMatchObject({ status: 200, body: { id: world.id, checkpoints: [{ name: 'до записи' }] } });
    expect(await failingIn(world.path)).toEqual(['fer']);
  }
  await failing(world.path, 'rmis');
  await using fork = await madeWorld({ from: `${world.id}/до записи` });
  expect(await failingIn(fork.path)).toEqual(['fer']);
  expect(await described(fork.path)).toMatchObject({ origin: { kind: 'CHECKPOINT', world: world.id, checkpoint: 'до записи' } });

  const path = `${world.path}/checkpoints/${encodeURIComponent('до записи')}`;
  expect((await control('DELETE', path)).status).toBe(204);
  expect(await control('DELETE', path)).toMatchObject({
    status: 404,
    body: { type: expect.stringContaining('checkpoint-not-found') as unknown },
  });
  expect((await control('GET', `${world.path}/checkpoints`)).body).toEqual({ checkpoints: [] });
  // The checkpoint is gone, what was made of it goes back to it all the same.
  await failing(fork.path, 'zags');
  await control('POST', `${fork.path}/reset`);
  expect(await failingIn(fork.path)).toEqual(['fer']);
});

it('puts main back without dropping it', async () => {
  expect(await control('DELETE', '/worlds/main')).toMatchObject({
    status: 409,
    body: { type: expect.stringContaining('main-stays') as unknown },
  });
  expect((await control('GET', '/worlds/main')).body).toMatchObject({ id: 'main', now: sharedNow, expiresAt: null });
});

it('moves the clock of a world that is made from another, there again when it is reset, and not past what has happened', async () => {
  await using source = await madeWorld({ now: '2026-04-01T09:00:00+03:00' });
  const event = { registry: 'insured-persons', event: 'POLICY_ISSUED', person: 'maria' };
  expect((await control('POST', `${source.path}/events`, event)).status).toBe(201);
  const later = '2026-04-10T09:00:00+03:00';
  await using fork = await madeWorld({ from: source.id, now: later });
  expect(await described(fork.path)).toMatchObject({ now: later, anchor: '2026-04-01', clock: 'frozen' });
  await control('POST', `${fork.path}/clock/advance`, { by: 'P1D' });
  expect((await control('POST', `${fork.path}/reset`)).body).toMatchObject({ now: later });

  const past = await control('POST', '/worlds', { id: 'made-in-the-past', from: source.id, now: '2026-03-20T09:00:00+03:00' });
  expect(past).toMatchObject({ status: 409, body: { type: expect.stringContaining('clock-held') as unknown } });
  expect((await control('GET', '/worlds/made-in-the-past')).status).toBe(404);
});
