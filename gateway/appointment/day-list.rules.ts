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

/** How much is read of each visit of a day. */
export interface DayParts {
  /** Every column, not only what every reading has. */
  readonly whole: boolean;
  /** Of its patient. WHOLE: all that a Person shows by itself. */
  readonly patients: 'NONE' | 'NAME' | 'WHOLE';
}

/** What every reading of a day has of a visit suffices for these fields of Appointment. */
const brief: ReadonlySet<string> = new Set(['id', 'startsAt', 'status', 'room', 'channel', 'patient', 'clinic', 'doctor']);

/** The same of their patients, for these fields of Person. */
const nameOnly: ReadonlySet<string> = new Set(['id', 'name', 'birthDate']);

/** Whether fields of that type are selected that are none of these. */
const selectsMore = (selected: ReadonlySet<string>, type: string, than: ReadonlySet<string>): boolean =>
  [...selected].some((coordinate) => coordinate.startsWith(`${type}.`) && !than.has(coordinate.slice(type.length + 1)));

/** How much of a day's visits an operation is going to want that selects these fields: `Appointment.room`. */
export const wantedOfDay = (selected: ReadonlySet<string>): DayParts => ({
  whole: selectsMore(selected, 'Appointment', brief),
  patients: !selected.has('Appointment.patient') ? 'NONE' : selectsMore(selected, 'Person', nameOnly) ? 'WHOLE' : 'NAME',
});
