import { dayIn, instantIn } from '../../schema/calendar/index.ts';
import type { Grant } from '../access/grant.ts';
import { grantFor } from '../access/viewer.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { findSlot } from '../clinic/slot.service.ts';
import type { Slot } from '../clinic/slot.type.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { wholePerson } from '../person/person.service.ts';
import type { Person } from '../person/person.type.ts';
import { findPolicy } from '../policy/policy.service.ts';
import type { Policy } from '../policy/policy.type.ts';
import { profileToday } from '../region/region.service.ts';
import { appointmentsLoader, type AppointmentRow } from './appointment.loader.ts';
import { isCancellable, isShown, passes } from './appointment.rules.ts';
import { BookingChannel, type Appointment, type AppointmentConnection, type AppointmentFilter } from './appointment.type.ts';

/** OIP of the patient and number of the visit. */
export const appointmentId = idKind('Appointment', /^(\d{12})\.(\d{1,9})$/);

const show = (context: Context, { oip, reason }: Grant, row: AppointmentRow): Appointment => {
  const zone = zoneOfClinic(row.moOid);
  const own = row.channel === 'PORTAL' || row.channel === 'MOBILE_APP';
  return {
    id: appointmentId.write(`${oip}.${row.ordinal}`),
    status: row.status,
    statusSetBy: row.statusSetBy,
    statusSetAt: instantIn(zone, row.statusSetAt),
    history: row.history,
    bookedBy: row.bookedByName === null ? null : { displayName: row.bookedByName, relation: row.bookedByRelation },
    channel: row.channel,
    startsAt: instantIn(zone, row.startsAt),
    room: row.room,
    preparation: row.preparation,
    cancellable: isCancellable(row, context.world.nowMs(), reason),
    provenance: { system: own ? 'STORAGE' : 'RMIS', retrievedAt: instantIn(zone, row.syncedAt), stale: false, requestId: null },
    oip,
    ordinal: row.ordinal,
    startsAtMs: row.startsAt,
    moOid: row.moOid,
    resourceId: row.resourceId,
    ferSlotId: row.slotId,
    policyOrdinal: row.policyOrdinal,
    seenAs: reason,
  };
};

/** What the portal signed in at shows of bookings. */
const visibilityFor = async (context: Context) => profileToday(context, (await context.viewer()).account.portal).appointmentVisibility;

/** All bookings of a person, whether the portal shows them or not. RegistryUnavailable where RMIS was never heard about the person. */
const bookingsOf = async (context: Context, grant: Grant): Promise<readonly AppointmentRow[]> => {
  await wholePerson(context, grant);
  return context.use(appointmentsLoader).load(grant.personKey);
};

/** A page of a person's bookings; null where the viewer may not see them. */
export const listAppointments = async (
  context: Context,
  person: Person,
  filter: AppointmentFilter,
  page: PageArguments,
): Promise<AppointmentConnection | null> => {
  const grant = grantFor(await context.viewer(), person.oip, 'APPOINTMENTS');
  if (!grant) return null;
  const [rows, visibility] = await Promise.all([bookingsOf(context, grant), visibilityFor(context)]);
  const nowMs = context.world.nowMs();
  const passing = rows.filter((row) => passes(row, filter, nowMs));
  const shown = passing.filter((row) => isShown(row.channel, visibility, grant.reason));
  const hidden = new Set(passing.filter((row) => !isShown(row.channel, visibility, grant.reason)).map(({ channel }) => channel));
  const rowPage = pageOf(shown, page, {
    list: `Person.appointments ${person.oip} ${JSON.stringify(filter)}`,
    keyOf: ({ startsAt, ordinal }) => `${String(startsAt).padStart(14, '0')} ${String(ordinal).padStart(9, '0')}`,
    descending: filter.upcoming !== true,
  });
  const connection = rowPage.showing(rowPage.nodes.map((row) => show(context, grant, row)));
  return Object.assign(connection, { hiddenChannels: Object.values(BookingChannel).filter((channel) => hidden.has(channel)) });
};

/** One booking that the viewer may see on this portal; null for any other. */
export const findAppointment = async (context: Context, id: string): Promise<Appointment | null> => {
  const [oip = '', ordinal] = appointmentId.read(id, 'id');
  const grant = grantFor(await context.viewer(), oip, 'APPOINTMENTS');
  if (!grant) return null;
  const [rows, visibility] = await Promise.all([bookingsOf(context, grant), visibilityFor(context)]);
  const row = rows.find((one) => one.ordinal === Number(ordinal));
  return row && isShown(row.channel, visibility, grant.reason) ? show(context, grant, row) : null;
};

/** Null where it was booked without one, or FER no longer has it. */
export const slotOf = async (context: Context, { ferSlotId, moOid, resourceId, startsAtMs }: Appointment): Promise<Slot | null> => {
  if (ferSlotId === null) return null;
  return findSlot(context, [ferSlotId, moOid, resourceId, dayIn(zoneOfClinic(moOid), startsAtMs)], 'Appointment.slot');
};

/** Null where it is not known by which policy it was booked. */
export const policyUsed = async (context: Context, { oip, policyOrdinal }: Appointment): Promise<Policy | null> =>
  policyOrdinal === null ? null : findPolicy(context, oip, policyOrdinal, 'Appointment.policyUsed');
