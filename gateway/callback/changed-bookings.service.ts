import type { EntityManager } from '@mikro-orm/postgresql';
import { AppointmentEntity } from '../appointment/appointment.entity.ts';
import { announce } from '../change/announce.service.ts';
import { remindOf } from '../notification/plan-reminders.service.ts';
import { namesOf, oipOf, type PersonKey } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';

interface Seen {
  readonly ordinal: number;
  readonly bookedBy: string | null;
  /** All of it, but for when it was read. */
  readonly state: string;
}

const bookingsOf = (em: EntityManager, person: PersonKey): Promise<Seen[]> => {
  const { table, column } = namesOf(em)(AppointmentEntity);
  return em.execute<Seen[]>(
    `select ${column.ordinal} as ordinal, ${column.bookedByOip} as "bookedBy", (to_jsonb(a) - 'synced_at')::text as state
      from ${table} as a where ${column.person} = ?::int8 order by 1`,
    [person],
  );
};

/** Lets `work` write to the rows of a person, and announces each booking that is another after it. */
export const announcing = async (em: EntityManager, world: RequestWorld, person: PersonKey, work: () => Promise<void>): Promise<void> => {
  const before = new Map((await bookingsOf(em, person)).map(({ ordinal, state }) => [ordinal, state]));
  await work();
  const oip = oipOf(person);
  for (const { ordinal, bookedBy, state } of await bookingsOf(em, person)) {
    if (before.get(ordinal) === state) continue;
    await announce(em, world, { kind: 'APPOINTMENT', oip, bookedBy, ordinal });
    await remindOf(em, world, { oip, ordinal });
  }
};
