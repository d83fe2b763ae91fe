import type { Grant } from '../access/grant.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import type { PersonRow } from './person.loader.ts';
import { ageOn, humanName, zoneOfHome } from './person.rules.ts';
import type { Person } from './person.type.ts';

export const personId = idKind('Person', /^(\d{12})$/);

/** What a Person shows by itself, whatever else is asked of storage. */
export type ShownRow = Pick<
  PersonRow,
  'family' | 'given' | 'patronymic' | 'birthDate' | 'sex' | 'snils' | 'addressText' | 'addressRegionCode'
>;

/** Of a list of fifty most fields are not asked: each is made of the row when it is. */
class SeenPerson implements Person {
  readonly #context: Context;
  readonly #grant: Grant;
  readonly #row: ShownRow;

  constructor(context: Context, grant: Grant, row: ShownRow) {
    this.#context = context;
    this.#grant = grant;
    this.#row = row;
  }

  get id(): string {
    return personId.write(this.oip);
  }
  get name(): Person['name'] {
    return humanName(this.#row);
  }
  get birthDate(): string {
    return this.#row.birthDate;
  }
  get age(): number {
    return ageOn(this.#row.birthDate, this.#context.world.today(zoneOfHome(this.#row.addressRegionCode)));
  }
  get sex(): Person['sex'] {
    return this.#row.sex;
  }
  get snils(): string | null {
    return this.#row.snils;
  }
  get address(): Person['address'] {
    const { addressText: text, addressRegionCode: regionCode } = this.#row;
    return text === null || regionCode === null ? null : { text, regionCode };
  }
  get oip(): string {
    return this.#grant.oip;
  }
  get personKey(): string {
    return this.#grant.personKey;
  }
  get seenAs(): Person['seenAs'] {
    return this.#grant.reason;
  }
  get sees(): Person['sees'] {
    return this.#grant.sees;
  }
}

/** The person of a grant as its viewer sees them; the row is that of the grant's key. */
export const showPerson = (context: Context, grant: Grant, row: ShownRow): Person => new SeenPerson(context, grant, row);
