import type { EntityManager } from '@mikro-orm/postgresql';
import { instantIn } from '../../schema/calendar/index.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { Doer, DueWrite } from '../due/doer.service.ts';
import type { DueRow } from '../due/due-act.loader.ts';
import { visitOf } from './plan-reminders.service.ts';
import { notify } from './notify.service.ts';
import { bookingOf, keyIn, linksTo, reminderSettingsOf } from './reminded-visit.loader.ts';
import { isRemindedOf, isRemindedOfChild, reminderMoment } from './reminder.rules.ts';
import { reminderWords } from './reminder-words.rules.ts';

const words = { ru: 'Отправлено напоминание о визите', en: 'A reminder of a visit was sent' };

/** What is reminded of, if it still stands, is still wanted, and wanted now; else undefined. */
const found = async (em: EntityManager, { world }: Doer, to: string, oip: string, ordinal: number) => {
  const [patient, addressee] = [await keyIn(em, world, oip), await keyIn(em, world, to)];
  const booking = patient === undefined ? null : await bookingOf(em, patient, ordinal);
  const choice = addressee === undefined ? null : await reminderSettingsOf(em, addressee);
  if (!booking || !choice || !isRemindedOf(choice, visitOf(booking))) return undefined;
  if (reminderMoment(choice, visitOf(booking)) !== world.nowMs()) return undefined;
  const link = (await linksTo(em, world, oip)).find(({ adultOip }) => adultOip === to);
  if (to !== oip && !(link && isRemindedOfChild(link))) return undefined;
  return { booking, choice, of: to === oip ? null : (link?.childName ?? null) };
};

/** A visit that was cancelled or moved meanwhile, and one that nobody wants to be reminded of any more, is passed over in silence. */
export const remind = async (by: Doer, { about }: DueRow): Promise<DueWrite> => {
  const [to, oip, ordinal] = [String(about['to']), String(about['oip']), Number(about['ordinal'])];
  await by.touch([to, oip]);
  return async (em) => {
    const visit = await found(em, by, to, oip, ordinal);
    if (!visit) return undefined;
    const { booking, choice, of } = visit;
    const { moOid, startsAt, service, doctorName, room } = booking;
    const when = instantIn(zoneOfClinic(moOid), startsAt.getTime());
    const told = reminderWords({ startsAt: when, service, doctorName: doctorName ?? null, room: room ?? null, of });
    await notify(em, by.world, {
      to,
      kind: 'VISIT_REMINDER',
      ...told,
      about: { type: 'Appointment', id: `${oip}.${ordinal}` },
      ways: [choice.channel],
    });
    return { kind: 'REMINDER_SENT', words, oip: to };
  };
};
