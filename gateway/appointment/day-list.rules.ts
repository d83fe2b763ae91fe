import { clinicPostOf } from '../access/staff.rules.ts';
import type { ViewerAccount } from '../access/viewer.ts';

type Account = Pick<ViewerAccount, 'roles' | 'staffOf' | 'resourceId'>;

/** As whom somebody reads a list of a clinic's day. */
export type DayReader = 'PATIENT_OF_THE_DAY' | 'PATIENT_OF_THE_DESK' | 'PATIENT_OF_THE_SYSTEM';

/** The registry desk and the operators of its system read a clinic's day; its doctors read their own. Undefined: not theirs to read. */
export const readsClinicDay = (account: Account, moOid: string): DayReader | undefined => {
  const post = clinicPostOf(account);
  if (post?.moOid !== moOid) return undefined;
  return post.as === 'REGISTRY_DESK' ? 'PATIENT_OF_THE_DESK' : 'PATIENT_OF_THE_SYSTEM';
};

/** A doctor's day is for that very doctor, in the very post. */
export const readsDoctorDay = (
  { roles, staffOf, resourceId }: Account,
  doctor: { readonly moOid: string; readonly resourceId: string },
): DayReader | undefined =>
  roles.includes('DOCTOR') && staffOf === doctor.moOid && resourceId === doctor.resourceId ? 'PATIENT_OF_THE_DAY' : undefined;

/** What every reading of a day has of a visit suffices for these fields of Appointment. */
const brief: ReadonlySet<string> = new Set(['id', 'startsAt', 'status', 'room', 'channel', 'patient', 'clinic', 'doctor']);

/** How much of a day's visits an operation is going to want that selects these fields: `Appointment.room`. */
export const wantedOfDay = (selected: ReadonlySet<string>): { readonly whole: boolean; readonly patients: boolean } => ({
  whole: [...selected].some((coordinate) => coordinate.startsWith('Appointment.') && !brief.has(coordinate.slice('Appointment.'.length))),
  patients: selected.has('Appointment.patient'),
});
