import { addDays, type Day } from '../../schema/calendar/index.ts';
import type { PersonData } from '../../schema/registry/insured-persons.ts';
import type { People, PeopleSearch } from '../people/people.ts';
import { sameName } from '../people/names/full-name.ts';
import { personOf, type Change, type ChangeOf } from './change.ts';

const expired = 'Истёк срок действия';

/** The item with a later end is not ended twice: whoever ended it first was right. */
const ended = <Item extends { dateAttachE?: string }>(item: Item, until: Day): Item =>
  item.dateAttachE !== undefined && item.dateAttachE <= until ? item : { ...item, dateAttachE: until };

const corrected = (data: PersonData, { person, snils, address }: ChangeOf<'PERSON_CORRECTED'>): PersonData => {
  const [last, ...earlier] = data.person.personItems;
  if (!last) return data;
  const { patronymic, ...rest } = person;
  const { patronymic: had, ...kept } = last;
  const now = patronymic === undefined ? had : (patronymic ?? undefined);
  const item = { ...kept, ...rest, ...(now !== undefined && { patronymic: now }) };
  const renamed = item.surname !== last.surname || item.firstName !== last.firstName || now !== had;
  return {
    ...data,
    person: { personItems: renamed ? [item, last, ...earlier] : [item, ...earlier] },
    ...(snils !== undefined && { snils: { snils } }),
    ...(address !== undefined && {
      address: { addressItems: (data.address?.addressItems ?? []).map((one, place) => (place === 0 ? { ...one, text: address } : one)) },
    }),
  };
};

const attached = (data: PersonData, { attachment }: ChangeOf<'ATTACHED'>): PersonData => {
  const before = addDays(attachment.dateAttachB, -1);
  const items = (data.attach?.attachItems ?? []).map((item) => (item.areaType === attachment.areaType ? ended(item, before) : item));
  return { ...data, attach: { attachItems: [...items, attachment] } };
};

const policiesOf = (data: PersonData, one: ChangeOf<'POLICY_ADDED' | 'POLICY_ENDED'>, asOf: Day): PersonData => {
  const items = data.policy?.policyItems ?? [];
  if (one.kind === 'POLICY_ENDED') {
    const { place, on, status } = one;
    const ends = items.map((item, at) => (at === place ? { ...item, pcyDateE: on, ...(asOf >= on && { pcyStatus: status }) } : item));
    return { ...data, policy: { policyItems: ends } };
  }
  const { policy } = one;
  const over = policy.pcyDateE !== undefined && policy.pcyDateE < asOf && policy.pcyStatus.startsWith('Д');
  return { ...data, policy: { policyItems: [...items, over ? { ...policy, pcyStatus: expired } : policy] } };
};

/** What the register holds of a person after one more change. */
const after = (data: PersonData, one: Change, asOf: Day): PersonData => {
  switch (one.kind) {
    case 'PERSON_CORRECTED':
      return corrected(data, one);
    case 'DOCUMENT_REPLACED': {
      const others = (data.dudl?.dudlItems ?? []).map((item) =>
        item.dudlType === one.document.dudlType ? { ...item, dudlStatus: '0' as const } : item,
      );
      return { ...data, dudl: { dudlItems: [one.document, ...others] } };
    }
    case 'POLICY_ADDED':
    case 'POLICY_ENDED':
      return policiesOf(data, one, asOf);
    case 'ATTACHED':
      return attached(data, one);
    case 'DETACHED': {
      const fits = (item: { moFId: string; areaType: string }): boolean => item.moFId === one.moOid && item.areaType === one.areaType;
      return {
        ...data,
        attach: { attachItems: (data.attach?.attachItems ?? []).map((item) => (fits(item) ? ended(item, one.until) : item)) },
      };
    }
    default:
      return data;
  }
};

/** Of whom the register knows something else than the base. */
export const changesByPerson = (changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> => {
  const found = new Map<string, Change[]>();
  for (const one of changes) {
    const oip = personOf(one);
    if (oip === undefined) continue;
    const known = found.get(oip);
    if (known) known.push(one);
    else found.set(oip, [one]);
  }
  return found;
};

/** Persons, policies, documents and attachments as whoever heard of these changes has them. */
export const overlayRegister = (base: People, changes: readonly Change[]): Pick<People, 'registerData' | 'find'> => {
  const byPerson = changesByPerson(changes);
  const registerData = (oip: string, asOf: Day): PersonData | undefined => {
    const of = byPerson.get(oip);
    if (!of) return base.registerData(oip, asOf);
    const first = of.find((one) => one.kind === 'PERSON_KNOWN');
    const start = base.registerData(oip, asOf) ?? first?.data;
    return start && of.reduce((data, one) => after(data, one, asOf), start);
  };

  const touched = [...byPerson.keys()];
  const has = (oip: string, fits: (data: PersonData) => boolean): boolean => {
    const data = registerData(oip, base.base.anchor);
    return data !== undefined && fits(data);
  };
  /** The base's answer unless it is about somebody who has changed; else whoever of these fits. */
  const one = (known: string | undefined, fits: (data: PersonData) => boolean): string | undefined =>
    known !== undefined && !byPerson.has(known) ? known : (touched.find((oip) => has(oip, fits)) ?? undefined);
  const all = (known: readonly string[], fits: (data: PersonData) => boolean): readonly string[] => [
    ...known.filter((oip) => !byPerson.has(oip)),
    ...touched.filter((oip) => has(oip, fits)),
  ];

  const enp =
    (asked: string) =>
    ({ policy }: PersonData): boolean =>
      policy?.policyItems.some((item) => item.enp === asked) ?? false;
  const series = (text = ''): string => text.replaceAll(' ', '');
  const find: PeopleSearch = {
    exists: (oip) => base.find.exists(oip) || has(oip, () => true),
    byEnp: (asked) => one(base.find.byEnp(asked), enp(asked)),
    bySnils: (snils) => one(base.find.bySnils(snils), (data) => data.snils?.snils === snils),
    byPolicy: (asked) =>
      one(base.find.byPolicy(asked), (data) =>
        (data.policy?.policyItems ?? []).some(
          (item) =>
            (item.pcyType === asked.pcyType && item.pcyNum === asked.pcyNum && (item.pcySer ?? '') === (asked.pcySer ?? '')) ||
            (asked.pcyType !== 'С' && item.enp === asked.pcyNum),
        ),
      ),
    byDocument: (asked) =>
      one(base.find.byDocument(asked), (data) =>
        (data.dudl?.dudlItems ?? []).some(
          (item) => item.dudlType === asked.dudlType && item.dudlNum === asked.dudlNum && series(item.dudlSer) === series(asked.dudlSer),
        ),
      ),
    byName: (name) =>
      all(base.find.byName(name), ({ person: { personItems } }) => {
        const [item] = personItems;
        return (
          item?.birthDay === name.birthDay &&
          sameName(item.surname, name.surname) &&
          sameName(item.firstName, name.firstName) &&
          (name.patronymic === undefined || sameName(item.patronymic, name.patronymic))
        );
      }),
    bornOn: (day) => all(base.find.bornOn(day), ({ person: { personItems } }) => personItems[0]?.birthDay === day),
  };
  return { registerData, find };
};
