import { groupsFor } from '../access/field-groups.rules.ts';
import { appointmentsLoader, type AppointmentRow } from '../appointment/appointment.loader.ts';
import type { Context } from '../graph/context.ts';
import { notVisible, TechnicalError } from '../graph/errors.ts';
import { wholePerson } from '../person/person.service.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { askSlot, factsOfSlot, type AskedSlot } from './asked-slot.service.ts';
import { booksAt, channelOf, type OwnChannel } from './booking-channel.rules.ts';
import { inOrderOfSteps } from './booking-steps.rules.ts';
import { chooseReferral, type ChosenReferral } from './chosen-referral.service.ts';
import { factsOf, type Asking, type Known, type Patient } from './facts.service.ts';
import { clinicRefusals, contactOf, personRefusals } from './refusals.service.ts';
import { faultsOfSlot } from './slot-needs.rules.ts';
import { refusalOfSlot } from './slot-refusals.rules.ts';

/** What somebody would book. */
export interface Wanted {
  /** Ids of the graph. */
  readonly slotId: string;
  readonly referralId: string | null;
  /** Where the ids stand in the request: `input.`. */
  readonly place: string;
  /** Number of the patient’s visit that would be given up for it; null: none. */
  readonly insteadOf: number | null;
}

/** A wish, with everything that speaks against it and everything that it rests on. */
export interface Weighed {
  readonly known: Known;
  readonly asked: AskedSlot;
  readonly channel: OwnChannel;
  readonly referral: ChosenReferral | null;
  /** In the order in which they are told: the first is what a mutation says. */
  readonly refusals: readonly Refused[];
}

const notYours = {
  ru: 'Записывают граждане, а регистратура и справочная поликлиники — к врачам своей поликлиники',
  en: 'Citizens book, and the registry desk and call centre of a clinic book at that clinic',
};

/**
 * The channel of the viewer.
 * @throws FORBIDDEN where no role of theirs books
 */
export const ownChannel = async (context: Context): Promise<OwnChannel> => {
  const channel = channelOf((await context.viewer()).account.roles);
  if (!channel) throw new TechnicalError('FORBIDDEN', { message: notYours });
  return channel;
};

/** The patient’s bookings that whoever books may know of: all where they see them, else what they booked themselves. */
const knownBookings = async (context: Context, { oip, personKey, seenAs }: Patient): Promise<readonly AppointmentRow[]> => {
  const { account } = await context.viewer();
  await wholePerson(context, { oip, personKey });
  const rows = await context.use(appointmentsLoader).load(personKey);
  const sees = seenAs !== 'NAMED' && groupsFor(seenAs).has('APPOINTMENTS');
  return sees ? rows : rows.filter(({ bookedByEsiaOid }) => bookedByEsiaOid === account.esiaOid);
};

/**
 * Weighs a booking: the one place where it is decided, for eligibility and for mutations alike. Reads only; older copies do not serve.
 * @throws RegistryUnavailable of the first owner that does not answer; NOT_VISIBLE, FORBIDDEN, BAD_USER_INPUT
 */
export const weigh = async (context: Context, patient: Patient, wanted: Wanted, asking: Asking): Promise<Weighed> => {
  const { field } = asking;
  const { account } = await context.viewer();
  const channel = await ownChannel(context);
  const asked = await askSlot(context, wanted.slotId, `${wanted.place}slotId`, field);
  const { clinic, told } = asked;
  if (!booksAt(account.staffOf, channel, clinic.oid)) throw new TechnicalError('FORBIDDEN', { message: notYours });
  const slot = told ? factsOfSlot(told) : undefined;
  const known = await factsOf(context, patient, slot?.service ?? 'APPOINTMENT', { ...asking, ...(slot && { slot }) });
  const { deceasedOn, territory, nowMs } = known.facts;
  const [ofPatient, ofClinic] = [personRefusals(known, clinic), deceasedOn === null ? clinicRefusals(known, clinic, false) : []];
  if (!slot) {
    // Nobody can say more of a slot that is not in FER than why its clinic is not.
    if (ofClinic.length === 0) throw notVisible();
    return { known, asked, channel, referral: null, refusals: inOrderOfSteps({ PATIENT: ofPatient, CLINIC: ofClinic, SLOT: [] }) };
  }
  const birthDate = known.register?.value.birthDate;
  if (deceasedOn !== null || birthDate === undefined) return { known, asked, channel, referral: null, refusals: ofPatient };
  const [referral, bookings] = await Promise.all([
    chooseReferral(context, known, slot, { id: wanted.referralId, argument: `${wanted.place}referralId`, field }),
    knownBookings(context, patient),
  ]);
  const taker = {
    birthDate,
    channel,
    referral,
    referralNamed: wanted.referralId !== null,
    bookings: bookings.filter(({ ordinal }) => ordinal !== wanted.insteadOf),
    nowMs,
  };
  const about = { territory: territory.code, clinic: contactOf(clinic), service: slot.service };
  const ofSlot = faultsOfSlot(slot, taker).map((fault) => refusalOfSlot(fault, about));
  return { known, asked, channel, referral, refusals: inOrderOfSteps({ PATIENT: ofPatient, CLINIC: ofClinic, SLOT: ofSlot }) };
};
