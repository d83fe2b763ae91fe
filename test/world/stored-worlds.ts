import { randomUUID } from 'node:crypto';
import { storeRegistered } from '../../gateway/first-touch/register-half.service.ts';
import { storeTrace } from '../../gateway/first-touch/rmis-half.service.ts';
import type { Storage } from '../../gateway/storage/index.ts';
import { buildEpoch } from '../../gateway/world/build-epoch.ts';
import { createWorld } from '../../gateway/world/change-world.ts';
import { openWorlds, type RequestWorld, type Worlds } from '../../gateway/world/index.ts';
import type { WorldsOptions } from '../../gateway/world/worlds.ts';
import type { NewEpoch, NewWorld } from '../../schema/control/admin.ts';
import { registered, traced } from '../storage/told-people.ts';

export const maria = '000000000001';
export const pavel = '000000000002';
export const base = { seed: 'zdravgraph', anchor: '2026-03-02' };
const frozenAt = '2026-03-02T09:00:00+03:00';
const clock = { mode: 'frozen', frozenAt } as const;

/** Two people, of whom both halves are told, in that epoch. */
export const storePeople = async (storage: Storage, epoch: number): Promise<void> => {
  for (const oip of [maria, pavel]) {
    await storeRegistered(storage, epoch, registered(oip), 0);
    await storeTrace(storage, epoch, oip, traced(oip), 0);
  }
};

export const openFrozen = (storage: Storage, more: Partial<WorldsOptions> = {}): Promise<Worlds> =>
  openWorlds({
    storage,
    machineNowMs: () => Date.parse(frozenAt),
    mode: 'sandbox',
    seed: base.seed,
    frozenAt: { ms: Date.parse(frozenAt), anchor: base.anchor },
    ...more,
  });

/** Builds an epoch, and answers its name. First touch has nobody to ask. */
export const built = async (storage: Storage, more: Partial<NewEpoch> = {}): Promise<string> => {
  const name = randomUUID();
  await buildEpoch(storage, { name, base, ...more }, () => Promise.resolve());
  return name;
};

/** Makes a world on that epoch, or on a new one. */
export const made = async (storage: Storage, name: string, epoch?: string, more: Partial<NewWorld> = {}): Promise<string> => {
  const on = epoch ?? (await built(storage));
  const origin = { kind: 'BASE', clock, followsDay: false } as const;
  await createWorld(storage, name, { epoch: on, clock, expiresInHours: 168, origin, originEpoch: null, ...more });
  return on;
};

/** Opened worlds, `main` and one beside it, over a base with two people. */
export const twoWorlds = async (storage: Storage): Promise<{ worlds: Worlds; main: RequestWorld; team: RequestWorld }> => {
  const worlds = await openFrozen(storage);
  const main = await worlds.main();
  await storePeople(storage, main.baseEpoch);
  await made(storage, 'team-1');
  const team = await worlds.named('team-1');
  if (!team) throw new Error('the world that was made is not found');
  return { worlds, main, team };
};
