import { findAppointment } from '../appointment/appointment.service.ts';
import { appointmentId } from '../appointment/seen-booking.service.ts';
import type { Viewer } from '../access/viewer.ts';
import { channelOf } from '../eligibility/booking-channel.rules.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { refusedUnder } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import type { AppointmentCancelled, CancelAppointmentInput } from './booking.type.ts';
import { onceByKey } from './by-key.service.ts';
import { cancelBooking } from './cancel.service.ts';
import { notCancellable } from './cancel-refusals.rules.ts';
import { showMade } from './show-made.service.ts';
import type { ReleasedBy } from './slot-claim.entity.ts';
import { actorOf } from './status-now.rules.ts';
import type { BookingOutcome } from './store-booking.service.ts';
import { deskOf } from './upstream-refusal.service.ts';

/** By the role signed in, as with whoever books (R-022..R-024). */
const releasing = ({ account, oip }: Viewer): ReleasedBy => ({
  oip,
  esiaOid: account.esiaOid,
  name: account.displayName,
  relation: null,
  portal: account.portal,
  actor: actorOf(channelOf(account.roles) ?? 'PORTAL'),
});

/**
 * Cancels a booking that stands.
 * @throws NOT_VISIBLE where the viewer has no such booking; OUTCOME_UNKNOWN
 */
export const cancelAppointment = async (context: Context, input: CancelAppointmentInput): Promise<AppointmentCancelled | Refusal> => {
  const [oip = '', ordinal] = appointmentId.read(input.appointmentId, 'input.appointmentId');
  const viewer = await context.viewer();
  const made = await onceByKey<BookingOutcome>(context, {
    operation: 'cancelAppointment',
    input,
    carryOut: async (request) => {
      const appointment = await findAppointment(context, input.appointmentId);
      if (!appointment) throw notVisible();
      const by = releasing(viewer);
      if (appointment.cancellable) return cancelBooking(context, { oip, ordinal: Number(ordinal), by, request });
      return { refused: refusedUnder(by.portal, { ...notCancellable, remedies: await deskOf(context, appointment.moOid) }) };
    },
  });
  if (made.refused) return showRefusal(made.refused, context.language);
  context.changed();
  return { appointment: await showMade(context, made.outcome) };
};
