import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createRoom } from '../../gateway/world/room.ts';

const nowMs = (): number => 0;
const made = async (): Promise<string> => 'made';

it('says no at the limit, and yes again when there is one less', async () => {
  const room = createRoom({ max: 3, count: async () => 1, nowMs });
  expect(await room.forOne(made)).toBe('made');
  expect(await room.forOne(made)).toBe('made');
  await expect(room.forOne(made)).rejects.toMatchObject({
    status: 409,
    more: { mostWorlds: 3 },
  });
  room.freed();
  expect(await room.forOne(made)).toBe('made');
});

it('keeps room for those that are being made', async () => {
  const room = createRoom({ max: 5, count: async () => 1, nowMs });
  const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => room.forOne(made)));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual([...Array(4).fill('fulfilled'), ...Array(5).fill('rejected')]);
});

it('counts no world twice and none too few, however long counting takes', async () => {
  let worlds = 1;
  let counts = 0;
  const count = async (): Promise<number> => {
    const counted = worlds;
    await sleep((counts += 1));
    return counted;
  };
  const room = createRoom({ max: 5, count, nowMs });
  const make = async (): Promise<number> => (await sleep(0), (worlds += 1));
  const outcomes = await Promise.allSettled(Array.from({ length: 9 }, () => room.forOne(make)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  expect(worlds).toBe(5);
});

it('gives back the room of a world that could not be made', async () => {
  const room = createRoom({ max: 2, count: async () => 1, nowMs });
  const failing = async (): Promise<never> => {
    throw new Error('no');
  };
  await expect(room.forOne(failing)).rejects.toThrow('no');
  expect(await room.forOne(made)).toBe('made');
});

it('counts anew what others have made and dropped: soon where there is no room, after a while where there is', async () => {
  const there = { worlds: 1, nowMs: 0 };
  const room = createRoom({ max: 4, count: async () => there.worlds, nowMs: () => there.nowMs });
  await room.forOne(made);
  // Another gateway has made two more.
  there.worlds = 4;
  there.nowMs = 10_001;
  await expect(room.forOne(made)).rejects.toMatchObject({ more: { mostWorlds: 4 } });
  // Two have expired.
  there.worlds = 2;
  await expect(room.forOne(made)).rejects.toMatchObject({ more: { mostWorlds: 4 } });
  there.nowMs += 1_001;
  expect(await room.forOne(made)).toBe('made');
});
