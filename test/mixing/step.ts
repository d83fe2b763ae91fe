import fc from 'fast-check';
import type { NewEvent } from '../kit/world-events.ts';
import type { NewFault } from '../kit/world-faults.ts';
import type { NewPerson } from '../kit/world-people.ts';
import { deeds, doers, type Deed } from './deeds.ts';
import type { queries } from './queries.ts';

/** One thing that somebody does in a world. */
export type Step =
  | Deed
  | { readonly does: 'read'; readonly persona: string | null; readonly query: keyof typeof queries }
  | { readonly does: 'event'; readonly event: NewEvent }
  | { readonly does: 'fault'; readonly fault: NewFault }
  | { readonly does: 'heal' }
  | { readonly does: 'advance'; readonly by: object }
  | { readonly does: 'register'; readonly phone: string; readonly right: boolean }
  | { readonly does: 'signIn'; readonly login: string }
  | { readonly does: 'make'; readonly person: NewPerson }
  | { readonly does: 'outbox' }
  | { readonly does: 'checkpoint' | 'restore' | 'reset' | 'fork' };

/** Somebody of the population, whom no story is told of. */
export const somebody = '100000995886';
export const readers: readonly (string | null)[] = ['maria', 'galina', 'oksana', 'pavel', 'anna', 'tatiana', 'doctor', somebody, null];

/** Whom a step may be about. */
export const everybody: readonly (string | null)[] = [...new Set([...readers, ...doers])];

const events: readonly NewEvent[] = [
  { registry: 'zags', event: 'DEATH', person: 'galina' },
  { registry: 'zags', event: 'DEATH', person: 'galina', callback: { times: 2 } },
  { registry: 'zags', event: 'NAME_CHANGED', person: 'oksana', family: 'Верещагина' },
  {
    registry: 'zags',
    event: 'NAME_CHANGED',
    person: 'maria',
    family: 'Лебедева',
    delays: { 'insured-persons': 'PT0S', fer: 'PT0S', rmis: 'PT0S' },
  },
  { registry: 'zags', event: 'BIRTH', mother: 'anna', given: 'Арина', sex: 'FEMALE' },
  { registry: 'minzdrav', event: 'SERVICE_SWITCHED_ON', region: '26' },
  { registry: 'moderator', event: 'HOUSEHOLD_DECIDED', keeper: 'maria', member: 'alexey', decision: 'REJECTED', reason: 'Не та дата.' },
  { registry: 'rmis', event: 'MISMATCH_CORRECTED', person: 'pavel' },
  { registry: 'rmis', event: 'DOCUMENT_ADDED', person: 'maria', content: 'Жалоб нет.' },
  { registry: 'rmis', event: 'DOCUMENT_ADDED', person: 'maria', content: 'Осмотр.', callback: { badSignature: true } },
  { registry: 'rmis', event: 'DOCUMENT_ADDED', person: 'pavel', content: 'Осмотр.', callback: { times: 2, delayMs: 60_000 } },
];

// Those that meet a certain number of calls meet calls of one operation, of which a query asks one: which call meets them is then no chance.
const faults: readonly NewFault[] = [
  { registry: 'fer', operation: 'GetScheduleInfo', kind: 'ERROR' },
  { registry: 'fer', operation: 'GetScheduleInfo', kind: 'ERROR', times: 2 },
  { registry: 'fer', operation: 'GetScheduleInfo', kind: 'RESET', times: 4 },
  { registry: 'fer', operation: 'GetScheduleInfo', kind: 'EMPTY', probability: 0.5 },
  { registry: 'insured-persons', operation: 'findPersonsByPersCriteria', kind: 'ERROR' },
  { registry: 'insured-persons', operation: 'findPersonsByPersCriteria', kind: 'MALFORMED', times: 3 },
  { registry: 'insured-persons', operation: 'getPersonData', kind: 'STALE' },
  { registry: 'rmis', operation: 'GetAttachments', kind: 'ERROR' },
  { registry: 'fer', operation: 'CreateAppointment', kind: 'ERROR', code: 'SLOT_NOT_AVAILABLE', times: 1 },
];

const people: readonly NewPerson[] = [
  { name: 'Ясенева Анна Петровна', age: 41 },
  { name: 'Ясенев Пётр Ильич', age: 66, region: '50' },
];

const one = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const read = fc.oneof(
  fc.record({ does: fc.constant('read' as const), persona: one(readers), query: fc.constant('dashboard' as const) }),
  fc.record({ does: fc.constant('read' as const), persona: one(['maria', null]), query: one(['slots', 'clinic', 'check'] as const) }),
);

/** What is done in a world beside what citizens do, reading most of all. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: read },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('event' as const), event: one(events) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('fault' as const), fault: one(faults) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('advance' as const),
      by: one([{ by: 'PT1M' }, { by: 'P1D' }, { by: 'P3D' }, { workingDays: 2 }]),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('register' as const), phone: one(['+79160000001', '+79160000002']), right: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('signIn' as const), login: one(['+79160000001', '+79460000001']) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('make' as const), person: one(people) }) },
  { weight: 1, arbitrary: fc.record({ does: one(['heal', 'outbox', 'checkpoint', 'restore', 'reset', 'fork'] as const) }) },
);

/** Anything that may be done in a world. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 3, arbitrary: step.map((one) => [one]) },
  { weight: 2, arbitrary: deeds },
);
