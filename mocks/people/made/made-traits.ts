import { addDays, addYears, fullYears, type Day } from '../../../schema/calendar/index.ts';
import type { MadePerson } from '../../../schema/control/people.ts';
import { regionByCode, regions } from '../../../schema/region/index.ts';
import { readFullName, type FullName, type Sex } from '../names/full-name.ts';
import { cities, streets } from '../places/cities.ts';
import { clinicByOid, clinics, type Clinic } from '../places/clinics.ts';
import { below, percent, pick } from '../random/keyed-draw.ts';
import type { Resident } from '../resident.ts';
import { drawnName } from './family-names.ts';
import type { HeldPolicy } from './made-policies.ts';

/** Draws a number for each thing that the spec leaves open. */
export type Noise = (what: number) => number;

export interface Parents {
  readonly mother?: Resident;
  readonly father?: Resident;
}

/** What is known of somebody made before any registry speaks. */
export interface MadeTraits {
  readonly name: FullName;
  readonly sex: Sex;
  readonly born: Day;
  readonly regionCode: string;
  readonly address: string;
  readonly policy: HeldPolicy;
  readonly clinic?: Clinic;
}

const youngestParent = 18;

const birthDateOf = ({ spec, on }: MadePerson, { mother, father }: Parents, noise: Noise): Day => {
  if (spec.birthDate !== undefined) return spec.birthDate;
  const parentsAges = [mother, father].flatMap((one) => (one ? [fullYears(one.birthDate, on)] : []));
  const oldest = parentsAges.length === 0 ? 79 : Math.max(0, Math.min(17, ...parentsAges.map((age) => age - youngestParent)));
  const youngest = parentsAges.length === 0 ? 20 : Math.min(1, oldest);
  const age = spec.age ?? youngest + below(noise(10), oldest - youngest + 1);
  return addDays(addYears(on, -age), -below(noise(11), age === 0 ? 1 : 360));
};

/** The clinic of a region that takes people of that age and lets portals book. */
const clinicFor = (regionCode: string, isChild: boolean): Clinic | undefined => {
  const local = clinics.filter(({ plan }) => plan.regionCode === regionCode && plan.inFer);
  return local.find(({ plan }) => plan.kind === (isChild ? 'CHILD' : 'ADULT')) ?? local.find(({ plan }) => plan.kind === 'FAMILY');
};

const addressIn = (regionCode: string, noise: Noise): string => {
  const inItself = regionCode === '77' || regionCode === '78';
  const prefix = inItself ? '' : `${regionByCode(regionCode)?.name ?? ''}, `;
  const city = pick(noise(12), cities[regionCode]?.names ?? []);
  return `${prefix}${city}, ул. ${pick(noise(13), streets)}, д. ${1 + below(noise(14), 120)}, кв. ${1 + below(noise(15), 240)}`;
};

export const madeTraits = (made: MadePerson, parents: Parents, noise: Noise): MadeTraits => {
  const { spec, on } = made;
  const guardian = parents.mother ?? parents.father;
  const given = spec.name === undefined ? undefined : readFullName(spec.name);
  const byPatronymic = given?.patronymic?.endsWith('на') ? 'FEMALE' : given?.patronymic?.endsWith('ич') ? 'MALE' : undefined;
  const sex = spec.sex ?? byPatronymic ?? (percent(noise(16), 50) ? 'MALE' : 'FEMALE');
  const born = birthDateOf(made, parents, noise);
  const regionCode = spec.region ?? guardian?.regionCode ?? pick(noise(17), regions).code;
  const policy = spec.policy ?? 'DIGITAL';
  const attached = spec.attached ?? policy !== 'NONE';
  const clinic = spec.clinic === undefined ? clinicFor(regionCode, fullYears(born, on) < 18) : clinicByOid(spec.clinic);
  const names = { ...(parents.mother && { mother: parents.mother.name }), ...(parents.father && { father: parents.father.name }) };
  return {
    name: given ?? drawnName(sex, names, noise),
    sex,
    born,
    regionCode,
    address: spec.address ?? (guardian && guardian.regionCode === regionCode ? guardian.address : addressIn(regionCode, noise)),
    policy,
    ...(attached && clinic && { clinic }),
  };
};
