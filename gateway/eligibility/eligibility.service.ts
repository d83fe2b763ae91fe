import type { Grant } from '../access/grant.ts';
import { granted } from '../access/viewer.ts';
import { clinicId, findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { badInput, notVisible } from '../graph/errors.ts';
import { recordRefusals } from '../medical-record/medical-record.service.ts';
import type { Person } from '../person/person.type.ts';
import { coversCare, isTerritorial } from '../policy/coverage.rules.ts';
import { policyOf } from '../policy/policy.rules.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Eligibility } from './eligibility.type.ts';
import { factsOf, patientSeen, type Known } from './facts.service.ts';
import { attachedClinics, clinicRefusals, outage, personRefusals } from './refusals.service.ts';
import { isAtClinic, isCare, type Service } from './service-needs.rules.ts';
import { weigh } from './weigh.service.ts';

const field = 'Person.eligibility';

/** At the clinic asked about; else at any of one’s own, where a service is given at clinics. */
const placeRefusals = (known: Known, asked: Clinic | undefined, own: readonly Clinic[]): Refused[] => {
  const { service } = known.facts;
  if (asked) return clinicRefusals(known, asked, false);
  // Anybody may choose a clinic to attach to, and may have a policy checked.
  if (!isAtClinic(service) || service === 'ATTACHMENT' || service === 'OMS_CHECK') return [];
  if (own.length === 0) return clinicRefusals(known, undefined, false);
  const ofEach = own.map((clinic) => clinicRefusals(known, clinic, false));
  return ofEach.some((refusals) => refusals.length === 0) ? [] : ofEach.flat();
};

const programmeOf = ({ facts, region }: Known, clinic: Clinic | undefined): Eligibility['programme'] => {
  const { service, policies, today, ownFunds } = facts;
  if (ownFunds || !isCare(service) || !coversCare(policyOf(policies, today), today)) return null;
  const insuredIn = region?.code ?? null;
  return isTerritorial(insuredIn, clinic?.address.regionCode ?? insuredIn ?? '') ? 'TERRITORIAL' : 'BASIC';
};

const decide = async (
  context: Context,
  grant: Grant,
  person: Person,
  service: Service,
  asked: Clinic | undefined,
): Promise<Eligibility> => {
  const known = await factsOf(context, patientSeen(person), service, { field });
  const own = isAtClinic(service) ? await attachedClinics(context, known, field) : [];
  const personal = personRefusals(known, asked ?? own[0]);
  const dead = known.facts.deceasedOn !== null;
  const record = service === 'MEDICAL_RECORD' && !dead ? await recordRefusals(context, grant, field) : [];
  const refused = [...personal, ...record, ...(dead ? [] : placeRefusals(known, asked, own))];
  return {
    service,
    allowed: refused.length === 0,
    refusals: refused.map((one) => showRefusal(one, context.language)),
    programme: dead ? null : programmeOf(known, asked),
  };
};

/** One slot, weighed as it would be for booking it. */
const decideSlot = async (
  context: Context,
  person: Person,
  { service, slotId, referralId }: AskedFor & { slotId: string },
): Promise<Eligibility> => {
  const wanted = { slotId, referralId, place: '', insteadOf: null };
  const { known, asked, refusals } = await weigh(context, patientSeen(person), wanted, { field });
  const booked = asked.told?.slot.service ?? service;
  if (booked !== service) throw badInput(`service: у этого слота ${booked}`, `service: expected ${booked}, which the slot is for`);
  return {
    service,
    allowed: refusals.length === 0,
    refusals: refusals.map((one) => showRefusal(one, context.language)),
    programme: known.facts.deceasedOn === null ? programmeOf(known, asked.clinic) : null,
  };
};

/** What is asked about; ids of the graph, null: any. */
export interface AskedFor {
  readonly service: Service;
  readonly clinicId: string | null;
  readonly slotId: string | null;
  readonly referralId: string | null;
}

const checked = (asked: AskedFor): AskedFor => {
  const { clinicId: clinic, slotId: slot, referralId: referral } = asked;
  if (slot !== null && clinic !== null)
    throw badInput('clinicId: ожидается без slotId, у слота своя поликлиника', 'clinicId: expected without slotId, a slot has its clinic');
  if (slot === null && referral !== null)
    throw badInput('referralId: ожидается вместе со slotId', 'referralId: expected together with slotId');
  return asked;
};

/** Null for whoever may see the person but not what services they would get. */
export const eligibilityOf = async (context: Context, person: Person, asked: AskedFor): Promise<Eligibility | null> => {
  const { service, clinicId: clinic, slotId } = checked(asked);
  const grant = await granted(await context.viewer(), person.oip, 'SERVICES');
  if (!grant) return null;
  const [oid] = clinic === null ? [] : clinicId.read(clinic, 'clinicId');
  try {
    if (slotId !== null) return await decideSlot(context, person, { ...asked, slotId });
    const there = oid === undefined ? undefined : await findClinic(context, oid, field);
    if (there === null) throw notVisible();
    return await decide(context, grant, person, service, there);
  } catch (error) {
    const refusal = showRefusal(await outage(context, error), context.language);
    return { service, allowed: false, refusals: [refusal], programme: null };
  }
};
