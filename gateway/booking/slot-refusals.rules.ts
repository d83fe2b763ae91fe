import { slotInPast, slotTaken } from '../eligibility/slot-refusals.rules.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

export { slotInPast, slotTaken };

/** the regional system knows nobody by what the register says of the patient. */
export const patientUnknown: RefusalText = {
  code: 'MIS_DATA_MISMATCH',
  rule: 'R-042',
  message: {
    ru: 'Медицинская система региона не нашла пациента по данным регистра: поликлиника должна исправить их у себя',
    en: 'The medical system of the region has not found the patient by what the register says: the clinic has to put its data right',
  },
};

/** Of the answers that FER may give to a booking. */
export type FerRefusal = 'SLOT_TAKEN' | 'SLOT_IN_PAST' | 'SESSION_EXPIRED' | 'NO_SLOT' | 'NO_PATIENT';

/** What FER's no means to whoever asked. A session that ended and a slot that FER no longer has leave nothing to book. */
export const refusalOfFer = (refusal: FerRefusal): RefusalText => {
  if (refusal === 'NO_PATIENT') return patientUnknown;
  return refusal === 'SLOT_IN_PAST' ? slotInPast : slotTaken;
};
