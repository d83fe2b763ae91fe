import type { Doer } from '../due/doer.service.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import type { FerPatient } from '../registry/fer-patient.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import type { FerRefusal } from './slot-refusals.rules.ts';

/**
 * What FER says of a booking. SILENT: it gave no answer; `outcome` NOT_DONE: none that was sent by this asking can have made a booking.
 */
export type FerWord =
  | { readonly said: 'BOOKED'; readonly bookIdMis: string; readonly room: string | null }
  | { readonly said: 'REFUSED'; readonly refusal: FerRefusal }
  | { readonly said: 'SILENT'; readonly outcome: 'NOT_DONE' | 'UNKNOWN'; readonly error: RegistryUnavailable };

const patientOf = ({ patient, policy }: BookingDraft): FerPatient => ({
  name: { family: patient.family, given: patient.given, patronymic: patient.patronymic },
  birthDate: patient.birthDate,
  sex: patient.sex,
  ...(policy && { policyNumber: policy.number }),
  ...(policy && policy.series !== null && { policySeries: policy.series }),
  ...(patient.snils !== null && { snils: patient.snils }),
});

const silent = (error: unknown, changesNothing: boolean): FerWord => {
  if (!(error instanceof RegistryUnavailable)) throw error;
  return { said: 'SILENT', outcome: changesNothing ? 'NOT_DONE' : error.outcome, error };
};

type Asker = Pick<Doer, 'registries'>;
const field = 'Mutation.bookAppointment';

/**
 * Books in a session that is open. However often it is done with one session, FER makes one booking at most. A session that is not open
 * any more, or never was, is a refusal: then there is no booking of it, and never will be.
 */
export const bookInSession = async (
  { registries }: Asker,
  sessionId: string,
  { slot, source, referral }: BookingDraft,
): Promise<FerWord> => {
  const asked = { sessionId, slotId: slot.id, source, ...(referral && { referralId: referral.id }) };
  const told = await registries.fer.book(asked, { field }).catch((error: unknown) => silent(error, false));
  if (told === undefined) return { said: 'REFUSED', refusal: 'NO_SLOT' };
  if ('said' in told) return told;
  if ('refused' in told.value) return { said: 'REFUSED', refusal: told.value.refused };
  const { bookIdMis, status, room } = told.value;
  // Asked again after the clinic has cancelled: there is nothing left of the booking.
  return status === 'BOOKED' ? { said: 'BOOKED', bookIdMis, room } : { said: 'REFUSED', refusal: 'SLOT_TAKEN' };
};

/** Opens the session for the patient, then books in it. */
export const bookInFer = async (by: Asker, sessionId: string, draft: BookingDraft): Promise<FerWord> => {
  const about = { sessionId, patient: patientOf(draft) };
  const opened = await by.registries.fer.patientInfo(about, { field }).catch((error: unknown) => silent(error, true));
  if (opened === undefined) return { said: 'REFUSED', refusal: 'NO_PATIENT' };
  return 'said' in opened ? opened : bookInSession(by, sessionId, draft);
};
