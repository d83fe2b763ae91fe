import { randomUUID } from 'node:crypto';
import { createPeople } from '../../mocks/people/index.ts';
import type { People, SlotStory } from '../../mocks/people/people.ts';
import { addDays } from '../../schema/calendar/index.ts';
import { sharedNow, sharedSeed } from '../setup/index.ts';

/** What the tests ask about: people, doctors and slots that are really there. */
export interface Scene {
  readonly people: People;
  readonly maria: string;
  /** How FER is told of her. */
  readonly patient: Readonly<Record<string, string>>;
  readonly moOid: string;
  readonly moCode: string;
  readonly resource: Readonly<{ Service_Post: string; Specialist_SNILS?: string; Room_OID?: string }>;
  readonly days: { readonly Start_Date_Range: string; readonly End_Date_Range: string };
  /** Free slots that one can book online. */
  readonly slots: readonly SlotStory[];
}

export const present = <T>(value: T | undefined, what = 'something'): T => {
  if (value === undefined) throw new Error(`expected ${what}, found nothing`);
  return value;
};

export const today = sharedNow.slice(0, 10);
export const base = { seed: sharedSeed, anchor: today };

/** How FER is told of a person. */
export const patientDataOf = (people: People, oip: string): Record<string, string> => {
  const data = present(people.registerData(oip, today));
  const person = present(data.person.personItems[0]);
  const enp = present(data.policy?.policyItems.findLast((policy) => policy.enp !== undefined)?.enp, `an ENP of ${oip}`);
  return {
    OMS_Number: enp,
    Last_Name: person.surname,
    First_Name: person.firstName,
    Birth_Date: person.birthDay,
    Sex: person.gender === '1' ? 'M' : 'F',
  };
};

export const createScene = (size = 20_000): Scene => {
  const people = createPeople({ base, size });
  const maria = present(people.persona('maria')?.oip, 'maria');
  const days = { Start_Date_Range: today, End_Date_Range: addDays(today, 13) };
  for (const { moOid, moCode } of people.organizations) {
    if (!people.inFer(moOid)) continue;
    for (const found of people.resources(moOid)) {
      const all = people.schedule(moOid, found.resourceId, days.Start_Date_Range, days.End_Date_Range)?.slots ?? [];
      const slots = all.filter(({ taken, access, startsAt }) => !taken && access.includes('Internet') && startsAt > Date.parse(sharedNow));
      if (slots.length < 8) continue;
      const who = found.specialist ? { Specialist_SNILS: found.specialist.snils } : { Room_OID: present(found.room).oid };
      return {
        people,
        maria,
        patient: patientDataOf(people, maria),
        moOid,
        moCode,
        resource: { Service_Post: found.postId, ...who },
        days,
        slots,
      };
    }
  }
  throw new Error('nothing is free in FER');
};

export const guid = (): string => randomUUID();
