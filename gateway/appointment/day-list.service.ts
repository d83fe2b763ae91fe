import { addDays, startOfDay } from '../../schema/calendar/index.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Doctor } from '../clinic/doctor.type.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { oipOf } from '../storage/index.ts';
import { bookingKey, showBooking } from './appointment.service.ts';
import type { AppointmentConnection } from './appointment.type.ts';
import { readClinicSpan } from './clinic-day.loader.ts';
import { readsClinicDay, readsDoctorDay, type DayReader } from './day-list.rules.ts';

/** Whose day is read; the day is the clinic's. */
interface DayOf {
  readonly moOid: string;
  /** Null: everybody's there. */
  readonly resourceId: string | null;
  readonly day: string;
  /** Undefined: the viewer is none of those who may. */
  readonly readBy: DayReader | undefined;
}

/**
 * RMIS names the patients of a day once, then storage answers.
 * @throws RegistryUnavailable where the day was never told and RMIS does not answer
 */
const dayList = async (
  context: Context,
  { moOid, resourceId, day, readBy }: DayOf,
  page: PageArguments,
): Promise<AppointmentConnection> => {
  if (!readBy) throw new TechnicalError('FORBIDDEN');
  await context.touchClinicDay(moOid, day);
  const zone = zoneOfClinic(moOid);
  const span = { moOid, resourceId, fromMs: startOfDay(zone, day), toMs: startOfDay(zone, addDays(day, 1)) };
  const rows = await readClinicSpan(context, span);
  const viewer = await context.viewer();
  const account = viewer.account.esiaOid;
  const shown = rows.map((row) => showBooking(context, { oip: oipOf(row.person), reason: readBy, account }, row));
  const list = pageOf(shown, page, { list: `appointments ${moOid} ${resourceId ?? ''} ${day}`, keyOf: bookingKey });
  for (const { oip } of list.nodes) viewer.note({ oip, group: 'APPOINTMENTS', allowed: true, reason: readBy });
  return Object.assign(list, { hiddenChannels: [] });
};

/** A page of a clinic's day, by time; FORBIDDEN for whoever does not work at its desk or with its system. */
export const clinicDay = async (context: Context, { oid }: Clinic, day: string, page: PageArguments): Promise<AppointmentConnection> => {
  const { account } = await context.viewer();
  return dayList(context, { moOid: oid, resourceId: null, day, readBy: readsClinicDay(account, oid) }, page);
};

/** A page of a doctor's day, by time; FORBIDDEN for everybody but that doctor. */
export const doctorDay = async (context: Context, doctor: Doctor, day: string, page: PageArguments): Promise<AppointmentConnection> => {
  const { account } = await context.viewer();
  const { moOid, resourceId } = doctor;
  return dayList(context, { moOid, resourceId, day, readBy: readsDoctorDay(account, doctor) }, page);
};
