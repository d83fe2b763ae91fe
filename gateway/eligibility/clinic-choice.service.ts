import { granted } from '../access/viewer.ts';
import { clinicsOfRegion } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import type { Person } from '../person/person.type.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import { faultsOfClinic, isOffered, namedFirst } from './clinic-choice.rules.ts';
import type { ClinicChoice, UnavailableClinic } from './eligibility.type.ts';
import { factsOf, patientSeen, type Known } from './facts.service.ts';
import { attachedClinics, clinicRefusals, outage, personRefusals } from './refusals.service.ts';
import type { Service } from './service-needs.rules.ts';

const field = 'Person.clinics';

const attachmentsTo = ({ attachments }: Known, { oid }: Clinic) => attachments.filter(({ moOid }) => moOid === oid);

const rankIn =
  (known: Known) =>
  ({ clinic }: UnavailableClinic): number =>
    namedFirst(attachmentsTo(known, clinic)) ? 0 : 1;

const choose = async (context: Context, known: Known): Promise<ClinicChoice> => {
  const { service, atDesk } = known.facts;
  const own = await attachedClinics(context, known, field);
  const around = known.region ? await clinicsOfRegion(context, known.region.code, field) : [];
  const all = [...own, ...around.filter(({ oid }) => !own.some((one) => one.oid === oid))];
  const available: Clinic[] = [];
  const unavailable: UnavailableClinic[] = [];
  for (const clinic of all) {
    const [personal] = personRefusals(known, clinic);
    const faults = faultsOfClinic(service, clinic, attachmentsTo(known, clinic), { atDesk });
    const refused = personal ?? clinicRefusals(known, clinic, true)[0];
    if (isOffered(faults) && !personal) available.push(clinic);
    else if (refused) unavailable.push({ clinic, refusal: showRefusal(refused, context.language) });
  }
  const rank = rankIn(known);
  return { available, unavailable: unavailable.toSorted((a, b) => rank(a) - rank(b)) };
};

/** A system that decides does not answer: every clinic around the person’s address waits for it. */
const undecided = async (context: Context, person: Person, error: unknown): Promise<ClinicChoice> => {
  const refusal = showRefusal(await outage(context, error), context.language);
  const around = person.address ? await clinicsOfRegion(context, person.address.regionCode, field) : [];
  if (around.length === 0) throw error;
  return { available: [], unavailable: around.map((clinic) => ({ clinic, refusal })) };
};

/**
 * Where a person can be served and where not; null for whoever may not know.
 * @throws RegistryUnavailable where the directory of clinics, without which no clinic can be named, does not answer
 */
export const clinicsOf = async (context: Context, person: Person, service: Service): Promise<ClinicChoice | null> => {
  const grant = await granted(await context.viewer(), person.oip, 'SERVICES');
  if (!grant) return null;
  try {
    return await choose(context, await factsOf(context, patientSeen(person), service, { field }));
  } catch (error) {
    return undecided(context, person, error);
  }
};
