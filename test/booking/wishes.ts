import { expect } from 'vitest';
import type { GraphClient, World } from '../setup/index.ts';
import { clinicIdOf } from '../eligibility/ids-of-the-graph.ts';

/** A slot as a client chooses among them. */
export interface OfferedSlot {
  readonly id: string;
  readonly startsAt: string;
  readonly status: string;
  readonly ageGroup: string;
  readonly bookableOnline: boolean;
  readonly service: string;
  readonly payment: string;
  readonly vaccine: { readonly code: string } | null;
  readonly paidService: { readonly code: string; readonly price: string } | null;
  readonly specialty: { readonly code: string; readonly referralRequired: boolean } | null;
  readonly doctor: { readonly id: string } | null;
}

const slots = `query ($id: ID!, $filter: SlotFilter) { clinic(id: $id) { slots(filter: $filter, first: 100) {
  nodes { id startsAt status ageGroup bookableOnline service payment vaccine { code } paidService { code price } specialty { code referralRequired } doctor { id } } } } }`;

interface SlotsAnswer {
  readonly clinic: { readonly slots: { readonly nodes: readonly OfferedSlot[] } };
}

/** The first hundred slots of a clinic that pass the filter. */
export const slotsAt = async (who: GraphClient, place: string, filter: object = { freeOnly: true }): Promise<readonly OfferedSlot[]> => {
  const { data, errors } = await who.send<SlotsAnswer, Record<string, unknown>>(slots, { id: clinicIdOf(place), filter });
  expect(errors).toBeUndefined();
  return data?.clinic.slots.nodes ?? [];
};

/** The first of them that is so. */
export const slotWhere = async (who: GraphClient, place: string, fits: (slot: OfferedSlot) => boolean, filter?: object) => {
  const slot = (await slotsAt(who, place, filter)).find(fits);
  if (!slot) throw new Error(`clinic ${place} has no such slot`);
  return slot;
};

/** Free, sold online, without a referral, for somebody of that age. */
export const isOpen =
  (ageGroup: 'CHILD' | 'ADULT') =>
  (slot: OfferedSlot): boolean =>
    slot.status === 'FREE' &&
    slot.bookableOnline &&
    slot.service === 'APPOINTMENT' &&
    slot.payment === 'OMS' &&
    slot.specialty?.referralRequired === false &&
    slot.doctor !== null &&
    (slot.ageGroup === 'ANY' || slot.ageGroup === ageGroup);

export interface Told {
  readonly code: string;
  readonly message: string;
  readonly profile: string;
  readonly field: string | null;
  readonly retryAfter: string | null;
  readonly rule: { readonly code: string } | null;
  readonly remedies: readonly { readonly action: string; readonly phone: string | null }[];
}

export interface Visit {
  readonly id: string;
  readonly status: string;
  readonly channel: string;
  readonly startsAt: string;
  readonly room: string | null;
  readonly cancellable: boolean;
  readonly bookedBy: { readonly displayName: string; readonly relation: string | null } | null;
  readonly patient: { readonly id: string; readonly name: { readonly full: string } } | null;
  readonly clinic: { readonly name: string; readonly address: { readonly text: string } } | null;
  readonly doctor: { readonly name: { readonly full: string } } | null;
  readonly policyUsed: { readonly type: string } | null;
  readonly policyCheck: { readonly valid: boolean; readonly checkedAt: string; readonly registryResponseId: string } | null;
  readonly referral: { readonly number: string } | null;
  readonly statusSetBy: string;
  readonly history: readonly { readonly status: string; readonly setBy: string }[];
  readonly disputeRemedy: { readonly action: string; readonly phone: string | null } | null;
}

export const told = 'code message profile field retryAfter rule { code } remedies { action phone }';
export const visit = `id status channel startsAt room cancellable statusSetBy history { status setBy } disputeRemedy { action phone }
  bookedBy { displayName relation } patient { id name { full } } clinic { name address { text } } doctor { name { full } }
  policyUsed { type } policyCheck { valid checkedAt registryResponseId } referral { number }`;

/** What comes of booking: a visit, a hold with a code on its way, or a refusal. */
export interface Outcome {
  readonly __typename: 'AppointmentBooked' | 'ConsentRequired' | 'Refusal';
  readonly appointment?: Visit;
  readonly challenge?: { readonly id: string; readonly maskedPhone: string };
  readonly code?: string;
}

const booking = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename
  ... on AppointmentBooked { appointment { ${visit} } } ... on ConsentRequired { challenge { id maskedPhone } appointment { ${visit} } }
  ... on Refusal { ${told} } } }`;

type Input = Readonly<Record<string, unknown>>;

/** Asks to book; errors are the caller’s to look at. */
export const tryToBook = (who: GraphClient, input: Input) =>
  who.send<{ bookAppointment: Outcome & Partial<Told> }, { input: Input }>(booking, { input });

/** What came of it, where nothing failed. */
export const book = async (who: GraphClient, input: Input): Promise<Outcome & Partial<Told>> => {
  const { data, errors } = await tryToBook(who, input);
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no answer');
  return data.bookAppointment;
};

/** The visit that was booked. */
export const booked = async (who: GraphClient, input: Input): Promise<Visit> => {
  const { __typename, appointment, ...rest } = await book(who, input);
  expect([__typename, rest]).toEqual(['AppointmentBooked', {}]);
  if (!appointment) throw new Error('nothing was booked');
  return appointment;
};

/** The code of the refusal, and its rule. */
export const refusalTo = async (who: GraphClient, input: Input): Promise<string> => {
  const { __typename, code, rule } = await book(who, input);
  return __typename === 'Refusal' ? `${rule?.code ?? 'no rule'} ${code}` : __typename;
};

const eligibility = `query ($id: ID!, $service: HealthService!, $slotId: ID!, $referralId: ID) { person(id: $id) {
  eligibility(service: $service, slotId: $slotId, referralId: $referralId) { allowed refusals { code rule { code } } } } }`;

/** Everything that speaks against booking a slot, as eligibility tells it. */
export const reasonsAgainst = async (
  who: GraphClient,
  asked: { readonly id: string; readonly slotId: string; readonly service?: string; readonly referralId?: string },
): Promise<readonly string[]> => {
  type Answer = { person: { eligibility: { refusals: readonly { code: string; rule: { code: string } | null }[] } } };
  const { data, errors } = await who.send<Answer, Record<string, unknown>>(eligibility, { service: 'APPOINTMENT', ...asked });
  expect(errors).toBeUndefined();
  return (data?.person.eligibility.refusals ?? []).map(({ code, rule }) => `${rule?.code ?? 'no rule'} ${code}`);
};

/** Cancels; the code of a refusal, or the status. */
export const cancel = async (who: GraphClient, appointmentId: string): Promise<string> => {
  const mutation = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) {
    ... on AppointmentCancelled { appointment { status } } ... on Refusal { code } } }`;
  type Answer = { cancelAppointment: { appointment?: { status: string }; code?: string } };
  const { data, errors } = await who.send<Answer, { input: Input }>(mutation, { input: { appointmentId } });
  expect(errors).toBeUndefined();
  return data?.cancelAppointment.appointment?.status ?? data?.cancelAppointment.code ?? '';
};

/** The policy, name and birth date by which a person of a world is named; the number is what they would read out. */
export const namedAs = async (world: World, persona: string) => {
  type Answer = {
    me: {
      person: {
        id: string;
        birthDate: string;
        name: { family: string; given: string; patronymic: string | null };
        policy: { enp: string | null; series: string | null; number: string | null };
      };
    };
  };
  const question = `{ me { person { id birthDate name { family given patronymic } policy { enp series number } } } }`;
  const { data } = await world.as(persona).send<Answer, never>(question);
  if (!data) throw new Error(`${persona} is nobody`);
  const { policy, name, birthDate } = data.me.person;
  return {
    policy: policy.enp === null ? { series: policy.series, number: policy.number } : { enp: policy.enp },
    patientName: name,
    patientBirthDate: birthDate,
  };
};
