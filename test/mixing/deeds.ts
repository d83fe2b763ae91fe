import fc from 'fast-check';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { passport } from '../attachment/applications.ts';
import { plea } from '../home-visit/calls.ts';
import type { Asker } from './asked.ts';
import type { MutationName } from './mutations.ts';

/**
 * A mutation. In its input `@slot1` stands for what a world knows under that name: a slot that was free in the base, or the newest
 * appointment, visit, member or consent that a mutation has told of. Where it asks for a code, the code is answered, rightly or wrongly.
 */
export interface Deed extends Asker {
  readonly does: 'mutate';
  readonly mutation: MutationName;
  readonly input: object;
  readonly code?: 'right' | 'wrong';
}

const deed = (persona: string | null, mutation: MutationName, input: object, more: Pick<Deed, 'code' | 'portal'> = {}): Deed => ({
  does: 'mutate',
  persona,
  mutation,
  input,
  ...more,
});

const [artyom, sofia, valentina] = [castId(3), castId(4), castId(5)];
const husband = { name: { family: 'Соколов', given: 'Алексей', patronymic: 'Игоревич' }, birthDate: '@alexeysBirthDate' };
/** Somebody of the population, whose phone is not activated. */
const unactivated = '100000071541';
const keepers = { portal: 'REGIONAL_PORTAL' } as const;

/** Of a booking by a key: whoever repeats it has what was done first. */
const keyed = { idempotencyKey: 'the same' };

const cancelled = deed('maria', 'cancelAppointment', { appointmentId: '@appointment' });
const moved = deed('maria', 'rescheduleAppointment', { appointmentId: '@appointment', slotId: '@slot3' });
const first = deed('maria', 'bookAppointment', { slotId: '@slot1' });
const grandmothers = (code?: Deed['code']): Deed =>
  deed('maria', 'bookAppointment', { slotId: '@slot1', patientId: valentina }, code && { code });
const daughters = deed('alexey', 'bookAppointment', { slotId: '@childSlot1', patientId: sofia });
const linked = deed('alexey', 'linkChildPolicy', { childId: sofia, policy: { enp: '@sofiasEnp' } });
const consented = deed('maria', 'requestBookingConsent', { patientId: valentina }, { code: 'right' });
const revoked = deed('valentina', 'revokeBookingConsent', { consentId: '@consent' });
const called = deed('maria', 'requestHomeVisit', plea);
const added = deed('maria', 'addHouseholdMember', husband, keepers);
const removed = deed('maria', 'removeHouseholdMember', { memberId: '@member' }, keepers);

const bookings = [
  first,
  deed('maria', 'bookAppointment', { slotId: '@slot2' }),
  deed('maria', 'bookAppointment', { slotId: '@slot1', ...keyed }),
  deed('maria', 'bookAppointment', { slotId: '@childSlot2', patientId: artyom }),
  deed('alexey', 'bookAppointment', { slotId: '@slot1' }),
  daughters,
  grandmothers(),
  grandmothers('right'),
  grandmothers('wrong'),
  cancelled,
  deed('maria', 'cancelAppointment', { appointmentId: '@appointment', ...keyed }),
  moved,
];

const others = [
  consented,
  deed('maria', 'requestBookingConsent', { patientId: valentina }, { code: 'wrong' }),
  called,
  deed('maria', 'applyForAttachment', { personId: castId(1), clinicId: clinicIdOf('77.1002'), reason: 'CHOICE', documents: [passport] }),
  deed('ivan', 'subscribeToService', { service: 'HOME_VISIT', regionCode: '26' }),
  added,
  linked,
  deed('alexey', 'unlinkChildPolicy', { childId: sofia }),
  deed('maria', 'setReminders', { channel: 'SMS', leadTimeHours: 24, visits: true, vaccinations: true }),
  deed('maria', 'markNotificationsRead', { all: true }),
  deed(unactivated, 'requestPhoneActivation', {}, { code: 'right' }),
  deed('maria', 'changeAccount', { email: 'maria.novaya@example.ru' }),
  deed(null, 'submitFeedback', { page: '/', text: 'Не открывается.' }),
];

/** What only makes sense after something else. */
const journeys = [
  [first, cancelled],
  [first, moved],
  [linked, daughters],
  [consented, grandmothers(), revoked],
  [called, deed('maria', 'cancelHomeVisit', { homeVisitId: '@visit' })],
  [
    added,
    deed(
      'maria',
      'changeHouseholdMember',
      { memberId: '@member', address: { text: 'г. Тверь, ул. Новая, д. 3', regionCode: '77' } },
      keepers,
    ),
    removed,
  ],
];

/** Who does something, and whom it is about. */
export const doers = ['maria', 'alexey', 'sofia', 'valentina', 'ivan', unactivated] as const;

/** Whatever citizens do, one thing or several. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...bookings).map((one) => [one]) },
  { weight: 3, arbitrary: fc.constantFrom(...others).map((one) => [one]) },
  { weight: 2, arbitrary: fc.constantFrom(...journeys) },
);
