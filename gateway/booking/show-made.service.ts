import { appointmentsLoader } from '../appointment/appointment.loader.ts';
import { findAppointment } from '../appointment/appointment.service.ts';
import { appointmentId, showBooking } from '../appointment/seen-booking.service.ts';
import type { Appointment } from '../appointment/appointment.type.ts';
import type { Context } from '../graph/context.ts';
import { personKey } from '../storage/index.ts';

/** A booking as it is after the viewer has done something to it: shown to whoever did it, also where they do not see the patient otherwise. */
export const showMade = async (
  context: Context,
  { oip, ordinal }: { readonly oip: string; readonly ordinal: number },
): Promise<Appointment> => {
  const seen = await findAppointment(context, appointmentId.write(`${oip}.${ordinal}`));
  if (seen) return seen;
  const rows = await context.use(appointmentsLoader).load(personKey(context.world.epoch, oip));
  const row = rows.find((one) => one.ordinal === ordinal);
  if (!row) throw new Error('a booking that was made and is not there');
  const { account } = await context.viewer();
  return showBooking(context, { oip, reason: 'BOOKER', account: account.esiaOid }, row);
};
