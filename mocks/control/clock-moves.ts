import { instantIn } from '../../schema/calendar/index.ts';
import type { ActRow, WorldClock } from '../../schema/control/admin.ts';
import { machineClock } from '../world/clock.ts';
import { moscow } from '../world/world.ts';
import { keepBeforeMove, stateBeforeAct } from './automatic-checkpoint.ts';
import { controlledWorld, nowMsOf, type ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { nextDueMoment } from './due-moments.ts';
import { adminOf, findWorld } from './find-world.ts';
import { problem } from './problem.ts';
import { checkpointBeforeIt, firstAfter } from './what-happened.ts';

type Mode = WorldClock['mode'];

/** A clock of this mode that shows that moment now. */
const clockAt = (mode: Mode, ms: number): WorldClock =>
  mode === 'frozen' ? { mode, frozenAt: instantIn(moscow, ms) } : { mode, offsetMs: Math.round(ms - machineClock.nowMs()) };

const setClock = async (deps: ControlDeps, { row }: ControlledWorld, clock: WorldClock): Promise<ControlledWorld> =>
  controlledWorld(await adminOf(deps).setClock(row.name, clock), deps.surroundings, deps.admin);

/** Lets everything happen that is due in a world at its present: letters first, then what the gateway itself has to do. */
const happen = async (deps: ControlDeps, world: ControlledWorld): Promise<void> => {
  await deps.postman.settle(world);
  await adminOf(deps).runActs(world.row.name);
};

/** Everything that falls due up to that moment, in its order; the world as the last of it left it. */
const onTheWay = async (deps: ControlDeps, world: ControlledWorld, toMs: number): Promise<ControlledWorld> => {
  let here = world;
  for (let atMs = world.world.nowMs; ;) {
    const next = await here.use((epoch) => nextDueMoment(epoch, atMs, toMs));
    if (next === undefined) return here;
    // On the way it stands, so that an act has its own moment however long it takes.
    here = await setClock(deps, here, clockAt('frozen', next.atMs));
    const keep = await stateBeforeAct(deps, here);
    await happen(deps, here);
    await keep(next.words);
    atMs = next.atMs;
  }
};

/** Moves a clock forward; in the world's turn. What falls due on the way happens in its order, each act at its own moment. */
const forward = async (deps: ControlDeps, world: ControlledWorld, toMs: number, mode: Mode): Promise<ControlledWorld> => {
  await keepBeforeMove(deps, world);
  // Nothing that is due already is put down to a later moment.
  await happen(deps, world);
  try {
    const last = await onTheWay(deps, world, toMs);
    const there = await setClock(deps, last, clockAt(mode, toMs));
    await happen(deps, there);
    return there;
  } catch (error) {
    await goOn(deps, world.row).catch((failure: unknown) =>
      deps.surroundings.warn(`the clock of ${world.row.name} stands: ${String(failure)}`),
    );
    throw error;
  }
};

/** After a move that has failed on the way: the clock runs on from where it came to, if it ran before. */
const goOn = async (deps: ControlDeps, { name, clock: { mode } }: ControlledWorld['row']): Promise<void> => {
  const here = await findWorld(deps, name);
  if (here.row.clock.mode !== mode) await setClock(deps, here, clockAt(mode, here.world.nowMs));
};

/** Moves a clock back; in the world's turn. @throws the problem clock-held where something has happened after that moment */
const back = async (deps: ControlDeps, world: ControlledWorld, toMs: number, mode: Mode): Promise<ControlledWorld> => {
  const inTheWay = await firstAfter(deps, world, toMs);
  if (!inTheWay) return setClock(deps, world, clockAt(mode, toMs));
  const checkpoint = await checkpointBeforeIt(deps, world, inTheWay);
  const at = instantIn(moscow, inTheWay.atMs);
  const { ru, en } = inTheWay.words;
  throw problem(
    'clock-held',
    {
      ru: `Часы не идут назад за то, что произошло: ${at} ${ru}.${checkpoint ? ` Верните точку «${checkpoint.name}».` : ''}`,
      en: `The clock does not go back past what has happened: ${at} ${en}.${checkpoint ? ` Restore the checkpoint "${checkpoint.name}".` : ''}`,
    },
    { act: { ru: `${at} ${ru}`, en: `${at} ${en}` }, ...(checkpoint && { checkpoint: checkpoint.name }) },
  );
};

/** A world after its clock was moved, and what the gateway did on the way. */
export interface Moved {
  readonly world: ControlledWorld;
  readonly acts: readonly ActRow[];
}

/** Sets a world's clock; in the world's turn. */
export const moveClock = async (
  deps: ControlDeps,
  world: ControlledWorld,
  { toMs, mode = world.row.clock.mode }: { readonly toMs?: number; readonly mode?: Mode },
): Promise<Moved> => {
  const nowMs = nowMsOf(world.row);
  if (toMs === undefined || toMs === nowMs) {
    const same = await setClock(deps, world, clockAt(mode, nowMs));
    await deps.postman.settle(same);
    return { world: same, acts: [] };
  }
  if (toMs < nowMs) return { world: await back(deps, world, toMs, mode), acts: [] };
  const before = (await adminOf(deps).acts(world.row.name)).length;
  const moved = await forward(deps, world, toMs, mode);
  return { world: moved, acts: (await adminOf(deps).acts(world.row.name)).slice(before) };
};
