import type { Grant } from '../access/grant.ts';
import { granted, type Viewer } from '../access/viewer.ts';
import { audit } from '../audit/audit.service.ts';
import { patientSeen, type Patient } from '../eligibility/facts.service.ts';
import { calledByPolicy, worksAtDesk, type Service } from '../eligibility/service-needs.rules.ts';
import type { Context } from '../graph/context.ts';
import { badInput } from '../graph/errors.ts';
import { levelSuffices } from '../medical-record/medical-record.rules.ts';
import { ageOn, humanName, zoneOfHome } from '../person/person.rules.ts';
import { personId, personOf } from '../person/person.service.ts';
import { storedPersonLoader } from '../person/stored-person.loader.ts';
import { fits } from '../policy/policy-check.rules.ts';
import { holderOfNumber } from '../policy/policy-check.service.ts';
import { readNumber, type ReadNumber, type TypedNumber } from '../policy/policy-number.rules.ts';
import { wrongDigits } from '../policy/policy-refusals.rules.ts';
import { profileToday } from '../region/region.service.ts';
import type { RegisteredPerson, Sourced } from '../registry/index.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { formFault, levelTooLow, nobodyFits, nobodySeen, type Naming } from './named-patient.rules.ts';

/** Whom an input means; `told`: what the register has just said of them. */
export type Meant =
  | { readonly patient: Patient; readonly told?: Sourced<RegisteredPerson>; readonly refused?: undefined }
  | { readonly refused: Refused; readonly patient?: undefined; readonly told?: undefined };

/** What they are named for. */
export interface NamedFor {
  readonly service: Service;
  /** Field of the graph that asks. */
  readonly field: string;
}

const seen = async (context: Context, grant: Grant): Promise<Patient | undefined> => {
  const person = await personOf(context, grant);
  return person ? patientSeen(person) : undefined;
};

/** Somebody whom the viewer does not see, as storage and the register have them; undefined where storage does not get them. */
export const patientUnseen = async (
  context: Context,
  { value: { oip, name, birthDate, address } }: Sourced<RegisteredPerson>,
  seenAs: Patient['seenAs'],
): Promise<Patient | undefined> => {
  await context.touch([oip]);
  const stored = await context.use(storedPersonLoader).load(oip);
  const age = ageOn(birthDate, context.world.today(zoneOfHome(address?.regionCode ?? null)));
  return stored ? { oip, personKey: stored.personKey, seenAs, age, initials: humanName(name).initials } : undefined;
};

const oneself = async (context: Context, viewer: Viewer): Promise<Meant> => {
  if (viewer.unidentified) throw viewer.unidentified;
  const grant = viewer.oip === null ? undefined : viewer.grants.get(viewer.oip);
  const patient = grant && (await seen(context, grant));
  if (patient) return { patient };
  throw badInput(
    'input.patientId: ожидается пациент: за этой учётной записью нет гражданина',
    'input.patientId: expected a patient: no citizen is behind this account',
  );
};

const byId = async (context: Context, viewer: Viewer, id: string): Promise<Meant> => {
  const [oip = ''] = personId.read(id, 'input.patientId');
  const grant = await granted(viewer, oip, 'SERVICES');
  const patient = grant && (await seen(context, grant));
  return patient ? { patient } : { refused: nobodySeen(viewer.account.portal) };
};

type Digits = Exclude<ReadNumber, { fault: string }>;

/** The viewer’s own sight of the person whom they named. */
const sightOf = async (viewer: Viewer, oip: string): Promise<Grant | undefined> => {
  const grant = await viewer.find(oip);
  if (!grant && viewer.incomplete) throw viewer.incomplete;
  return grant?.sees.has('SERVICES') ? grant : undefined;
};

const byPolicy = async (
  context: Context,
  viewer: Viewer,
  digits: Digits,
  { patientName, patientBirthDate }: Naming,
  { service, field }: NamedFor,
): Promise<Meant> => {
  const { account } = viewer;
  const atDesk = worksAtDesk(account.roles);
  const byHousehold = profileToday(context, account.portal).thirdPartyBooking === 'HOUSEHOLD_MEMBER';
  const householdOnly = !atDesk && byHousehold && !calledByPolicy(service);
  const nobody = nobodyFits(account.portal, householdOnly ? 'HOUSEHOLD' : 'INSURED');
  // The register is asked the same, and anew, whether anybody fits or not.
  const told = await holderOfNumber(context, digits, { field, fresh: true });
  const whom = told?.value.oip ?? '';
  const fit = told && fits({ name: patientName ?? null, birthDate: patientBirthDate ?? null }, told.value) ? told : undefined;
  const grant = fit && (await sightOf(viewer, whom));
  const unseen = fit && !grant && !householdOnly ? await patientUnseen(context, fit, atDesk ? 'PATIENT_OF_THE_DESK' : 'NAMED') : undefined;
  const patient = grant ? await seen(context, grant) : unseen;
  if (fit && patient) return { patient, told: fit };
  if (told) audit(context).record({ whom, fields: 'POLICIES', service, allowed: false, refusalCode: nobody.code });
  return { refused: nobody };
};

const read = (policy: TypedNumber, portal: string): { readonly digits: Digits } | { readonly refused: Refused } => {
  const number = readNumber(policy);
  if (!('fault' in number)) return { digits: number };
  return { refused: wrongDigits({ ...number, field: `input.${number.field}` }, portal) };
};

/**
 * Who is meant by an input: oneself, a person one sees, or another one by policy, name and birth date, which must all be of one person of
 * the register. Whatever of them does not match, the answer is one and the same, after the same questions; the owner is told of it.
 * @throws BAD_USER_INPUT on a form that names nobody; RegistryUnavailable
 */
export const meantPatient = async (context: Context, naming: Naming, namedFor: NamedFor): Promise<Meant> => {
  const viewer = await context.viewer();
  const { account } = viewer;
  const fault = formFault(naming);
  if (fault) throw badInput(`input.${fault.field}: ${fault.expected.ru}`, `input.${fault.field}: ${fault.expected.en}`);
  if (!levelSuffices(account.level)) return { refused: levelTooLow(account.portal) };
  if (typeof naming.patientId === 'string') return byId(context, viewer, naming.patientId);
  if (!naming.policy) return oneself(context, viewer);
  const number = read(naming.policy, account.portal);
  return 'refused' in number ? number : byPolicy(context, viewer, number.digits, naming, namedFor);
};
