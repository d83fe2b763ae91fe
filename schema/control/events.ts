import { z } from 'zod';
import { instant, oip } from '../registry/contract.ts';
import { ferEvents, rmisEvents } from './clinic-events.ts';
import { informed, origin, person } from './event-parts.ts';
import { guardianshipEvents, mfcEvents, minzdravEvents, moderatorEvents, mvdEvents } from './office-events.ts';
import { insuredPersonsEvents, zagsEvents } from './register-events.ts';

// What registries and offices do by themselves: POST and GET /sandbox/worlds/:world/events.

/** What happens, by who tells it and what it is. */
export const eventOfRegistry = z
  .discriminatedUnion('registry', [
    ferEvents,
    rmisEvents,
    insuredPersonsEvents,
    zagsEvents,
    guardianshipEvents,
    mvdEvents,
    mfcEvents,
    moderatorEvents,
    minzdravEvents,
  ])
  .meta({ id: 'RegistryEvent' });
/** As it is sent. */
export type RegistryEventInput = z.input<typeof eventOfRegistry>;
export type RegistryEvent = z.output<typeof eventOfRegistry>;
export type EventName = RegistryEvent['event'];
/** The event of that name. */
export type EventCalled<Name extends EventName> = Extract<RegistryEvent, { event: Name }>;

/** When one of those informed knows. */
const moment = z
  .object({
    system: informed,
    at: instant,
    known: z.boolean().describe('By now, in the world’s time'),
    learns: z.array(z.string()).describe('Kinds of change that it takes in'),
    because: z.string().optional().describe('Where the usual delay comes from; absent where the event said its own'),
  })
  .meta({ id: 'EventMoment' });

/** What the portal is told of it, and when. */
const told = z.object({ registry: z.string(), kind: z.string(), oip: oip.optional(), dueAt: instant }).meta({ id: 'EventCallback' });

export const happened = z
  .object({
    id: z.string().describe('`event-<n>`, in the order of happening'),
    registry: origin,
    event: z.string(),
    at: instant,
    concerns: z.array(oip).describe('Persons whom it is about'),
    born: oip.optional().describe('Of a BIRTH: the child’s number in the register'),
    made: z.record(z.string(), z.string()).optional().describe('Numbers that came into being by it: visitId, documentId, enp ...'),
    moments: z.array(moment).describe('In order of time'),
    callbacks: z.array(told).describe('In order of time'),
    said: z.json().describe('The event as it was sent, with its defaults'),
  })
  .meta({ id: 'HappenedEvent' });
export type Happened = z.output<typeof happened>;

export const eventsAnswer = z.object({ events: z.array(happened).describe('Oldest first') }).meta({ id: 'EventsOfWorld' });
export const eventsQuery = z.strictObject({
  registry: origin.optional(),
  event: z.string().max(50).optional(),
  person: person.optional(),
});
