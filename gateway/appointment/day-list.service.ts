import { addDays, startOfDay } from '../../schema/calendar/index.ts';
import type { Grant } from '../access/grant.ts';
import { grantAs } from '../access/grants.rules.ts';
import type { Viewer } from '../access/viewer.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Doctor } from '../clinic/doctor.type.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { wantedParts } from '../graph/look-ahead.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import type { Person } from '../person/person.type.ts';
import { showPerson } from '../person/seen-person.service.ts';
import { oipOf } from '../storage/index.ts';
import type { AppointmentRow } from './appointment.loader.ts';
import { gone } from './appointment.rules.ts';
import { bookingKey } from './appointment.service.ts';
import type { Appointment, AppointmentConnection } from './appointment.type.ts';
import { hasPatient, readClinicSpan, type DayRow } from './clinic-day.loader.ts';
import { readsClinicDay, readsDoctorDay, type DayParts, type DayReader } from './day-list.rules.ts';
import { showBooking } from './seen-booking.service.ts';

/** A day, in the zone of the clinic, and how much of it the operation is going to want. */
export interface DayAsked extends DayParts {
  readonly day: string;
}

/** Whose day is read. */
interface DayOf extends DayAsked {
  readonly moOid: string;
  /** Null: everybody's there. */
  readonly resourceId: string | null;
  /** Undefined: the viewer is none of those who may. */
  readonly readBy: DayReader | undefined;
}

const isToday = ({ world }: Context, { moOid, day }: DayOf): boolean => day === world.today(zoneOfClinic(moOid));

/**
 * A doctor's patients, and those whom the desk sees because they come today, are read with their visits, unless more of them is read ahead
 * than a Person shows by itself.
 */
const partsFor = (context: Context, asked: DayOf): DayParts => ({
  whole: asked.whole,
  patients:
    (asked.readBy === 'PATIENT_OF_THE_DAY' || isToday(context, asked)) && wantedParts(context).length === 0 ? asked.patients : 'NONE',
});

/** What opens patients who were read with their visits. Whoever comes to a clinic today is seen by its desk, as its finder has it. */
const grantsOf = async (context: Context, viewer: Viewer, asked: DayOf, rows: readonly DayRow[]): Promise<ReadonlyMap<string, Grant>> => {
  const everybody = await viewer.everybody();
  const { readBy, moOid } = asked;
  if (!readBy || readBy === 'PATIENT_OF_THE_DAY' || !isToday(context, asked)) return everybody;
  const coming = rows.filter(({ status }) => !gone.has(status)).map(({ person }) => ({ oip: oipOf(person), personKey: person }));
  return new Map([...coming.map((one) => [one.oip, { ...grantAs(one, readBy), bookingsAt: moOid }] as const), ...everybody]);
};

/** The patient of a visit, where they were read with it and a grant opens just that row; undefined: to be found as anybody is. */
const patientIn = (context: Context, viewer: Viewer, grants: ReadonlyMap<string, Grant>, row: DayRow): (() => Person) | undefined => {
  const grant = grants.get(oipOf(row.person));
  if (!hasPatient(row) || grant?.personKey !== row.person || !grant.sees.has('PERSON')) return undefined;
  return () => {
    viewer.note({ oip: grant.oip, group: 'PERSON', allowed: true, reason: grant.reason });
    return showPerson(context, grant, row);
  };
};

/**
 * RMIS names the patients of a day once, then storage answers.
 * @throws RegistryUnavailable where the day was never told and RMIS does not answer
 */
const dayList = async (context: Context, asked: DayOf, page: PageArguments): Promise<AppointmentConnection> => {
  const { moOid, resourceId, day, readBy } = asked;
  if (!readBy) throw new TechnicalError('FORBIDDEN');
  await context.touchClinicDay(moOid, day);
  const zone = zoneOfClinic(moOid);
  const span = { moOid, resourceId, fromMs: startOfDay(zone, day), toMs: startOfDay(zone, addDays(day, 1)) };
  const parts = partsFor(context, asked);
  const rows = await readClinicSpan(context, span, parts);
  const viewer = await context.viewer();
  const grants = parts.patients !== 'NONE' ? await grantsOf(context, viewer, asked, rows) : undefined;
  const rowPage = pageOf(rows, page, {
    list: `appointments ${moOid} ${resourceId ?? ''} ${day}`,
    keyOf: ({ startsAt, person, ordinal }) => bookingKey({ startsAtMs: startsAt, oip: oipOf(person), ordinal }),
  });
  const show = (row: DayRow): Appointment => {
    const sight = { oip: oipOf(row.person), reason: readBy, account: viewer.account.esiaOid };
    viewer.note({ oip: sight.oip, group: 'APPOINTMENTS', allowed: true, reason: readBy });
    // In brief only where nothing else of it is selected.
    return showBooking(context, { ...sight, patient: grants && patientIn(context, viewer, grants, row) }, row as AppointmentRow);
  };
  return Object.assign(rowPage.showing(rowPage.nodes.map(show)), { hiddenChannels: [] });
};

/** A page of a clinic's day, by time; FORBIDDEN for whoever does not work at its desk or with its system. */
export const clinicDay = async (
  context: Context,
  { oid }: Clinic,
  asked: DayAsked,
  page: PageArguments,
): Promise<AppointmentConnection> => {
  const { account } = await context.viewer();
  return dayList(context, { ...asked, moOid: oid, resourceId: null, readBy: readsClinicDay(account, oid) }, page);
};

/** A page of a doctor's day, by time; FORBIDDEN for everybody but that doctor. */
export const doctorDay = async (context: Context, doctor: Doctor, asked: DayAsked, page: PageArguments): Promise<AppointmentConnection> => {
  const { account } = await context.viewer();
  const { moOid, resourceId } = doctor;
  return dayList(context, { ...asked, moOid, resourceId, readBy: readsDoctorDay(account, doctor) }, page);
};
