import { addDays, addYears, fullYears, type Day } from '../../schema/calendar/index.ts';
import { regionByOkato, type RegionData } from '../../schema/region/index.ts';
import type { AnswerOf } from '../../schema/registry/contract.ts';
import type { GuardianshipAct, guardianship } from '../../schema/registry/guardianship.ts';
import type { People } from '../people/people.ts';
import { isSameName } from '../world/same-name.ts';
import type { AcceptedGuardianshipRequest } from './ledger.ts';

type Answer = NonNullable<AnswerOf<(typeof guardianship)['operations']['GetResponse']>['Response']>['Content'];
type Asked = AcceptedGuardianshipRequest['content']['СведЗапрос'];

/** Of the authorities' own knowledge: the portal's links to wards tell who was put over whom. */
const putOver = new Set(['VERIFIED', 'VERIFICATION_PENDING', 'EXPIRED']);
const trusteeFrom = 14;
const ofAge = 18;

const personOf = (people: People, oip: string, today: Day) => {
  const data = people.registerData(oip, today);
  const item = data?.person.personItems[0];
  if (!data || !item) return undefined;
  const snils = data.snils?.snils;
  return {
    sex: item.gender,
    told: {
      ФИО: { Фамилия: item.surname, Имя: item.firstName, ...(item.patronymic !== undefined && { Отчество: item.patronymic }) },
      ДатаРожд: item.birthDay,
      ...(snils !== undefined && { СНИЛС: snils }),
    },
  };
};

/** R-164: in Moscow it is the department, elsewhere the territory's own authority. */
const authorityOf = (region: RegionData | undefined): string =>
  region?.code === '77'
    ? 'Департамент труда и социальной защиты населения города Москвы'
    : `Орган опеки и попечительства${region ? `, ${region.name}` : ''}`;

const actOf = (people: People, guardian: string, ward: string, ended: boolean, today: Day): GuardianshipAct | undefined => {
  const [over, under] = [personOf(people, guardian, today), personOf(people, ward, today)];
  if (!over || !under) return undefined;
  const years = fullYears(under.told.ДатаРожд, today);
  const said = people.guardianshipDays(guardian, ward);
  const from = said?.from ?? addDays(addYears(under.told.ДатаРожд, Math.max(1, Math.min(years - 1, 8))), 40);
  const region = regionByOkato(people.registerData(ward, today)?.address?.addressItems[0]?.okato.slice(0, 5) ?? '');
  return {
    НомерАкта: `${from.slice(0, 4)}-${Number(ward) % 100_000}`,
    ДатаАкта: from,
    ОрганОпеки: authorityOf(region),
    ВидПредстав: years < trusteeFrom ? '1' : '2',
    КодСостАкта: ended || years >= ofAge ? '2' : '1',
    ДатаНачала: from,
    ...((ended || years >= ofAge) && {
      ДатаОконч: years >= ofAge ? addYears(under.told.ДатаРожд, ofAge) : (said?.to ?? addDays(today, -10)),
    }),
    СведПодопечный: { ...under.told, Пол: under.sex === '1' ? '1' : '2' },
    СведПредставитель: over.told,
  };
};

const wardOf = ({ СведПодопечный: asked }: Asked, people: People): string | undefined => {
  const { КодВидДок: dudlType, Серия: dudlSer, Номер: dudlNum } = asked.УдЛичнФЛ;
  return people.find.byDocument({ dudlType, dudlNum, ...(dudlSer !== undefined && { dudlSer }) });
};

/** What the guardianship authority says to a request on that day; nothing is stored. */
export const guardianshipAnswer = ({ content, answer }: AcceptedGuardianshipRequest, people: People, today: Day): Answer => {
  const asked = content.СведЗапрос;
  const nothing = (code: '2' | '3'): Answer => ({ ИдДок: answer, РезОбраб: code, СведАкт: [] });
  const ward = wardOf(asked, people);
  if (ward === undefined) return nothing('2');
  const known = personOf(people, ward, today);
  const { ФИО: name, ДатаРожд: born, Пол: sex } = asked.СведПодопечный;
  const fits =
    known?.told.ДатаРожд === born &&
    known.sex === sex &&
    isSameName(known.told.ФИО.Фамилия, name.Фамилия) &&
    isSameName(known.told.ФИО.Имя, name.Имя);
  if (!fits) return nothing('3');
  const { ФИО: over, ДатаРожд: birthDay } = asked.СведПредставитель;
  const guardians = people.find.byName({ surname: over.Фамилия, firstName: over.Имя, patronymic: over.Отчество, birthDay });
  const acts = guardians.flatMap((guardian) =>
    people
      .portal(guardian)
      .familyLinks.filter(({ kind, childOip, status }) => kind === 'WARD' && childOip === ward && putOver.has(status))
      .flatMap(({ status }) => actOf(people, guardian, ward, status === 'EXPIRED', today) ?? []),
  );
  const inForce = acts.filter(({ КодСостАкта }) => КодСостАкта === '1').length;
  return acts.length === 0 ? nothing('2') : { ИдДок: answer, РезОбраб: inForce > 1 ? '4' : '1', СведАкт: acts };
};
