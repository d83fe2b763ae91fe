import { randomInt, randomUUID } from 'node:crypto';
import { parseInstant } from '../../schema/calendar/index.ts';
import type { NewWorld, WorldRow } from '../../schema/control/admin.ts';
import { readableName } from '../../schema/control/readable-name.ts';
import { usualExpiryHours, type NewWorldRequest } from '../../schema/control/worlds.ts';
import { findCheckpoint } from './checkpoint.ts';
import { moveClock } from './clock-moves.ts';
import type { ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { adminOf, findWorld } from './find-world.ts';
import { AdminRefused } from './gateway-admin.ts';
import { forgetWorld } from './forget-world.ts';
import { problem } from './problem.ts';

/** Real hours without use after which a world is dropped whose clock is still being moved: a quarter of an hour, longer than any move takes. */
const unfinishedHours = 0.25;

/** What a new world begins with. `built`: its epoch is built with it, so that all of both is there, or nothing. */
type Beginning = Pick<NewWorld, 'epoch' | 'clock' | 'origin' | 'originEpoch' | 'built'>;

/** In the turn of the world that it is made from. */
const fromWorld = async (deps: ControlDeps, world: string, movedTo: string | undefined): Promise<Beginning> => {
  const { epochs, journals } = deps.surroundings;
  const { row } = await findWorld(deps, world);
  // What reset goes back to must never be written to: an epoch of its own, unless that is the bare base.
  const [epoch, originEpoch] = [randomUUID(), randomUUID()];
  const entries = await epochs.written(row);
  // The journal goes first, as in every copy of what is in use.
  await journals.copy(row.epoch, [epoch, originEpoch], entries);
  const { clock, base } = row;
  const origin = { kind: 'WORLD' as const, clock, followsDay: false, world, movedTo };
  return { epoch, clock, origin, originEpoch, built: { base, copyOf: row.epoch, twin: true, journalled: entries > 0 } };
};

const fromCheckpoint = async (deps: ControlDeps, world: string, name: string, movedTo: string | undefined): Promise<Beginning> => {
  const { journals } = deps.surroundings;
  const { row } = await findWorld(deps, world);
  const { epoch: kept, clock } = await findCheckpoint(deps, world, name);
  const epoch = randomUUID();
  const entries = await journals.count(kept);
  await journals.copy(kept, [epoch], entries);
  const origin = { kind: 'CHECKPOINT' as const, clock, followsDay: false, world, checkpoint: name, movedTo };
  return { epoch, clock, origin, originEpoch: kept, built: { base: row.base, copyOf: kept, journalled: entries > 0 } };
};

/** A world that is asked for; `demo`: one that nobody asks for by name. */
export type Wish = NewWorldRequest & { readonly demo?: boolean };

const exists = (name: string) =>
  problem('world-exists', { ru: `Мир ${name} уже есть: выберите другое имя.`, en: `There is a world ${name}: choose another name.` });

const noRoom = (max: number) =>
  problem('too-many-worlds', {
    ru: `Миров не больше ${max}: удалите ненужные (DELETE /sandbox/worlds/<имя>) или увеличьте ZDRAVGRAPH_MAX_WORLDS.`,
    en: `There may be ${max} worlds: drop those not needed (DELETE /sandbox/worlds/<name>), or raise ZDRAVGRAPH_MAX_WORLDS.`,
  });

/** Why a world of that name was not made. */
const refusedAs = (name: string, error: unknown): unknown => {
  if (!(error instanceof AdminRefused) || error.status !== 409) return error;
  const { mostWorlds } = error.refusal;
  return mostWorlds === undefined ? exists(name) : noRoom(mostWorlds);
};

/** Gives a beginning its name. @throws the problems world-exists, too-many-worlds */
export const nameWorld = async (
  deps: ControlDeps,
  { id, expiresInHours = usualExpiryHours }: Pick<Wish, 'id' | 'expiresInHours'>,
  beginning: Beginning,
): Promise<WorldRow> => {
  const name = id ?? readableName(randomInt);
  try {
    const made = await adminOf(deps).createWorld(name, { ...beginning, expiresInHours });
    if (made.originEpoch !== null) deps.postman.watch(made);
    return made;
  } catch (error) {
    const { epoch, originEpoch, built } = beginning;
    // The gateway has said no: nothing will ever point to what was written for it. What it did not answer to may be there.
    const written = error instanceof AdminRefused ? [epoch, ...(built?.twin && originEpoch !== null ? [originEpoch] : [])] : [];
    for (const journal of written) await deps.surroundings.journals.remove(journal);
    deps.surroundings.epochs.forget(epoch);
    throw refusedAs(name, error);
  }
};

/** A world of a base, which the gateway makes by itself. */
const fromBase = async (deps: ControlDeps, { id, seed, now, expiresInHours, demo }: Wish): Promise<WorldRow> => {
  const name = id ?? readableName(randomInt);
  try {
    return await adminOf(deps).createBareWorld({ name, seed, now, expiresInHours, demo });
  } catch (error) {
    throw refusedAs(name, error);
  }
};

/** So that nothing is copied for a name that is taken. */
export const mustBeNew = async (deps: ControlDeps, id: string | undefined): Promise<void> => {
  if (id === undefined) return;
  const taken = await adminOf(deps)
    .world(id)
    .then(
      () => true,
      (error: unknown) => {
        if (error instanceof AdminRefused && error.status === 404) return false;
        throw error;
      },
    );
  if (taken) throw exists(id);
};

/** Makes a world: its epoch first, everywhere, then the row that points to it. */
export const makeWorld = async (deps: ControlDeps, wish: Wish): Promise<WorldRow> => {
  if (wish.from !== undefined && wish.seed !== undefined)
    throw problem(
      'bad-request',
      {
        ru: 'Ничего не изменено: мир из другого мира сохраняет его seed.',
        en: 'Nothing has been changed: a world made from another keeps its seed.',
      },
      { errors: [{ path: 'seed', expected: { ru: 'нет рядом с from', en: 'none beside from' }, value: JSON.stringify(wish.seed) }] },
    );
  if (wish.from !== undefined) await mustBeNew(deps, wish.id);
  const { from, now, expiresInHours } = wish;
  if (from === undefined) return fromBase(deps, wish);
  if (now === undefined) return named(deps, wish, from);
  return moveNewWorld(deps, await named(deps, { ...wish, expiresInHours: unfinishedHours }, from), expiresInHours);
};

/** A world whose clock was not moved yet. */
const named = async (deps: ControlDeps, wish: Wish, from: string): Promise<WorldRow> => {
  const { now } = wish;
  const [, world = from, checkpoint] = /^([^/]+)\/(.+)$/.exec(from) ?? [];
  if (checkpoint !== undefined) return nameWorld(deps, wish, await fromCheckpoint(deps, world, checkpoint, now));
  return deps.turns.in(world, async () => nameWorld(deps, wish, await fromWorld(deps, world, now)));
};

/**
 * A world that is made from another with a clock of its own: what falls due on the way happens in it. It is dropped where that clock cannot be,
 * and expires soon where nobody is left to drop it.
 */
const moveNewWorld = (deps: ControlDeps, made: WorldRow, expiresInHours = usualExpiryHours): Promise<WorldRow> =>
  deps.turns.in(made.name, async () => {
    try {
      const { clock } = await movedWorld(deps, await findWorld(deps, made.name), made.origin.movedTo);
      return await adminOf(deps).setClock(made.name, clock, expiresInHours);
    } catch (error) {
      await adminOf(deps).dropWorld(made.name);
      forgetWorld(deps, made);
      throw error;
    }
  });

/** In the world's turn. */
export const movedWorld = async (deps: ControlDeps, world: ControlledWorld, movedTo: string | undefined): Promise<WorldRow> =>
  movedTo === undefined ? world.row : (await moveClock(deps, world, { toMs: parseInstant(movedTo) })).world.row;
