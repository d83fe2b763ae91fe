import { z } from 'zod';
import type { Day } from '../../schema/calendar/index.ts';
import type { PersonData } from '../../schema/registry/insured-persons.ts';
import type { People, PeopleSearch } from '../people/people.ts';
import type { Ledger } from '../world/ledger.ts';

/** What the register of insured persons holds in one epoch. None of its operations changes anything, so it writes no event. */
export interface InsuredPersonsLedger extends Ledger<never> {
  readonly find: PeopleSearch;
  /** As of a day; undefined for nobody. */
  person(oip: string, asOf: Day): PersonData | undefined;
}

export const openInsuredPersonsLedger = (people: People): InsuredPersonsLedger => ({
  event: z.never(),
  apply: () => undefined,
  find: people.find,
  person: (oip, asOf) => people.registerData(oip, asOf),
});
