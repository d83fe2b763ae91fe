import { checkPhone } from '../account/checked-phone.service.ts';
import { audit } from '../audit/audit.service.ts';
import { clinicId, findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import { factsOf, type Known, type Patient } from '../eligibility/facts.service.ts';
import { attachedClinics, clinicRefusals, personRefusals } from '../eligibility/refusals.service.ts';
import { ownChannel } from '../eligibility/weigh.service.ts';
import type { Context } from '../graph/context.ts';
import { badInput, notVisible } from '../graph/errors.ts';
import { policyOf } from '../policy/policy.rules.ts';
import { findRegion } from '../region/region.service.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { meantPatient } from '../booking/meant-patient.service.ts';
import { addressLength, complaintLength, misfit } from './home-visit.rules.ts';
import type { RequestHomeVisitInput } from './home-visit-input.type.ts';

/** What is to be carried out. */
export interface HomeVisitPlan {
  readonly patient: Patient;
  readonly clinic: Clinic;
  /** Place in the register's list. */
  readonly policyOrdinal: number | null;
}

const field = 'Mutation.requestHomeVisit';

const checkLength = (name: string, text: string, length: { readonly least: number; readonly most: number }): void => {
  if (misfit(text, length))
    throw badInput(
      `input.${name}: ожидается от ${length.least} до ${length.most} знаков`,
      `input.${name}: expected ${length.least} to ${length.most} characters`,
    );
};

/** @throws BAD_USER_INPUT naming the field and what was expected */
export const checkWish = ({ address, complaint, phone }: Pick<RequestHomeVisitInput, 'address' | 'complaint' | 'phone'>): void => {
  checkPhone(phone);
  checkLength('complaint', complaint, complaintLength);
  checkLength('address.text', address.text, addressLength);
  if (!findRegion(address.regionCode))
    throw badInput(
      'input.address.regionCode: ожидается код региона, две цифры',
      'input.address.regionCode: expected the code of a region, two digits',
    );
};

/** The clinics that may come: the one asked for, else those attached to for therapy. */
const candidatesOf = async (context: Context, known: Known, asked: string | null | undefined): Promise<Clinic[]> => {
  if (asked === null || asked === undefined) {
    const therapeutic = { ...known, attachments: known.attachments.filter(({ area }) => area === 'THERAPEUTIC') };
    return attachedClinics(context, therapeutic, field);
  }
  const clinic = await findClinic(context, clinicId.read(asked, 'input.clinicId')[0] ?? '', field);
  if (!clinic) throw notVisible();
  return [clinic];
};

interface Weighed {
  readonly refused?: Refused;
  readonly clinic?: Clinic;
}

/** Reasons of the person first, then those of the clinic: the one that comes first is told. */
const weigh = async (context: Context, known: Known, asked: string | null | undefined): Promise<Weighed> => {
  const clinics = await candidatesOf(context, known, asked);
  const [personal] = personRefusals(known, clinics[0]);
  if (personal) return { refused: personal };
  if (clinics.length === 0) {
    const [refused] = clinicRefusals(known, undefined, false);
    return refused ? { refused } : {};
  }
  const weighed = clinics.map((clinic): Weighed => {
    const [refused] = clinicRefusals(known, clinic, false);
    return refused ? { refused } : { clinic };
  });
  return weighed.find(({ clinic }) => clinic) ?? weighed[0] ?? {};
};

/** Whether a doctor is called home for this person (R-063..R-066), and from which clinic. Reads only. */
export const decideHomeVisit = async (
  context: Context,
  input: RequestHomeVisitInput,
): Promise<{ readonly plan: HomeVisitPlan; readonly refused?: undefined } | { readonly refused: Refused; readonly plan?: undefined }> => {
  await ownChannel(context);
  const meant = await meantPatient(context, input, { service: 'HOME_VISIT', field });
  if (meant.refused) return { refused: meant.refused };
  const { patient, told } = meant;
  const known = await factsOf(context, patient, 'HOME_VISIT', { field, ...(told && { told }) });
  const { refused, clinic } = await weigh(context, known, input.clinicId);
  if (patient.seenAs !== 'SELF')
    audit(context).record({
      whom: patient.oip,
      fields: 'POLICIES',
      service: 'HOME_VISIT',
      allowed: refused === undefined,
      ...(refused && { refusalCode: refused.code }),
    });
  if (refused) return { refused };
  if (!clinic) throw new Error('a home visit that nothing speaks against and no clinic for');
  const policy = policyOf(known.register?.value.policies ?? [], known.facts.today);
  return { plan: { patient, clinic, policyOrdinal: policy?.ordinal ?? null } };
};
