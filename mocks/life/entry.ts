import { z } from 'zod';
import { informed, origin } from '../../schema/control/event-parts.ts';
import { eventOfRegistry } from '../../schema/control/events.ts';
import { madePerson } from '../../schema/control/people.ts';
import { instant, oip } from '../../schema/registry/contract.ts';
import { change } from './change.ts';

const moments = z.array(z.strictObject({ system: informed, at: instant, change }));

const plannedCallback = z.strictObject({ sender: z.string(), kind: z.string(), oip: oip.optional(), dueAt: instant });

/** What the journal keeps of an event: as it was said, and what each registry takes in of it, when. */
export const lifeEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('PERSON_MADE'), person: madePerson }),
  /** What will happen by itself if nothing else is decided before. */
  z.strictObject({ kind: z.literal('PROMISED'), promise: z.guid(), moments }),
  z.strictObject({
    kind: z.literal('HAPPENED'),
    registry: origin,
    said: eventOfRegistry,
    concerns: z.array(oip),
    born: oip.optional(),
    made: z.record(z.string(), z.string()).optional(),
    moments,
    /** The promise of which nothing comes any more but what has come already. */
    instead: z.guid().optional(),
    callbacks: z.array(plannedCallback),
  }),
]);
export type LifeEntry = z.output<typeof lifeEntry>;
export type PromisedEntry = Extract<LifeEntry, { kind: 'PROMISED' }>;
export type HappenedEntry = Extract<LifeEntry, { kind: 'HAPPENED' }>;
