import { fullYears, type Day } from '../../schema/calendar/index.ts';
import { regionByCode } from '../../schema/region/index.ts';
import type { HumanName } from './person.type.ts';

/** Full and short forms of a name: Соколова Мария Андреевна, Соколова М. А. */
export const humanName = ({ family, given, patronymic }: Pick<HumanName, 'family' | 'given' | 'patronymic'>): HumanName => {
  const rest = patronymic === null ? [given] : [given, patronymic];
  return {
    family,
    given,
    patronymic,
    full: [family, ...rest].join(' '),
    initials: [family, ...rest.map((part) => `${part.slice(0, 1)}.`)].join(' '),
  };
};

/** IANA zone in which a person's days begin, by the region of their address; undefined, which is Moscow's, where that is not known. */
export const zoneOfHome = (regionCode: string | null): string | undefined => regionByCode(regionCode ?? '')?.timeZone;

/** Full years on that day. */
export const ageOn = (birthDate: Day, today: Day): number => fullYears(birthDate, today);
