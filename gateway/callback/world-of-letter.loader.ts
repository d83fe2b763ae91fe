import { statement, type Storage } from '../storage/index.ts';
import { EpochEntity } from '../world/epoch.entity.ts';
import type { RequestWorld, Worlds } from '../world/index.ts';
import { WorldEntity } from '../world/world.entity.ts';

const worldOfEpoch = statement<{ readonly name: string }>('world of an epoch', 'worlds', (names) => {
  const [world, epoch] = [names(WorldEntity), names(EpochEntity)];
  return `select w.${world.column.name} as "name" from ${world.table} as w
    join ${epoch.table} as e on e.${epoch.column.id} = w.${world.column.epoch} where e.${epoch.column.name} = $1`;
});

const mainWorld = 'main';

/**
 * The world that is on that epoch, as the database has it at this moment: its clock may just have been moved. Without an epoch `main`.
 * Undefined where no world is on it.
 */
export const worldOfLetter = async (
  { storage, worlds }: { storage: Storage; worlds: Pick<Worlds, 'named' | 'forget'> },
  epochName: string | undefined,
): Promise<RequestWorld | undefined> => {
  const name = epochName === undefined ? mainWorld : (await storage.read(worldOfEpoch, [epochName]))[0]?.name;
  if (name === undefined) return undefined;
  worlds.forget(name);
  const world = await worlds.named(name);
  return epochName === undefined || world?.epochName === epochName ? world : undefined;
};
