import type { Day } from '../../schema/calendar/index.ts';
import type { AnswerOf } from '../../schema/registry/contract.ts';
import type { BirthRecord, zags } from '../../schema/registry/zags.ts';
import type { BirthQuery, People } from '../people/people.ts';
import type { AcceptedBirthRequest } from './ledger.ts';

type BirthAnswer = NonNullable<AnswerOf<(typeof zags)['operations']['GetResponse']>['Response']>['Content'];

const who: Record<AcceptedBirthRequest['content']['СведЗапрос']['СведФЛ']['ТипУчАЗ'], BirthQuery['who']> = {
  '1': 'CHILD',
  '2': 'MOTHER',
  '3': 'FATHER',
};
const personIn = (record: BirthRecord, asked: BirthQuery['who']): { СНИЛС?: string } | undefined => {
  if (asked === 'CHILD') return record.СведРодившемся;
  return asked === 'MOTHER' ? record.СведМать : record.СведОтец;
};

/** What the register of civil acts says to a request on that day: nothing is stored, a later question may get a newer version. */
export const birthAnswer = ({ content, answer }: AcceptedBirthRequest, people: People, today: Day): BirthAnswer => {
  const { СведАГС: act, СведФЛ: person } = content.СведЗапрос;
  if (person.ДатаРожд > today) return { ИдДок: answer, РезОбраб: '3', СведРегРожд: [] };
  const asked = who[person.ТипУчАЗ];
  const records = people
    .birthRecords({ fullName: person.ФИО, birthDate: person.ДатаРожд, who: asked })
    .filter((record) => act?.НомерЗапис === undefined || act.НомерЗапис === record.НомерЗаписЕГР)
    .filter((record) => act?.ДатаЗапис === undefined || act.ДатаЗапис === record.ДатаЗапис)
    .filter((record) => person.СНИЛС === undefined || person.СНИЛС === personIn(record, asked)?.СНИЛС);
  const acts = new Set(records.map(({ НомерЗаписЕГР }) => НомерЗаписЕГР)).size;
  return { ИдДок: answer, РезОбраб: acts === 0 ? '2' : acts === 1 ? '1' : '4', СведРегРожд: records };
};
