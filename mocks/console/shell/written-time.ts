import type { Language } from '../language/language.ts';

const moscow = 'Europe/Moscow';
const locales: Readonly<Record<Language, string>> = { ru: 'ru-RU', en: 'en-GB' };

const format = (language: Language, options: Intl.DateTimeFormatOptions, iso: string): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone: moscow, ...options }).format(new Date(iso));

/** `пн, 2 мар. 2026, 09:00`, as it is in Moscow. */
export const writtenMoment = (language: Language, iso: string): string =>
  format(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }, iso);

/** `2 мар., 09:00`. */
export const writtenShortly = (language: Language, iso: string): string =>
  format(language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }, iso);

/** `2 марта 2026`; a day without a time is that day everywhere. */
export const writtenDay = (language: Language, day: string): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }, day);

/** `2026-03-02T09:00`, in Moscow: what a field for date and time takes. */
export function fieldMoment(iso: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: moscow, dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
  return parts.replace(' ', 'T');
}

/** The instant that such a field means. Moscow has been three hours ahead since 2014. */
export const momentOfField = (text: string): string => `${text.slice(0, 16)}:00+03:00`;
