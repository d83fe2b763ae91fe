import { fullYears, type Day } from '../../schema/calendar/index.ts';
import { regionByCode } from '../../schema/region/index.ts';
import type { HumanName } from './person.type.ts';

const initial = (part: string): string => `${part.slice(0, 1)}.`;

/** Full and short forms of a name: Соколова Мария Андреевна, Соколова М. А. Written once somebody asks for them. */
export const humanName = ({ family, given, patronymic }: Pick<HumanName, 'family' | 'given' | 'patronymic'>): HumanName => ({
  family,
  given,
  patronymic,
  get full() {
    return patronymic === null ? `${family} ${given}` : `${family} ${given} ${patronymic}`;
  },
  get initials() {
    return patronymic === null ? `${family} ${initial(given)}` : `${family} ${initial(given)} ${initial(patronymic)}`;
  },
});

/** IANA zone in which a person's days begin, by the region of their address; undefined, which is Moscow's, where that is not known. */
export const zoneOfHome = (regionCode: string | null): string | undefined => regionByCode(regionCode ?? '')?.timeZone;

/** Full years on that day. */
export const ageOn = (birthDate: Day, today: Day): number => fullYears(birthDate, today);
