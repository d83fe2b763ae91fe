import { randomUUID } from 'node:crypto';
import { granted } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import type { FerReferral } from '../registry/fer-patient.ts';
import type { AtOnce, RegisteredPerson } from '../registry/index.ts';
import type { Doctor } from './doctor.type.ts';
import { findDoctor } from './doctor.service.ts';
import { filedReferrals, patientOf } from './patient-file.service.ts';
import type { Referral } from './referral.type.ts';
import { specialtiesOf } from './clinic.service.ts';

/** OIP of the patient and number of the referral. */
export const referralId = idKind('Referral', /^(\d{12})\/([^/]{1,64})$/);

const registered = async ({ registries }: Context, oip: string, field: string): Promise<RegisteredPerson | undefined> =>
  (await registries.insuredPersons.person(oip, { field }))?.value;

const show = async (context: Context, oip: string, told: FerReferral, field: string): Promise<Referral> => {
  const offered = (await specialtiesOf(context, told.issuedBy.moOid, field)).find(({ code }) => code === told.specialty.code);
  return {
    id: referralId.write(`${oip}/${told.number}`),
    number: told.number,
    // Whoever is referred needs the referral, also where the clinic that wrote it has no such specialist itself.
    specialty: offered ?? { ...told.specialty, referralRequired: true },
    service: told.service,
    validTo: told.validTo,
    oip,
    moOid: told.issuedBy.moOid,
    resourceId: told.issuedBy.resourceId,
    bookable: told.availability === 'AVAILABLE',
  };
};

/** All that FER and the regional system have for the patient, the soonest to end first. */
export const referralsOf = async (context: Context, oip: string): Promise<Referral[]> => {
  const field = 'Person.referrals';
  const person = await registered(context, oip, field);
  const filed = person ? await filedReferrals(context, person, field) : [];
  const shown = await Promise.all(filed.map((told) => show(context, oip, told, field)));
  return shown.toSorted((a, b) => (a.validTo === b.validTo ? Number(a.number > b.number) - 0.5 : Number(a.validTo > b.validTo) - 0.5));
};

/** One referral; null where FER no longer has it. */
export const referralOf = async (context: Context, oip: string, number: string, field: string): Promise<Referral | null> => {
  const person = await registered(context, oip, field);
  const patient = person && patientOf(context, person);
  const file = patient && (await context.registries.fer.referral({ sessionId: randomUUID(), patient, number }, { field }));
  const told = file?.value.referrals.find((one) => one.number === number);
  return told ? show(context, oip, told, field) : null;
};

/** The same by its id: of somebody whose bookings the viewer may see, null for any other. */
export const findReferral = async (context: Context, id: string, argument: string, field: string): Promise<Referral | null> => {
  const [oip = '', number = ''] = referralId.read(id, argument);
  return (await granted(await context.viewer(), oip, 'APPOINTMENTS')) ? referralOf(context, oip, number, field) : null;
};

/** Null where the referral names no doctor whom FER lists. */
export const issuerOf = (context: Context, { moOid, resourceId }: Referral): AtOnce<Doctor | null> =>
  resourceId === null ? null : findDoctor(context, moOid, resourceId, 'Referral.issuedBy');
