import { randomUUID } from 'node:crypto';
import type { WorldRow } from '../../schema/control/admin.ts';
import { openLedgers } from '../ledgers.ts';
import type { AnyLedger } from '../world/ledger.ts';
import type { ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { copyOfKept } from './epoch-copy.ts';
import { adminOf } from './find-world.ts';
import { AdminRefused } from './gateway-admin.ts';
import { mustBeNew, nameWorld } from './new-world.ts';
import { importRefused, readWorld, writeWorld, type SavedWorld } from './world-text.ts';

/** How many people there are here besides the cast. */
const populationOf = ({ surroundings: { peopleOf, defaults } }: ControlDeps): number => peopleOf(defaults.base).size;

/** The world at this moment as text; in the world's turn. */
export const exportWorld = async (deps: ControlDeps, { row }: ControlledWorld): Promise<string> => {
  const { epochs, journals } = deps.surroundings;
  const written = await epochs.written(row);
  const entries = written === 0 ? [] : (await journals.open(row.epoch, row.base)).entries.slice(0, written);
  const rows = await adminOf(deps).rows(row.epoch);
  return writeWorld({ base: row.base, people: populationOf(deps), clock: row.clock, entries, rows });
};

/** Line of the first event. */
const firstEvent = 4;

/** Takes the events into ledgers that are then thrown away. @throws the problem import-refused */
const checkEvents = (deps: ControlDeps, { base, entries }: SavedWorld): void => {
  const ledgers: Readonly<Record<string, AnyLedger>> = openLedgers(deps.surroundings.peopleOf(base));
  for (const [index, { registry, event, at }] of entries.entries()) {
    const ledger = Object.hasOwn(ledgers, registry) ? ledgers[registry] : undefined;
    const known = ledger?.event.safeParse(event);
    if (!ledger)
      throw importRefused(
        firstEvent + index,
        { ru: `событие одного из ${Object.keys(ledgers).join(', ')}`, en: `an event of one of ${Object.keys(ledgers).join(', ')}` },
        registry,
      );
    if (!known?.success)
      throw importRefused(
        firstEvent + index,
        { ru: `событие, которое знает ${registry}`, en: `an event that ${registry} knows` },
        JSON.stringify(event),
      );
    ledger.apply(known.data as never, Date.parse(at));
  }
};

const checkPeople = (deps: ControlDeps, { people }: SavedWorld): void => {
  const here = populationOf(deps);
  if (people !== here)
    throw importRefused(
      2,
      {
        ru: `"people":${here}, как в этой установке (ZDRAVGRAPH_POPULATION)`,
        en: `"people":${here}, as this installation has (ZDRAVGRAPH_POPULATION)`,
      },
      `"people":${people}`,
    );
};

/** Builds the epoch that the text tells of. @throws the problem import-refused for rows that storage does not know */
const buildEpoch = async (deps: ControlDeps, { base, entries, rows }: SavedWorld): Promise<string> => {
  const epoch = randomUUID();
  await deps.surroundings.journals.write(epoch, base, entries);
  try {
    await adminOf(deps).buildEpoch({ name: epoch, base, rows });
  } catch (error) {
    if (!(error instanceof AdminRefused) || error.status !== 400) throw error;
    const [fault] = error.refusal.errors ?? [];
    throw importRefused(firstEvent + entries.length, fault ? `${fault.path}: ${fault.expected}` : error.refusal.error);
  }
  return epoch;
};

/** Makes a world of a text: all of it, or nothing. */
export const importWorld = async (
  deps: ControlDeps,
  text: string,
  wish: { readonly id?: string; readonly expiresInHours?: number },
): Promise<WorldRow> => {
  const saved = readWorld(text);
  checkPeople(deps, saved);
  checkEvents(deps, saved);
  await mustBeNew(deps, wish.id);
  const { base, clock } = saved;
  const epoch = await buildEpoch(deps, saved);
  const kept = await copyOfKept(deps, { epoch, base });
  const origin = { kind: 'IMPORT' as const, clock, followsDay: false };
  return nameWorld(deps, wish, { epoch, clock, origin, originEpoch: kept.differs ? kept.epoch : null });
};
