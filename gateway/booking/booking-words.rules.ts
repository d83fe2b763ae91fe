import { dayIn, instantIn } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { BookingDraft } from './booking-draft.type.ts';

/** What happened to a booking, as a program and as its people are told. */
export type BookingNews = 'BOOKED' | 'MOVED' | 'CANCELLED';

/** What is said of a visit. */
export interface VisitTold {
  readonly startsAtMs: number;
  readonly doctorName: string | null;
  readonly room: string | null;
}

export const bookingActs = {
  BOOKED: { kind: 'APPOINTMENT_BOOKED', words: { ru: 'Запись на приём', en: 'A visit was booked' } },
  MOVED: { kind: 'APPOINTMENT_MOVED', words: { ru: 'Перенос приёма', en: 'A visit was moved' } },
  CANCELLED: { kind: 'APPOINTMENT_CANCELLED', words: { ru: 'Отмена записи на приём', en: 'A visit was cancelled' } },
  EXPIRED: {
    kind: 'BOOKING_HOLD_ENDED',
    words: { ru: 'Запись не подтверждена, время освобождено', en: 'A booking was not confirmed, its slot is free' },
  },
} as const;

interface Said {
  /** To whoever did it. */
  readonly title: string;
  /** To the patient, where another account did it; `by`: that account's citizen. */
  readonly titleOfAnother: string;
  readonly byAnother: (by: string) => string;
}

const said: Readonly<Record<BookingNews, Said>> = {
  BOOKED: { title: 'Запись к врачу оформлена', titleOfAnother: 'Вас записали на приём', byAnother: (by) => `${by} записывает вас` },
  MOVED: { title: 'Запись к врачу перенесена', titleOfAnother: 'Вашу запись перенесли', byAnother: (by) => `${by} переносит вашу запись` },
  CANCELLED: { title: 'Запись к врачу отменена', titleOfAnother: 'Вашу запись отменили', byAnother: (by) => `${by} отменяет вашу запись` },
};

/** what another account does for somebody, they hear of, with who it was. */
const isByAnother = rule('R-008', (doerOip: string | null, addressee: string) => doerOip !== addressee);

/** `5 марта в 09:30` in the clinic's zone. */
export const visitTime = (zone: string, startsAtMs: number): string => {
  const day = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${dayIn(zone, startsAtMs)}T00:00:00Z`),
  );
  return `${day} в ${instantIn(zone, startsAtMs).slice(11, 16)}`;
};

/** What the patient, or whoever did it for them, is told of a booking that was made, moved or cancelled. */
export const bookingNews = (
  news: BookingNews,
  zone: string,
  { startsAtMs, doctorName, room }: VisitTold,
  by: Pick<BookingDraft['bookedBy'], 'oip' | 'name'>,
  addressee: string,
): { readonly title: string; readonly body: string } => {
  const { title, titleOfAnother, byAnother } = said[news];
  const place = [doctorName ?? 'Приём', visitTime(zone, startsAtMs), ...(room === null ? [] : [`кабинет ${room}`])].join(', ');
  if (!isByAnother(by.oip, addressee)) return { title, body: `${place}.` };
  return { title: titleOfAnother, body: `${byAnother(by.name)}: ${place}.` };
};
