import { rule } from '../../schema/rules/registered.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

/** where the clinic's system did not do it, the booking is as it was, and that can be said. */
export const nothingChanged = rule('R-056', (outcome: 'NOT_DONE' | 'UNKNOWN') => outcome === 'NOT_DONE');

/** the time of the visit has come, or it has ended in some way already. */
export const notCancellable: RefusalText = {
  code: 'APPOINTMENT_NOT_CANCELLABLE',
  rule: 'R-055',
  message: {
    ru: 'Отменить или перенести можно только действующую запись и только до начала приёма',
    en: 'Only a booking that stands can be cancelled or moved, and only before the visit begins',
  },
  field: 'input.appointmentId',
};
