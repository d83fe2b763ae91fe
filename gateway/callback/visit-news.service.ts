import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { parseInstant } from '../../schema/calendar/index.ts';
import { AppointmentEntity, type StoredStatusChange } from '../appointment/appointment.entity.ts';
import { giveBackSlot } from '../booking/give-back-slot.service.ts';
import { announce } from '../change/announce.service.ts';
import { appointmentRow } from '../first-touch/rmis-half.service.ts';
import { bookingStatus } from '../registry/appointment-words.ts';
import type { VisitRecord } from '../registry/visit-words.ts';
import { personKey, type PersonKey } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { anew, type LetterOf, type Receiver, type Write } from './receiver.service.ts';
import { isSameHistory, statusNow, toldByLetter, withChanges } from './status-history.rules.ts';

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

interface Learned {
  readonly oip: string;
  readonly ordinal: number;
  readonly bookIdMis: string | null;
  readonly history: readonly StoredStatusChange[];
}

/** Whoever watches hears of it; a slot whose booking no longer stands is free. */
const learned = async (em: EntityManager, world: RequestWorld, { oip, ordinal, bookIdMis, history }: Learned): Promise<void> => {
  if (bookIdMis !== null && statusNow(history) !== 'BOOKED') await giveBackSlot(em, world, { oip, bookIdMis });
  await announce(em, world, { kind: 'APPOINTMENT', oip, ordinal });
};

/** Clinics number what was booked here in their own way: it is the same booking where FER's number is. */
const storedAs = (stored: readonly AppointmentEntity[], visit: VisitRecord): AppointmentEntity | undefined =>
  stored.find(({ bookIdMis }) => visit.bookIdMis !== null && bookIdMis === visit.bookIdMis) ??
  stored.find(({ ordinal }) => ordinal === visit.ordinal);

/** Of what was booked here a clinic's system tells how it went on; what the applicant did here is known. */
const ofOurs = (history: readonly StoredStatusChange[]): StoredStatusChange[] => history.filter(({ setBy }) => setBy !== 'APPLICANT');

const storeVisit = async (
  em: EntityManager,
  { world }: Receiver,
  person: PersonKey,
  visit: VisitRecord,
  known: AppointmentEntity | undefined,
) => {
  const isOurs = known !== undefined && known.ordinal !== visit.ordinal;
  const history = isOurs
    ? withChanges(known.history, ofOurs(visit.history))
    : withChanges(visit.history, toldByLetter(known?.history ?? []));
  const ordinal = known?.ordinal ?? visit.ordinal;
  if (isOurs) await em.nativeUpdate(AppointmentEntity, { person, ordinal }, historyColumns(history));
  else await upsert(em, [{ ...appointmentRow(person, new Date(world.nowMs()), visit), ...historyColumns(history) }]);
  if (!known || !isSameHistory(known.history, history))
    await learned(em, world, { oip: visit.oip, ordinal, bookIdMis: visit.bookIdMis, history });
};

/** Visits as RMIS has them now, with what FER has told of them besides. One that RMIS does not name stays. */
export const visitChanged = async (by: Receiver, { news }: LetterOf<'VisitChanged'>): Promise<Write> => {
  const told = await by.registries.rmis.visits(news.content.oip, anew(news.kind));
  return async (em, person) => {
    const stored = await em.find(AppointmentEntity, { person });
    for (const visit of told?.value ?? []) await storeVisit(em, by, person, visit, storedAs(stored, visit));
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
    // It may have been stored while RMIS was asked: then it is known by FER's number.
    if (visit && (await em.count(AppointmentEntity, { person, bookIdMis })) === 0) {
      const row = appointmentRow(person, new Date(by.world.nowMs()), visit);
      await em.createQueryBuilder(AppointmentEntity).insert(row).onConflict().ignore().execute();
    }
    for (const { ordinal, history: before } of await em.find(AppointmentEntity, { person, bookIdMis })) {
      const history = withChanges(before, [changeOf(letter)]);
      await em.nativeUpdate(AppointmentEntity, { person, ordinal }, historyColumns(history));
      await learned(em, by.world, { oip, ordinal, bookIdMis, history });
    }
  };
};
