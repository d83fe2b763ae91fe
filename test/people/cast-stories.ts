import { fullYears } from '../../schema/calendar/index.ts';
import { anchor, present, somePeople } from './some-people.ts';

export const people = somePeople(2_000_000);
export const oipOf = (name: string): string => present(people.persona(name)?.oip, name);
export const itemOf = (oip: string) => present(people.registerData(oip, anchor)?.person.personItems[0]);
export const ageOf = (oip: string): number => fullYears(itemOf(oip).birthDay, anchor);
export const policiesOf = (name: string) => present(people.registerData(oipOf(name), anchor)?.policy?.policyItems);
export const linksOf = (name: string) => people.portal(oipOf(name)).familyLinks;
export const birthsOf = (oip: string) => {
  const { surname, firstName, patronymic, birthDay } = itemOf(oip);
  return people.birthRecords({ fullName: { Фамилия: surname, Имя: firstName, Отчество: patronymic }, birthDate: birthDay, who: 'CHILD' });
};
