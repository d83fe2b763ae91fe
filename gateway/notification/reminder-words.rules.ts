/** A visit as somebody is reminded of it. */
export interface RemindedVisit {
  /** With the offset of the clinic. */
  readonly startsAt: string;
  readonly service: 'APPOINTMENT' | 'VACCINATION' | 'LABORATORY';
  readonly doctorName: string | null;
  readonly room: string | null;
  /** Given name of a child; null: one's own visit. */
  readonly of: string | null;
}

const nouns = {
  APPOINTMENT: { title: 'Напоминание о приёме', noun: 'приём' },
  VACCINATION: { title: 'Напоминание о прививке', noun: 'прививка' },
  LABORATORY: { title: 'Напоминание об анализах', noun: 'сдача анализов' },
} as const;

/** `2026-03-05T15:30:00+03:00` is 05.03.2026 в 15:30. */
const spoken = (instant: string): string => {
  const [, year = '', month = '', day = '', time = ''] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(instant) ?? [];
  return `${day}.${month}.${year} в ${time}`;
};

export const reminderWords = ({
  startsAt,
  service,
  doctorName,
  room,
  of,
}: RemindedVisit): { readonly title: string; readonly body: string } => {
  const { title, noun } = nouns[service];
  const where = [doctorName === null ? undefined : `врач ${doctorName}`, room === null ? undefined : `кабинет ${room}`];
  const parts = [`${spoken(startsAt)} ${noun}`, of === null ? undefined : `пациент ${of}`, ...where];
  return { title, body: parts.filter((part) => part !== undefined).join(', ') };
};
