import { fullYears, type Day } from '../../schema/calendar/index.ts';
import { regionByCode } from '../../schema/region/index.ts';
import type { HumanName } from './person.type.ts';

const initial = (part: string): string => `${part.slice(0, 1)}.`;

/** Of a list most names are asked for in parts: the forms are written where somebody asks. */
class WrittenName implements HumanName {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;

  constructor({ family, given, patronymic }: Pick<HumanName, 'family' | 'given' | 'patronymic'>) {
    this.family = family;
    this.given = given;
    this.patronymic = patronymic;
  }

  get full(): string {
    return this.patronymic === null ? `${this.family} ${this.given}` : `${this.family} ${this.given} ${this.patronymic}`;
  }
  get initials(): string {
    const { family, given, patronymic } = this;
    return patronymic === null ? `${family} ${initial(given)}` : `${family} ${initial(given)} ${initial(patronymic)}`;
  }
}

/** Full and short forms of a name: Соколова Мария Андреевна, Соколова М. А. */
export const humanName = (name: Pick<HumanName, 'family' | 'given' | 'patronymic'>): HumanName => new WrittenName(name);

/** IANA zone in which a person's days begin, by the region of their address; undefined, which is Moscow's, where that is not known. */
export const zoneOfHome = (regionCode: string | null): string | undefined => regionByCode(regionCode ?? '')?.timeZone;

/** Full years on that day. */
export const ageOn = (birthDate: Day, today: Day): number => fullYears(birthDate, today);
