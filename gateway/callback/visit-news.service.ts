import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { parseInstant } from '../../schema/calendar/index.ts';
import { AppointmentEntity, type StoredStatusChange } from '../appointment/appointment.entity.ts';
import { appointmentRow } from '../first-touch/rmis-half.service.ts';
import { bookingStatus } from '../registry/appointment-words.ts';
import { personKey, type PersonKey } from '../storage/index.ts';
import { anew, type LetterOf, type Receiver, type Write } from './receiver.service.ts';
import { toldByLetter, withChanges } from './status-history.rules.ts';

/** The columns that follow from a history. */
const historyColumns = (history: readonly StoredStatusChange[]) => {
  const last = history.at(-1);
  return { history, ...(last && { status: last.status, statusSetBy: last.setBy, statusSetAt: new Date(parseInstant(last.setAt)) }) };
};

const upsert = async (em: EntityManager, rows: readonly RequiredEntityData<AppointmentEntity>[]): Promise<void> => {
  if (rows.length > 0)
    await em
      .createQueryBuilder(AppointmentEntity)
      .insert([...rows])
      .onConflict(['person', 'ordinal'])
      .merge()
      .execute();
};

/** Visits as RMIS has them now, with what FER has told of them besides. One that RMIS does not name stays. */
export const visitChanged = async ({ world, registries }: Receiver, { news }: LetterOf<'VisitChanged'>): Promise<Write> => {
  const told = await registries.rmis.visits(news.content.oip, anew(news.kind));
  return async (em, person) => {
    const stored = new Map((await em.find(AppointmentEntity, { person })).map((row) => [row.ordinal, row.history]));
    const rows = (told?.value ?? []).map((visit) => {
      const row = appointmentRow(person, new Date(world.nowMs()), visit);
      return { ...row, ...historyColumns(withChanges(visit.history, toldByLetter(stored.get(visit.ordinal) ?? []))) };
    });
    await upsert(em, rows);
  };
};

/** how the visit ended is the clinic's word, whoever is named as the one who cancelled. */
const changeOf = ({ sequence, news }: LetterOf<'UpdateAppointmentStatus'>): StoredStatusChange => ({
  status: bookingStatus(news.content.Status_Code, news.content.Canceled_Reason === 'CANCELED_BY_PATIENT'),
  setBy: 'CLINIC',
  setAt: news.content.Status_Date,
  sequence,
});

const isStored = async ({ storage, world }: Receiver, oip: string, bookIdMis: string): Promise<boolean> => {
  const keys: PersonKey[] = [personKey(world.epoch, oip), personKey(world.baseEpoch, oip)];
  return (await storage.orm.em.fork().count(AppointmentEntity, { bookIdMis, person: { $in: keys } })) > 0;
};

/** A status of a booking. One that storage does not know was made in another channel since: RMIS tells it. */
export const statusUpdated = async (by: Receiver, letter: LetterOf<'UpdateAppointmentStatus'>): Promise<Write> => {
  const { kind, content } = letter.news;
  const { Patient_OIP: oip, Book_Id_Mis: bookIdMis } = content;
  const known = await isStored(by, oip, bookIdMis);
  const told = known ? undefined : await by.registries.rmis.visits(oip, anew(kind));
  const visit = told?.value.find((one) => one.bookIdMis === bookIdMis);
  return async (em, person) => {
    if (visit)
      await em
        .createQueryBuilder(AppointmentEntity)
        .insert(appointmentRow(person, new Date(by.world.nowMs()), visit))
        .onConflict()
        .ignore()
        .execute();
    for (const { ordinal, history } of await em.find(AppointmentEntity, { person, bookIdMis }))
      await em.nativeUpdate(AppointmentEntity, { person, ordinal }, historyColumns(withChanges(history, [changeOf(letter)])));
  };
};
