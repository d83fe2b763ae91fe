import type { Day } from '../../schema/calendar/index.ts';

/** Look-ups by what a person is known by; arithmetic, never a scan. They answer an OIP. */
export interface PeopleSearch {
  exists(oip: string): boolean;
  byEnp(enp: string): string | undefined;
  /** 11 digits. */
  bySnils(snils: string): string | undefined;
  /** The number of a paper, card or digital policy is its blank's number or its ENP. */
  byPolicy(policy: { pcyType: string; pcySer?: string; pcyNum: string }): string | undefined;
  byDocument(document: { dudlType: string; dudlSer?: string; dudlNum: string }): string | undefined;
  /** Everyone of that name born on that day. Without a patronymic any fits. */
  byName(name: { surname: string; firstName: string; patronymic?: string; birthDay: Day }): readonly string[];
  /** Everyone born on that day. */
  bornOn(day: Day): readonly string[];
}
