import { randomInt, randomUUID } from 'node:crypto';
import { dayIn, instantIn, parseInstant } from '../../schema/calendar/index.ts';
import type { NewBareWorld, NewWorld, WorldClock, WorldRow } from '../../schema/control/admin.ts';
import { readableName } from '../../schema/control/readable-name.ts';
import { toldNewWorld } from '../../schema/control/told-world.ts';
import { newWorldRequest, usualExpiryHours, type WorldDescription } from '../../schema/control/worlds.ts';
import { AdminRefused } from './admin-refused.ts';
import { makeWorld, type MakingWorlds } from './make-world.ts';
import type { Worlds } from './worlds.ts';

export interface MakingBareWorlds extends MakingWorlds {
  readonly worlds: Pick<Worlds, 'learn' | 'main'>;
  /** Where the clock of the installation stands, epoch milliseconds; undefined: it runs with the machine's. */
  readonly frozenAtMs: number | undefined;
}

const moscow = 'Europe/Moscow';
const frozenAt = (ms: number): WorldClock => ({ mode: 'frozen', frozenAt: instantIn(moscow, ms) });

/** What a world of a base begins with: its people as told on the day of its clock, and nothing that has happened. */
const beginningOf = async (
  deps: MakingBareWorlds,
  { seed, now, expiresInHours = usualExpiryHours, demo }: NewBareWorld,
): Promise<NewWorld> => {
  const machineNowMs = deps.machineNowMs();
  const installedMs = deps.frozenAtMs ?? machineNowMs;
  const nowMs = now === undefined ? installedMs : parseInstant(now);
  const clock: WorldClock = now === undefined ? { mode: 'running', offsetMs: installedMs - machineNowMs } : frozenAt(nowMs);
  return {
    epoch: randomUUID(),
    clock,
    expiresInHours,
    origin: { kind: demo ? 'DEMO' : 'BASE', clock, followsDay: now === undefined },
    originEpoch: null,
    demo,
    built: { base: { seed: seed ?? (await deps.worlds.main()).base.seed, anchor: dayIn(moscow, nowMs) } },
  };
};

/** Makes a world of a base. @throws AdminRefused 409 where there is one of that name, or room for none */
export const makeBareWorld = async (deps: MakingBareWorlds, wish: NewBareWorld): Promise<WorldRow> =>
  makeWorld(deps, wish.name ?? readableName(randomInt), await beginningOf(deps, wish));

/** JSON of a short body; undefined where it is none. */
const read = (text: string): unknown => {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/**
 * Makes the world that a client of the control API asks for, where it is one of a base: stand-ins need not be told of it, who hear of a world by
 * the first question that it asks them. Undefined for every other wish, and where it is refused: the control API says why.
 */
export const makeAskedWorld = async (deps: MakingBareWorlds, body: string, publicUrl: string): Promise<WorldDescription | undefined> => {
  const asked = newWorldRequest.safeParse(read(body));
  if (!asked.success || asked.data.from !== undefined) return undefined;
  const { id: name, seed, now, expiresInHours } = asked.data;
  try {
    return toldNewWorld(await makeBareWorld(deps, { name, seed, now, expiresInHours }), publicUrl);
  } catch (error) {
    if (error instanceof AdminRefused) return undefined;
    throw error;
  }
};
