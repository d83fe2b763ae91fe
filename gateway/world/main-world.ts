import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayIn, instantIn, type Day } from '../../schema/calendar/index.ts';
import type { WorldOrigin } from '../../schema/control/admin.ts';
import { onlyWorld } from '../../schema/registry/esia.ts';
import { StartError } from '../start-error.ts';
import { locked, worldLock, type Storage } from '../storage/index.ts';
import { retire } from './drop-world.ts';
import { EpochEntity } from './epoch.entity.ts';
import { tell } from './news.ts';
import type { JournalState } from './stand-in-journals.ts';
import { WorldEntity } from './world.entity.ts';

/** What the environment says about `main`. */
export interface WantedMain {
  readonly mode: 'sandbox' | 'production';
  readonly seed: string;
  /** Undefined: its clock runs with the machine's, and its people are told as of today. */
  readonly frozenAt: { readonly ms: number; readonly anchor: Day } | undefined;
  /** What the registries have journalled in an epoch: a world may be changed of which storage holds nothing. */
  readonly journalOf?: (epochName: string) => Promise<JournalState>;
}

/** In production people are real: the base only names the rows, and does not change from day to day. */
const productionSeed = 'production';

const baseEpoch = async (em: EntityManager, seed: string, anchor: Day): Promise<number> => {
  const found = await em.findOne(EpochEntity, { seed, anchor, base: null });
  return found ? found.id : em.insert(EpochEntity, { name: 'base', seed, anchor });
};

const newEpoch = async (em: EntityManager, seed: string, anchor: Day): Promise<number> =>
  em.insert(EpochEntity, { name: randomUUID(), seed, anchor, base: await baseEpoch(em, seed, anchor) });

const originOf = ({ frozenAt }: WantedMain): WorldOrigin => ({
  kind: 'BASE',
  clock: frozenAt ? { mode: 'frozen', frozenAt: instantIn('Europe/Moscow', frozenAt.ms) } : { mode: 'running', offsetMs: 0 },
  followsDay: !frozenAt,
});

const makeMain = async (em: EntityManager, wanted: WantedMain, seed: string, anchor: Day): Promise<void> => {
  const { mode, frozenAt } = wanted;
  const epoch = await newEpoch(em, seed, anchor);
  const clockFrozenAt = frozenAt ? new Date(frozenAt.ms) : null;
  // A world of production is never anchored anew.
  await em.insert(WorldEntity, {
    id: mode === 'production' ? onlyWorld : randomUUID(),
    name: 'main',
    mode,
    epoch,
    touched: mode === 'production',
    clockFrozenAt,
    origin: originOf(wanted),
  });
};

/** An untouched `main` follows the environment and the day: same people, told as of another day, in a new epoch. */
const followEnvironment = async (em: EntityManager, main: WorldEntity, wanted: WantedMain, seed: string, anchor: Day): Promise<void> => {
  const { frozenAt, journalOf } = wanted;
  const clockFrozenAt = frozenAt ? new Date(frozenAt.ms) : null;
  const current = await em.findOneOrFail(EpochEntity, main.epoch);
  if (current.seed === seed && current.anchor === anchor) {
    await em.nativeUpdate(WorldEntity, { id: main.id }, { clockFrozenAt, clockOffsetMs: 0, origin: originOf(wanted) });
    return;
  }
  const journal = (await journalOf?.(current.name)) ?? 'EMPTY';
  if (journal === 'WRITTEN') await em.nativeUpdate(WorldEntity, { id: main.id }, { touched: true });
  // Where nobody can say, nothing is left behind: the day is followed at the next start.
  if (journal !== 'EMPTY') return;
  const epoch = await newEpoch(em, seed, anchor);
  await em.nativeUpdate(WorldEntity, { id: main.id }, { epoch, clockFrozenAt, clockOffsetMs: 0, origin: originOf(wanted) });
  await tell(em, { name: main.name });
  await retire(em, [current.id]);
};

/**
 * Makes the world `main`, or lets it follow the environment while nobody has changed anything in it. One that was touched keeps its
 * people, their anchor and its clock.
 * @throws StartError where the database belongs to a gateway of the other mode
 */
export const ensureMain = (storage: Storage, wanted: WantedMain, machineNowMs: number): Promise<void> =>
  locked(storage.orm, worldLock, () =>
    storage.write(async (em) => {
      const seed = wanted.mode === 'production' ? productionSeed : wanted.seed;
      const anchor = wanted.frozenAt?.anchor ?? dayIn('Europe/Moscow', machineNowMs);
      const main = await em.findOne(WorldEntity, { name: 'main' });
      if (!main) return makeMain(em, wanted, seed, anchor);
      if (main.mode !== wanted.mode) {
        throw new StartError(
          `The database was made in ${main.mode} mode, ZDRAVGRAPH_MODE is ${wanted.mode}. Give each mode a database of its own.`,
        );
      }
      if (!main.touched) await followEnvironment(em, main, wanted, seed, anchor);
    }),
  );
