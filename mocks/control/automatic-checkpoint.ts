import { LRUCache } from 'lru-cache';
import { parseInstant } from '../../schema/calendar/index.ts';
import type { CheckpointRow } from '../../schema/control/admin.ts';
import type { ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { copyOfUsed } from './epoch-copy.ts';
import { adminOf } from './find-world.ts';

/** How their names begin. */
const beforeAct = 'before-act';
const beforeMove = 'before-move';

/** The state that the newest automatic checkpoint of a world holds, by world; of one process. */
const newest = new WeakMap<object, LRUCache<string, string>>();
/** Worlds; of one that is forgotten the same state may be kept twice. */
const most = 10_000;
const remembered = ({ turns }: ControlDeps): LRUCache<string, string> => {
  const known = newest.get(turns) ?? new LRUCache<string, string>({ max: most });
  newest.set(turns, known);
  return known;
};

/** The world is gone. */
export const forgetNewest = (deps: ControlDeps, world: string): void => void remembered(deps).delete(world);

const stateOf = async (deps: ControlDeps, { row }: ControlledWorld): Promise<string> => {
  const [entries, acts] = await Promise.all([deps.surroundings.epochs.written(row), adminOf(deps).acts(row.name)]);
  return `${row.epoch} ${entries} ${acts.length}`;
};

/** The same state twice at a moment has two names. */
const freeName = (kept: readonly CheckpointRow[], kind: string, now: string): string => {
  const taken = new Set(kept.map(({ name }) => name));
  const name = `${kind} ${now}`;
  for (let n = 2; ; n += 1) {
    const free = n === 2 ? name : `${name} (${n - 1})`;
    if (!taken.has(free)) return free;
  }
};

/** Copies the state as it is now; once what comes has succeeded, the copy becomes a checkpoint. One that never does is swept. */
const copyState = async (deps: ControlDeps, world: ControlledWorld, kind: string): Promise<(act: string) => Promise<void>> => {
  const { row } = world;
  const state = await stateOf(deps, world);
  const { epoch } = await copyOfUsed(deps, row);
  return async (act) => {
    const name = freeName(await adminOf(deps).checkpoints(row.name), kind, row.now);
    await adminOf(deps).saveCheckpoint(row.name, { name, epoch, automatic: true, act });
    remembered(deps).set(row.name, state);
  };
};

/**
 * Keeps the state before an act, once per moment of the world's time; in the world's turn. Called before the act; what it answers is called
 * after it, with the act in words.
 */
export const stateBeforeAct = async (deps: ControlDeps, world: ControlledWorld): Promise<(act: string) => Promise<void>> => {
  const kept = (await deps.admin?.checkpoints(world.row.name)) ?? [];
  const has = kept.some(({ automatic, now, name }) => automatic && name.startsWith(beforeAct) && now === world.row.now);
  return has || !deps.admin ? async () => {} : copyState(deps, world, beforeAct);
};

/** Keeps the state that a world leaves behind when its clock goes on, unless the newest automatic checkpoint has it; in the world's turn. */
export const keepBeforeMove = async (deps: ControlDeps, world: ControlledWorld): Promise<void> => {
  if (remembered(deps).get(world.row.name) === (await stateOf(deps, world))) return;
  const keep = await copyState(deps, world, beforeMove);
  await keep('Перевод часов вперёд');
};

/** Of those that a world made up to that moment, the newest first; at that very moment by default only those made before an act. */
export const checkpointsUpTo = (
  kept: readonly CheckpointRow[],
  atMs: number,
  { alsoMoves }: { readonly alsoMoves: boolean },
): CheckpointRow[] =>
  kept
    .filter(({ automatic, name, now }) => {
      const ms = parseInstant(now);
      return automatic && (ms < atMs || (ms === atMs && (alsoMoves || name.startsWith(beforeAct))));
    })
    .toReversed();
