import type { EntityManager } from '@mikro-orm/postgresql';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { notify } from '../notification/notify.service.ts';
import { recordAct, type RequestWorld } from '../world/index.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { bookingActs, bookingNews, type BookingNews, type VisitTold } from './booking-words.rules.ts';

/** A booking of which its people hear. */
export interface TellingOf extends VisitTold {
  readonly moOid: string;
  readonly patientOip: string;
  readonly ordinal: number;
  readonly by: Pick<BookingDraft['bookedBy'], 'oip' | 'name'>;
}

/** Whose rows are written: first touch comes before, and of several the one with the lower number is locked first. */
export const addresseesOf = ({ patientOip, by }: Pick<TellingOf, 'patientOip' | 'by'>): string[] =>
  [...new Set([patientOip, ...(by.oip === null ? [] : [by.oip])])].toSorted();

/** the patient hears of it, and whoever did it for them; the act is noted. */
export const tellOfBooking = async (em: EntityManager, world: RequestWorld, news: BookingNews, visit: TellingOf): Promise<void> => {
  const { patientOip, ordinal, moOid, by } = visit;
  const { kind, words } = bookingActs[news];
  for (const to of addresseesOf(visit)) {
    const { title, body } = bookingNews(news, zoneOfClinic(moOid), visit, by, to);
    await notify(em, world, { to, kind, title, body, about: { type: 'Appointment', id: `${patientOip}.${ordinal}` } });
  }
  await recordAct(em, world, { kind, words, oip: patientOip });
};
