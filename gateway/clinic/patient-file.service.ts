import { randomUUID } from 'node:crypto';
import type { Context } from '../graph/context.ts';
import { policyOf } from '../policy/policy.rules.ts';
import type { FerContraindication, FerPatient, FerReferral, PatientFile } from '../registry/fer-patient.ts';
import type { RegisteredPerson } from '../registry/index.ts';

/** As FER is to find somebody; undefined where the register knows no policy that is in force. */
export const patientOf = ({ world }: Context, person: RegisteredPerson): FerPatient | undefined => {
  const policy = policyOf(person.policies, world.today());
  const policyNumber = policy?.enp ?? policy?.number;
  if (!policy || !policyNumber) return undefined;
  const { name, birthDate, sex, snils } = person;
  return {
    name,
    birthDate,
    sex,
    policyNumber,
    ...(policy.enp === null && policy.series !== null && { policySeries: policy.series }),
    ...(snils !== null && { snils }),
  };
};

/** What FER and the regional system have of a person; undefined where they do not know the person. */
const fileOf = async (context: Context, person: RegisteredPerson, field: string): Promise<PatientFile | undefined> => {
  const patient = patientOf(context, person);
  const file = patient && (await context.registries.fer.patientInfo({ sessionId: randomUUID(), patient, withReferrals: true }, { field }));
  return file?.value;
};

/** Referrals and orders that they have for a person. */
export const filedReferrals = async (context: Context, person: RegisteredPerson, field: string): Promise<readonly FerReferral[]> =>
  (await fileOf(context, person, field))?.referrals ?? [];

/** Why they would not vaccinate a person. */
export const filedContraindications = async (
  context: Context,
  person: RegisteredPerson,
  field: string,
): Promise<readonly FerContraindication[]> => (await fileOf(context, person, field))?.contraindications ?? [];
