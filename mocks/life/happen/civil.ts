import type { Day } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import type { BirthRecord } from '../../../schema/registry/zags.ts';
import type { Change } from '../change.ts';
import { dataOf, readPerson } from '../references.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';
import { civilPerson } from './birth.ts';
import { deathOf } from './death.ts';

/** The record of a person's birth that is in force; undefined where Russia has none. */
const ownRecord = (scene: Scene, oip: string): BirthRecord | undefined => {
  const { name, birthDate } = civilPerson(dataOf(scene, oip));
  const fullName = { Фамилия: name.family, Имя: name.given, ...(name.patronymic !== undefined && { Отчество: name.patronymic }) };
  return scene
    .people('zags')
    .birthRecords({ fullName, birthDate, who: 'CHILD' })
    .find(({ КодСостСтат: state }) => state === '1');
};

const nextVersion = (record: BirthRecord, on: Day): Pick<BirthRecord, 'НомерВерс' | 'ДатаВерс'> => ({
  НомерВерс: record.НомерВерс + 1,
  ДатаВерс: on,
});

/** ZAGS registers another name: the record of birth is amended, the register, FER and the clinics follow. */
export const renamed = (event: EventCalled<'NAME_CHANGED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person);
  if (deathOf(scene, oip) !== undefined) throw impossible('person', { ru: 'Этот человек умер', en: 'This person is dead' });
  const had = civilPerson(dataOf(scene, oip)).name;
  const { family = had.family, given = had.given, patronymic = had.patronymic ?? null } = event;
  if (family === had.family && given === had.given && patronymic === (had.patronymic ?? null)) {
    const expected = { ru: 'новая фамилия (family), имя (given) или отчество (patronymic)', en: 'another family, given or patronymic' };
    throw misnamed('family', expected, family);
  }
  const person = { surname: family, firstName: given, patronymic };
  const change: Change = { kind: 'PERSON_CORRECTED', oip, person };
  const record = ownRecord(scene, oip);
  const name = { Фамилия: family, Имя: given, ...(patronymic !== null && { Отчество: patronymic }) };
  const amended: Outcome['learns'] = record
    ? [
        {
          system: 'zags',
          change: {
            kind: 'BIRTH_RECORD',
            child: oip,
            record: {
              ...record,
              ...nextVersion(record, scene.dayOf('zags')),
              СведРодившемся: { ...record.СведРодившемся, ФИОРожд: name },
            },
          },
        },
      ]
    : [];
  return {
    concerns: [oip],
    learns: [
      ...amended,
      { system: 'zags', change },
      { system: 'insured-persons', change },
      { system: 'fer', change },
      { system: 'rmis', change },
      { system: 'guardianship', change },
    ],
  };
};

/** ZAGS enters a father where there was a dash. */
export const paternityEstablished = (event: EventCalled<'PATERNITY_ESTABLISHED'>, scene: Scene): Outcome => {
  const [child, father] = [readPerson(scene, 'child', event.child), readPerson(scene, 'father', event.father)];
  const record = ownRecord(scene, child);
  const { name, birthDate, sex, snils } = civilPerson(dataOf(scene, father));
  if (!record) throw impossible('child', { ru: 'Записи о рождении этого человека нет', en: 'There is no record of this person’s birth' });
  if (record.СведОтец) throw impossible('child', { ru: 'Отец в записи уже есть', en: 'The record has a father already' });
  if (sex !== 'MALE') throw impossible('father', { ru: 'Отцом этот человек быть не может', en: 'This person cannot be a father' });
  const { ПрОтец: _dash, ...rest } = record;
  const entered: BirthRecord = {
    ...rest,
    ...nextVersion(record, scene.dayOf('zags')),
    СведОтец: {
      ФИО: { Фамилия: name.family, Имя: name.given, ...(name.patronymic !== undefined && { Отчество: name.patronymic }) },
      ДатаРожд: birthDate,
      ...(snils !== undefined && { СНИЛС: snils }),
    },
  };
  return { concerns: [child, father], learns: [{ system: 'zags', change: { kind: 'BIRTH_RECORD', child, record: entered } }] };
};
