import { openLedgers } from '../../mocks/ledgers.ts';
import type { LifeEvent } from '../../mocks/life/ledger.ts';
import { recordEvent } from '../../mocks/life/record-event.ts';
import { createPeople } from '../../mocks/people/index.ts';
import type { People } from '../../mocks/people/people.ts';
import { createShelves } from '../../mocks/world/shelves.ts';
import { memoryJournals } from '../../mocks/world/journal-memory.ts';
import { eventOfRegistry, type RegistryEventInput } from '../../schema/control/events.ts';
import { present } from '../registry/scene.ts';

export const base = { seed: 'zdravgraph', anchor: '2026-03-02' };
export const people = createPeople({ base, size: 20_000 });
export const now = Date.parse('2026-03-02T09:00:00+03:00');
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => hours(24 * count);

export const oipOf = (persona: string): string => present(people.persona(persona)?.oip, persona);

/** A world of the stand-ins in memory, in which things may happen. */
export const livingWorld = () => {
  const journals = memoryJournals();
  const shelves = createShelves({ journals, keep: 1 });
  const place = { key: 'a', journal: 'a', base, make: () => ({ people, ledgers: openLedgers(people) }) };
  const use = <T>(run: Parameters<typeof shelves.use<T>>[1]): Promise<T> => shelves.use(place, run);
  return {
    use,
    happen: (event: RegistryEventInput, nowMs = now): Promise<LifeEvent> =>
      use((epoch) => recordEvent(epoch as Parameters<typeof recordEvent>[0], eventOfRegistry.parse(event), nowMs)),
    /** As a registry tells everybody at that moment. */
    seenBy: (registry: string, nowMs: number): Promise<People> =>
      use(({ ledgers }) => (ledgers as ReturnType<typeof openLedgers>).life.seenBy(registry, nowMs)),
    ledgers: () => use(({ ledgers }) => ledgers as ReturnType<typeof openLedgers>),
    written: () => journals.count('a'),
    /** Puts the ledgers away and replays the journal. */
    forget: () => shelves.use({ ...place, key: 'b', journal: undefined }, () => undefined),
  };
};
