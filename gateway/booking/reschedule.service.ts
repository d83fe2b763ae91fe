import { findAppointment } from '../appointment/appointment.service.ts';
import { appointmentId } from '../appointment/seen-booking.service.ts';
import type { Appointment } from '../appointment/appointment.type.ts';
import type { KeyedRequest } from '../command/keyed-request.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { profileToday } from '../region/region.service.ts';
import { refusedUnder } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import type { AppointmentRescheduled, RescheduleAppointmentInput } from './booking.type.ts';
import { onceByKey, type Made } from './by-key.service.ts';
import { notCancellable } from './cancel-refusals.rules.ts';
import { carryOut } from './carry-out.service.ts';
import { decideMove } from './decide-move.service.ts';
import { moveNotOffered, movesVisits } from './move.rules.ts';
import { showMade } from './show-made.service.ts';
import type { BookingOutcome } from './store-booking.service.ts';
import { deskOf } from './upstream-refusal.service.ts';

const move = async (
  context: Context,
  { oip, ordinal, moOid, cancellable, referralNumber }: Appointment,
  slotId: string,
  request: KeyedRequest | undefined,
): Promise<Made<BookingOutcome>> => {
  const { portal } = (await context.viewer()).account;
  if (!movesVisits(profileToday(context, portal))) return { refused: refusedUnder(portal, moveNotOffered) };
  if (!cancellable) return { refused: refusedUnder(portal, { ...notCancellable, remedies: await deskOf(context, moOid) }) };
  const decision = await decideMove(context, { oip, ordinal, referralNumber, slotId });
  return decision.refused ? { refused: decision.refused } : carryOut(context, { draft: decision.go, request, replaces: ordinal });
};

/**
 * Moves a visit: the new slot is booked before the old one is freed. Where either cannot be done the old booking stands.
 * @throws NOT_VISIBLE where the viewer has no such booking; OUTCOME_UNKNOWN
 */
export const rescheduleAppointment = async (
  context: Context,
  input: RescheduleAppointmentInput,
): Promise<AppointmentRescheduled | Refusal> => {
  const [oip = '', previous] = appointmentId.read(input.appointmentId, 'input.appointmentId');
  const made = await onceByKey<BookingOutcome>(context, {
    operation: 'rescheduleAppointment',
    input,
    carryOut: async (request) => {
      const appointment = await findAppointment(context, input.appointmentId);
      if (!appointment) throw notVisible();
      return move(context, appointment, input.slotId, request);
    },
  });
  if (made.refused) return showRefusal(made.refused, context.language);
  context.changed();
  return { appointment: await showMade(context, made.outcome), previous: await showMade(context, { oip, ordinal: Number(previous) }) };
};
