import { fullYears, type Day } from '../../schema/calendar/index.ts';
import type { AttachItem, PersonData, PolicyItem } from '../../schema/registry/insured-persons.ts';
import type { heldPolicy } from '../../schema/control/people.ts';
import { regionByOkato } from '../../schema/region/index.ts';
import type { z } from 'zod';
import type { People } from '../people/people.ts';

/** The people of a world at one moment, as each registry tells them. */
export interface PeopleNow {
  readonly nowMs: number;
  /** In Europe/Moscow. */
  readonly today: Day;
  readonly register: People;
  readonly rmis: People;
  readonly fer: People;
}

type HeldPolicy = z.output<typeof heldPolicy>;
const typeOf: Readonly<Record<string, HeldPolicy>> = {
  С: 'OLD',
  В: 'TEMPORARY',
  Е: 'TEMPORARY',
  П: 'PAPER',
  Э: 'ELECTRONIC_CARD',
  К: 'ELECTRONIC_CARD',
  Ц: 'DIGITAL',
};

/** Somebody as the register has them today. */
export interface KnownPerson {
  readonly oip: string;
  readonly data: PersonData;
  readonly birthDate: Day;
  readonly age: number;
  readonly sex: 'FEMALE' | 'MALE';
  readonly region?: string;
  readonly deceasedOn?: Day;
  /** The policy in force today. */
  readonly policy?: PolicyItem;
  readonly policyType: HeldPolicy;
  /** The therapeutic attachment in force today. */
  readonly attachment?: AttachItem;
}

const covers = (from: Day, to: Day | undefined, today: Day): boolean => from <= today && (to === undefined || to >= today);

/** Undefined for whoever the register does not have. */
export const knownPerson = (oip: string, { register, today }: PeopleNow): KnownPerson | undefined => {
  const data = register.registerData(oip, today);
  const item = data?.person.personItems[0];
  if (!data || !item) return undefined;
  const policy = data.policy?.policyItems.findLast(
    ({ pcyStatus, pcyDateB, pcyDateE }) => pcyStatus.startsWith('Д') && covers(pcyDateB, pcyDateE, today),
  );
  const attachment = data.attach?.attachItems.findLast(
    ({ areaType, dateAttachB, dateAttachE }) => areaType === '1' && covers(dateAttachB, dateAttachE, today),
  );
  const region = regionByOkato(data.address?.addressItems[0]?.okato ?? '');
  return {
    oip,
    data,
    birthDate: item.birthDay,
    age: Math.max(0, fullYears(item.birthDay, today)),
    sex: item.gender === '1' ? 'MALE' : 'FEMALE',
    ...(region && { region: region.code }),
    ...(item.deathDate !== undefined && { deceasedOn: item.deathDate }),
    ...(policy && { policy }),
    policyType: policy ? (typeOf[policy.pcyType] ?? 'NONE') : 'NONE',
    ...(attachment && { attachment }),
  };
};
