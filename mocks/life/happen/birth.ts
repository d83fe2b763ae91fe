import { fullYears, type Day } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import { makeEnp } from '../../../schema/identifier/enp.ts';
import { regionByOkato, type RegionData } from '../../../schema/region/index.ts';
import type { PersonData } from '../../../schema/registry/insured-persons.ts';
import { castSnils } from '../../people/cast/cast-identifiers.ts';
import { birthRecordOf, type CivilPerson } from '../../people/civil-record.ts';
import type { FullName, Sex } from '../../people/names/full-name.ts';
import { maleNames } from '../../people/names/given-names.ts';
import { surnames } from '../../people/names/surnames.ts';
import { insurersOf } from '../../people/places/insurers.ts';
import { certificateLetters } from '../../people/population/identity-documents.ts';
import { policyItem } from '../../people/register-data.ts';
import { dataOf, readPerson } from '../references.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';
import { comesIntoRegister } from '../state-bodies.rules.ts';
import { deathOf } from './death.ts';

/** Numbers of the born begin after those of the cast and of the people made. */
const firstBorn = 10_001;
/** Serials of ENPs that neither the population nor the cast has. */
const firstSerial = 99_800;
const serials = 90;
const youngestMother = 12;

export const civilPerson = (data: PersonData): CivilPerson => {
  const item = data.person.personItems[0];
  if (!item) throw new RangeError(`no name of ${data.oip}`);
  return {
    name: { family: item.surname, given: item.firstName, ...(item.patronymic !== undefined && { patronymic: item.patronymic }) },
    birthDate: item.birthDay,
    sex: item.gender === '1' ? 'MALE' : 'FEMALE',
    ...(data.snils?.snils !== undefined && { snils: data.snils.snils }),
  };
};

/** A family name as sons or daughters bear it. */
const familyFor = (family: string, sex: Sex): string => {
  const known = surnames.find(({ man, woman }) => man === family || woman === family);
  return known ? (sex === 'MALE' ? known.man : known.woman) : family;
};

const nameOf = (
  { family, given, patronymic, sex }: EventCalled<'BIRTH'>,
  mother: CivilPerson,
  father: CivilPerson | undefined,
): FullName => {
  const byFather = maleNames.find(({ name }) => name === father?.name.given);
  const called = patronymic ?? (sex === 'MALE' ? byFather?.son : byFather?.daughter);
  return { family: family ?? familyFor((father ?? mother).name.family, sex), given, ...(called !== undefined && { patronymic: called }) };
};

/** What the register makes of what ZAGS has told: a record and a digital policy, of its own day. */
const registered = (
  oip: string,
  child: CivilPerson,
  region: RegionData,
  insurer: string,
  on: { born: Day; known: Day },
  mother: PersonData,
): PersonData => {
  const number = Number(oip);
  const enp = makeEnp({ regionCode: region.code, birthDate: on.born, sex: child.sex, serial: firstSerial + (number % serials) });
  const policy = policyItem({ type: 'Ц', enp, from: on.known, state: 'VALID', insurerCode: insurer, okato: region.okato }, on.known);
  return {
    oip,
    person: {
      personItems: [
        {
          surname: child.name.family,
          firstName: child.name.given,
          ...(child.name.patronymic !== undefined && { patronymic: child.name.patronymic }),
          birthDay: on.born,
          gender: child.sex === 'MALE' ? '1' : '2',
        },
      ],
    },
    policy: { policyItems: [policy] },
    attach: { attachItems: [] },
    dudl: {
      dudlItems: [
        {
          dudlType: '3',
          dudlSer: certificateSeries(region),
          dudlNum: String(900_000 + number),
          dudlDateB: on.known,
          dudlIssuer: `Отдел ЗАГС № 1, ${region.name}`,
          dudlStatus: '1',
        },
      ],
    },
    snils: { snils: castSnils(number) },
    address: mother.address,
    contact: { contactItems: [] },
  };
};

const certificateSeries = (region: RegionData): string => `V-${certificateLetters[region.code] ?? 'РФ'}`;

/** ZAGS registers a birth; in the register, FER and the clinics the child comes into being one after the other. */
export const bornTo = (event: EventCalled<'BIRTH'>, scene: Scene): Outcome => {
  const motherOip = readPerson(scene, 'mother', event.mother);
  const fatherOip = event.father === undefined ? undefined : readPerson(scene, 'father', event.father);
  const motherData = dataOf(scene, motherOip);
  const mother = civilPerson(motherData);
  const father = fatherOip === undefined ? undefined : civilPerson(dataOf(scene, fatherOip));
  const on = event.on ?? scene.today;
  if (mother.sex !== 'FEMALE' || fullYears(mother.birthDate, on) < youngestMother)
    throw impossible('mother', { ru: 'Матерью этот человек быть не может', en: 'This person cannot be a mother' });
  if (father && father.sex !== 'MALE')
    throw impossible('father', { ru: 'Отцом этот человек быть не может', en: 'This person cannot be a father' });
  const died = deathOf(scene, motherOip);
  if (died !== undefined && died < on) throw impossible('mother', { ru: `Мать умерла ${died}`, en: `The mother died on ${died}` });
  if (on > scene.today) throw misnamed('on', { ru: `не позже сегодня (${scene.today})`, en: `no later than today (${scene.today})` }, on);

  const before = scene.life.events().filter(({ born }) => born !== undefined).length;
  const oip = String(firstBorn + before).padStart(12, '0');
  const region = regionByOkato(motherData.address?.addressItems[0]?.okato.slice(0, 5) ?? '') ?? regionByOkato('45000');
  if (!region) throw new RangeError('no region of the mother');
  const child: CivilPerson = { name: nameOf(event, mother, father), birthDate: on, sex: event.sex, snils: castSnils(Number(oip)) };
  const insurer = motherData.policy?.policyItems.at(-1)?.insurfCode ?? insurersOf(region.code)[0]?.insurfCode ?? '';
  const data = registered(oip, child, region, insurer, { born: on, known: scene.dayOf('insured-persons') }, motherData);
  const record = birthRecordOf({
    child,
    mother,
    ...(father && { father }),
    regionCode: region.code,
    birthPlace: region.name,
    serial: Number(oip) % 100_000,
    certificate: { series: certificateSeries(region), number: String(900_000 + Number(oip)) },
    knownOn: scene.today,
  });
  const known = { kind: 'PERSON_KNOWN', data } as const;
  return {
    concerns: [oip, motherOip, ...(fatherOip === undefined ? [] : [fatherOip])],
    born: oip,
    made: { enp: data.policy?.policyItems[0]?.enp ?? '', actRecordNumber: record.НомерЗаписЕГР, snils: castSnils(Number(oip)) },
    learns: [
      { system: 'zags', change: { kind: 'BIRTH_RECORD', child: oip, record } },
      { system: 'zags', change: known },
      ...(comesIntoRegister(event.event) ? [{ system: 'insured-persons' as const, change: known }] : []),
      { system: 'fer', change: known },
      { system: 'rmis', change: known },
      { system: 'guardianship', change: known },
    ],
  };
};
