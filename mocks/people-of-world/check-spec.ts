import { addYears, fullYears, type Day } from '../../schema/calendar/index.ts';
import type { MadePerson, PersonSpec } from '../../schema/control/people.ts';
import type { Bilingual } from '../../schema/language/index.ts';
import type { FaultAt } from '../control/problem.ts';
import { enpSerials } from '../people/made/made-cast-person.ts';
import { madeOip } from '../people/made/made-cast.ts';
import { canHold } from '../people/made/made-policies.ts';
import type { People } from '../people/people.ts';

const oldest = 110;
const accountsFrom = 14;
/** A parent is so many years older than a child. */
const generation = 13;

const fault = (path: string, ru: string, en: string, value?: unknown): FaultAt => {
  const expected: Bilingual = { ru, en };
  return { path, expected, ...(value !== undefined && { value: JSON.stringify(value).slice(0, 120) }) };
};

/** What is wrong with a spec by itself. */
export const faultsOfSpec = (spec: PersonSpec, at: string, today: Day, people: People): FaultAt[] => {
  const faults: FaultAt[] = [];
  const wrong = (path: string, ru: string, en: string, value?: unknown): void => void faults.push(fault(`${at}${path}`, ru, en, value));
  const { age, birthDate, clinic, deceasedOn, documents = [], phone, email } = spec;
  if (age !== undefined && birthDate !== undefined)
    wrong('age', 'возраст или дата рождения, но не то и другое', 'an age or a birth date, not both', age);
  if (birthDate !== undefined && (birthDate > today || birthDate < addYears(today, -oldest)))
    wrong(
      'birthDate',
      `день за последние ${oldest} лет, не позже ${today}`,
      `a day of the last ${oldest} years, not after ${today}`,
      birthDate,
    );
  if (clinic !== undefined && !people.organization(clinic))
    wrong('clinic', 'OID поликлиники песочницы', 'the OID of a clinic of the sandbox', clinic);
  if (clinic !== undefined && spec.attached === false) wrong('attached', 'прикреплён к этой поликлинике', 'attached to that clinic', false);
  if (spec.policy === 'NONE' && (spec.attached === true || clinic !== undefined))
    wrong('policy', 'полис: без него не прикрепляют', 'a policy: nobody is attached without one', 'NONE');
  if (deceasedOn !== undefined && (deceasedOn > today || deceasedOn < (birthDate ?? deceasedOn)))
    wrong('deceasedOn', `день между рождением и ${today}`, `a day between birth and ${today}`, deceasedOn);
  if (spec.twoFactor && phone === false) wrong('twoFactor', 'телефон: код отправляют на него', 'a phone: the code is sent there', true);
  for (const [place, document] of documents.entries()) {
    const known = people.find.byDocument({
      dudlType: document.type,
      dudlNum: document.number,
      ...(document.series !== undefined && { dudlSer: document.series }),
    });
    if (known !== undefined)
      wrong(`documents.${place}.number`, 'номер, которого ни у кого нет', 'a number that nobody has', document.number);
  }
  const taken = (contact: string): boolean =>
    people.oipByContact(contact) !== undefined || people.personas.some((one) => one.phone === contact || one.email === contact);
  if (typeof phone === 'string' && taken(phone))
    wrong('phone', 'телефон, которого нет ни в одной учётной записи', 'a phone that no account has', phone);
  if (email !== undefined && taken(email))
    wrong('email', 'почта, которой нет ни в одной учётной записи', 'an e-mail that no account has', email);
  return faults;
};

const birthDateOf = (oip: string | undefined, people: People, today: Day): Day | undefined =>
  oip === undefined ? undefined : people.registerData(oip, today)?.person.personItems[0]?.birthDay;

/** What is wrong with somebody as drawn: `people` has them already. */
export const faultsOfMade = (made: MadePerson, at: string, people: People, all: readonly MadePerson[]): FaultAt[] => {
  const { spec, on } = made;
  const data = people.registerData(madeOip(made), on);
  const item = data?.person.personItems[0];
  if (!item) return [fault(at, 'человек', 'a person')];
  const born = item.birthDay;
  const faults: FaultAt[] = [];
  const wrong = (path: string, ru: string, en: string, value?: unknown): void => void faults.push(fault(`${at}${path}`, ru, en, value));
  if (!canHold(spec.policy ?? 'DIGITAL', born, on))
    wrong('policy', 'вид полиса, который выдавали после рождения', 'a kind of policy that was issued after birth', spec.policy);
  if (spec.account !== undefined && spec.account !== 'NONE' && fullYears(born, on) < accountsFrom)
    wrong(
      'account',
      `NONE: учётные записи бывают с ${accountsFrom} лет`,
      `NONE: accounts are for those of ${accountsFrom} years and older`,
      spec.account,
    );
  if (spec.deceasedOn !== undefined && spec.deceasedOn < born)
    wrong('deceasedOn', 'день не раньше рождения', 'a day not before birth', spec.deceasedOn);
  for (const role of ['mother', 'father'] as const) {
    const parentBorn = birthDateOf(spec[role], people, on);
    if (parentBorn !== undefined && addYears(parentBorn, generation) > born)
      wrong(
        role,
        `тот, кто старше ребёнка хотя бы на ${generation} лет`,
        `somebody at least ${generation} years older than the child`,
        spec[role],
      );
  }
  const twins = all.filter((other) => birthDateOf(madeOip(other), people, on) === born);
  if (twins.length > 2 * enpSerials)
    wrong('birthDate', 'день, в который родилось меньше созданных людей', 'a day on which fewer of those made were born', born);
  return faults;
};
