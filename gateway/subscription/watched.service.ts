import { granted } from '../access/viewer.ts';
import { ownGrant } from '../account/account.service.ts';
import { findAppointment } from '../appointment/appointment.service.ts';
import { appointmentId } from '../appointment/seen-booking.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible, TechnicalError } from '../graph/errors.ts';
import { findNotification, notificationId } from '../notification/notification.service.ts';
import { personId } from '../person/person.service.ts';
import type { Watched } from './changes.service.ts';

/** Bookings of one person whom the viewer may see, by the OIP. */
const ofPerson = (oip: string): Watched => ({
  kind: 'APPOINTMENT',
  audience: async (context) => {
    const grant = await granted(await context.viewer(), oip, 'APPOINTMENTS');
    if (!grant) throw notVisible();
    return { oips: [oip], bookedBy: null };
  },
  find: (context, { oip: of, object }) => findAppointment(context, appointmentId.write(`${of}.${object}`)),
});

/** Bookings of everybody whose bookings the viewer may see, and those that the viewer has made for others. */
const ofAll: Watched = {
  kind: 'APPOINTMENT',
  audience: async (context) => {
    const { oip, everybody } = await context.viewer();
    const grants = await everybody();
    return { oips: [...grants.values()].flatMap((grant) => (grant.sees.has('APPOINTMENTS') ? grant.oip : [])), bookedBy: oip };
  },
  find: (context, { oip, object }) => findAppointment(context, appointmentId.write(`${oip}.${object}`)),
};

/** @throws BAD_USER_INPUT on an id of anything but a person */
export const appointmentsWatched = (person: string | null): Watched =>
  person === null ? ofAll : ofPerson(personId.read(person, 'personId')[0] ?? '');

const nobody = {
  ru: 'За учётной записью нет гражданина: уведомлений у неё нет',
  en: 'No citizen is behind the account: it has no notifications',
};

/** Messages to the citizen who is signed in. */
export const notificationsWatched: Watched = {
  kind: 'NOTIFICATION',
  audience: async (context: Context) => {
    const grant = await ownGrant(context);
    if (!grant) throw new TechnicalError('FORBIDDEN', { message: nobody });
    return { oips: [grant.oip], bookedBy: null };
  },
  find: (context, { oip, object }) => findNotification(context, notificationId.write(`${oip}.${object}`)),
};
