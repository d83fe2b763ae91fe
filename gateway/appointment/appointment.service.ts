import type { Grant } from '../access/grant.ts';
import { granted, type Viewer } from '../access/viewer.ts';
import { BookingChannel } from '../clinic/booking-channel.type.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import type { Context } from '../graph/context.ts';
import { wholePerson } from '../person/person.service.ts';
import type { Person } from '../person/person.type.ts';
import { profileToday } from '../region/region.service.ts';
import { madeOf, type AtOnce } from '../registry/index.ts';
import { oipOf, personKey } from '../storage/index.ts';
import { appointmentsToShow, type BookingRead } from './appointment-ahead.loader.ts';
import { appointmentsLoader, type AppointmentRow } from './appointment.loader.ts';
import { isShown, passes } from './appointment.rules.ts';
import { readMadeByAccount } from './made-by-account.loader.ts';
import { appointmentId, isBooker, showBooking } from './seen-booking.service.ts';
import type { Appointment, AppointmentConnection, AppointmentFilter } from './appointment.type.ts';

/** Order of a list of bookings: by time. */
export const bookingKey = ({ startsAtMs, oip, ordinal }: Pick<Appointment, 'startsAtMs' | 'oip' | 'ordinal'>): string =>
  `${String(startsAtMs).padStart(14, '0')} ${oip} ${String(ordinal).padStart(9, '0')}`;

/** What the portal signed in at shows of bookings. */
const visibilityFor = (context: Context, { account }: Viewer) => profileToday(context, account.portal).appointmentVisibility;

/**
 * All bookings of a person that the grant reaches, soonest first, whether the portal shows them or not. RegistryUnavailable where RMIS was never heard
 * about the person.
 */
const bookingsOf = (context: Context, grant: Grant): AtOnce<readonly BookingRead[]> =>
  madeOf(wholePerson(context, grant), () =>
    madeOf(appointmentsToShow(context, grant.personKey), (rows) =>
      grant.bookingsAt === undefined ? rows : rows.filter(({ moOid }) => moOid === grant.bookingsAt),
    ),
  );

const channels = Object.values(BookingChannel);

/** A page of a person's bookings; null where the viewer may not see them. */
export const listAppointments = async (
  context: Context,
  person: Person,
  filter: AppointmentFilter,
  page: PageArguments,
): Promise<AppointmentConnection | null> => {
  const viewer = await context.viewer();
  const grant = await granted(viewer, person.oip, 'APPOINTMENTS');
  if (!grant) return null;
  const rows = await bookingsOf(context, grant);
  const visibility = visibilityFor(context, viewer);
  const nowMs = context.world.nowMs();
  const passing = rows.filter((row) => passes(row, filter, nowMs));
  const shown = passing.filter(({ channel }) => isShown(channel, visibility, grant.reason));
  const descending = filter.upcoming !== true;
  const rowPage = pageOf(descending ? shown.toReversed() : shown, page, {
    get list() {
      return `Person.appointments ${person.oip} ${JSON.stringify(filter)}`;
    },
    keyOf: ({ startsAt, ordinal }) => bookingKey({ startsAtMs: startsAt, oip: person.oip, ordinal }),
    descending,
    inOrder: true,
  });
  const sight = { oip: grant.oip, reason: grant.reason, account: viewer.account.esiaOid };
  const connection = rowPage.showing(rowPage.nodes.map((row) => showBooking(context, sight, row)));
  const hidden = shown.length === passing.length ? [] : passing.filter((row) => !shown.includes(row));
  return Object.assign(connection, { hiddenChannels: channels.filter((channel) => hidden.some((row) => row.channel === channel)) });
};

/** A booking that the viewer made for somebody whom they do not see; undefined where there is none. */
const madeByViewer = async (context: Context, { account }: Viewer, oip: string, ordinal: number): Promise<AppointmentRow | undefined> => {
  const rows = await context.use(appointmentsLoader).load(personKey(context.world.epoch, oip));
  return rows.find((row) => row.ordinal === ordinal && isBooker(row, account.esiaOid));
};

/** One booking that the viewer may see on this portal, or made there; null for any other. */
export const findAppointment = async (context: Context, id: string): Promise<Appointment | null> => {
  const [oip = '', number] = appointmentId.read(id, 'id');
  const ordinal = Number(number);
  const viewer = await context.viewer();
  const account = viewer.account.esiaOid;
  const sight = await viewer.find(oip);
  const made = sight?.sees.has('APPOINTMENTS') ? undefined : await madeByViewer(context, viewer, oip, ordinal);
  if (made) {
    viewer.note({ oip, group: 'APPOINTMENTS', allowed: true, reason: sight?.reason });
    return showBooking(context, { oip, reason: 'BOOKER', account }, made);
  }
  const grant = await granted(viewer, oip, 'APPOINTMENTS');
  if (!grant) return null;
  const row = (await bookingsOf(context, grant)).find((one) => one.ordinal === ordinal);
  return row && isShown(row.channel, visibilityFor(context, viewer), grant.reason)
    ? showBooking(context, { ...grant, account }, row)
    : null;
};

/** A page of what the viewer’s account booked here, for whomever, newest first. */
export const listMadeHere = async (context: Context, page: PageArguments): Promise<AppointmentConnection> => {
  const viewer = await context.viewer();
  const account = viewer.account.esiaOid;
  const rows = await readMadeByAccount(context, account);
  const rowPage = pageOf(rows, page, {
    list: `Account.bookings ${account}`,
    keyOf: ({ startsAt, person, ordinal }) => bookingKey({ startsAtMs: startsAt, oip: oipOf(person), ordinal }),
    descending: true,
  });
  const show = async (row: AppointmentRow): Promise<Appointment> => {
    const oip = oipOf(row.person);
    const sight = await viewer.find(oip);
    const reason = sight?.sees.has('APPOINTMENTS') ? sight.reason : 'BOOKER';
    viewer.note({ oip, group: 'APPOINTMENTS', allowed: true, reason: sight?.reason });
    return showBooking(context, { oip, reason, account }, row);
  };
  return Object.assign(rowPage.showing(await Promise.all(rowPage.nodes.map(show))), { hiddenChannels: [] });
};
