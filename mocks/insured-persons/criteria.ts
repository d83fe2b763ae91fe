import { addDays, daysBetween } from '../../schema/calendar/index.ts';
import type { People } from '../people/people.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import { isSameName } from '../world/same-name.ts';
import type { RegisterAnswer, RegisterCall, RegisterRequest } from './operation.ts';

type Criteria = RegisterRequest<'findPersonsByPersCriteria'>;
type Found = RegisterAnswer<'findPersonsByPersCriteria'>['persons'][number];

const atMost = 50;
/** Days of birth that one search may cover. */
const searchedDays = 31;

const fitsName = (asked: string | undefined, known: string | undefined): boolean => asked === undefined || isSameName(asked, known);

/** Everyone who may fit, by the narrowest criterion. */
const candidates = ({ enp, snils, birthDayFrom, birthDayTo }: Criteria, { find }: People): readonly string[] => {
  if (enp !== undefined) return [find.byEnp(enp) ?? []].flat();
  if (snils !== undefined) return [find.bySnils(snils) ?? []].flat();
  if (birthDayFrom === undefined) return [];
  const days = daysBetween(birthDayFrom, birthDayTo ?? birthDayFrom) + 1;
  return Array.from({ length: days }, (_, index) => find.bornOn(addDays(birthDayFrom, index))).flat();
};

/** The person as found, where all of the criteria fit. */
const describe = (oip: string, asked: Criteria, { people, world }: RegisterCall): Found | undefined => {
  const data = people.registerData(oip, world.today);
  const person = data?.person.personItems[0];
  if (!data || !person) return undefined;
  const enp = data.policy?.policyItems.findLast((policy) => policy.enp !== undefined)?.enp;
  const fits =
    fitsName(asked.surname, person.surname) &&
    fitsName(asked.firstName, person.firstName) &&
    fitsName(asked.patronymic, person.patronymic) &&
    (asked.birthDayFrom === undefined ||
      (person.birthDay >= asked.birthDayFrom && person.birthDay <= (asked.birthDayTo ?? asked.birthDayFrom))) &&
    (asked.okato === undefined || data.policy?.policyItems.some(({ okato }) => okato === asked.okato)) &&
    (asked.snils === undefined || asked.snils === data.snils?.snils);
  return fits ? { ...person, oip, ...(enp !== undefined && { enp }) } : undefined;
};

export const findPersons = (asked: Criteria, call: RegisterCall): RegisterAnswer<'findPersonsByPersCriteria'> | Refusal<'BAD_REQUEST'> => {
  const { birthDayFrom, birthDayTo } = asked;
  const days = birthDayFrom !== undefined && birthDayTo !== undefined ? daysBetween(birthDayFrom, birthDayTo) + 1 : 1;
  if (days < 1 || days > searchedDays) {
    return refuse('BAD_REQUEST', { path: 'birthDayTo', expected: `от birthDayFrom до ${searchedDays - 1} дней после него` });
  }
  const persons: Found[] = [];
  for (const oip of candidates(asked, call.people)) {
    const found = describe(oip, asked, call);
    if (found) persons.push(found);
    if (persons.length === atMost) break;
  }
  return { externalRequestId: call.requestId, persons };
};
