import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppointmentEntity } from '../appointment/appointment.entity.ts';
import { schedule, unschedule } from '../due/schedule.service.ts';
import { oipOf } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { bookingOf, bookingsAfter, keyIn, linksOf, linksTo, reminderSettingsOf } from './reminded-visit.loader.ts';
import { isRemindedOf, isRemindedOfChild, reminderMoment, type ReminderChoice, type VisitAhead } from './reminder.rules.ts';

/** What due acts of reminders are called. */
export const reminderKind = 'VISIT_REMINDER';

export const visitOf = ({ status, startsAt, service }: AppointmentEntity): VisitAhead => ({
  status,
  startsAtMs: startsAt.getTime(),
  service,
});

/** In place of what was planned for the same visit. A moment that has passed is too late: who books for tonight needs no reminder. */
const planOne = async (
  em: EntityManager,
  world: RequestWorld,
  to: string,
  choice: ReminderChoice,
  booking: AppointmentEntity,
): Promise<void> => {
  const [oip, { ordinal }, visit] = [oipOf(booking.person), booking, visitOf(booking)];
  const object = `${to} ${oip}.${ordinal}`;
  await unschedule(em, world, reminderKind, object);
  const atMs = reminderMoment(choice, visit);
  if (!isRemindedOf(choice, visit) || atMs <= world.nowMs()) return;
  await schedule(em, world, { atMs, kind: reminderKind, object, about: { to, oip, ordinal }, oip: to });
};

/** Each once. The database tells of links in any order, and reminders are numbered: a world has the same each time. */
const inOrder = (oips: readonly string[]): string[] => [...new Set(oips)].toSorted();

/** Plans the reminders of one visit, for the patient and those who represent them; in the transaction that books or changes it. */
export const remindOf = async (
  em: EntityManager,
  world: RequestWorld,
  { oip, ordinal }: { readonly oip: string; readonly ordinal: number },
): Promise<void> => {
  const patient = await keyIn(em, world, oip);
  const booking = patient === undefined ? null : await bookingOf(em, patient, ordinal);
  if (!booking) return;
  const adults = (await linksTo(em, world, oip)).filter(isRemindedOfChild).map(({ adultOip }) => adultOip);
  for (const to of inOrder([oip, ...adults])) {
    const key = await keyIn(em, world, to);
    const choice = key === undefined ? null : await reminderSettingsOf(em, key);
    if (choice) await planOne(em, world, to, choice, booking);
  }
};

/** Plans all reminders of somebody who has just chosen how, of whom the world owns the rows. */
export const remindSomebody = async (em: EntityManager, world: RequestWorld, to: string, choice: ReminderChoice): Promise<void> => {
  const own = await keyIn(em, world, to);
  if (own === undefined) return;
  const children = (await linksOf(em, world, own)).filter(isRemindedOfChild).map(({ childOip }) => childOip);
  for (const oip of inOrder([to, ...children])) {
    const key = await keyIn(em, world, oip);
    for (const booking of key === undefined ? [] : await bookingsAfter(em, key, world.nowMs()))
      await planOne(em, world, to, choice, booking);
  }
};
