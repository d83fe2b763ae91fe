import { instantIn } from '../../schema/calendar/index.ts';
import type { StoredHomeVisitStatus } from './home-visit.entity.ts';

/** What becomes of a visit that people hear of. */
export type HomeVisitNews = Exclude<StoredHomeVisitStatus, 'ASKING'>;

export const homeVisitActs: Readonly<Record<'NEW' | 'CANCELLED', { readonly kind: string; readonly words: { ru: string; en: string } }>> = {
  NEW: { kind: 'HOME_VISIT_REQUESTED', words: { ru: 'Вызов врача на дом', en: 'A doctor was called home' } },
  CANCELLED: { kind: 'HOME_VISIT_CANCELLED', words: { ru: 'Отмена вызова врача на дом', en: 'A home visit was cancelled' } },
};

const titles: Readonly<Record<HomeVisitNews, string>> = {
  NEW: 'Вызов врача на дом передан в поликлинику',
  ACCEPTED: 'Поликлиника приняла вызов врача на дом',
  COMPLETED: 'Врач был у пациента дома',
  CANCELLED: 'Вызов врача на дом отменён',
  PASSED_TO_ANOTHER_CLINIC: 'Вызов врача на дом передан в другую поликлинику',
};

/** What is said of a visit. */
export interface HomeVisitTold {
  readonly addressText: string;
  /** Epoch milliseconds. */
  readonly expectedFrom: number | null;
  readonly expectedTo: number | null;
}

/** `02.03 с 12:00 до 16:00` in the clinic's zone. */
const when = (zone: string, from: number, to: number): string => {
  const [begins, ends] = [instantIn(zone, from), instantIn(zone, to)];
  return `${begins.slice(8, 10)}.${begins.slice(5, 7)} с ${begins.slice(11, 16)} до ${ends.slice(11, 16)}`;
};

/** Initials end with a full stop already. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/**
 * What the patient and whoever called the doctor hear (R-067: of one who was there, where the protocol is).
 * @param by who called, where the addressee did not
 */
export const homeVisitNews = (
  news: HomeVisitNews,
  zone: string,
  { addressText, expectedFrom, expectedTo }: HomeVisitTold,
  by: string | null,
): { readonly title: string; readonly body: string } => {
  const expected =
    news === 'ACCEPTED' && expectedFrom !== null && expectedTo !== null ? [`Врача ждать ${when(zone, expectedFrom, expectedTo)}`] : [];
  const protocol = news === 'COMPLETED' ? ['Протокол осмотра в медицинской карте'] : [];
  const called = by === null ? [] : [`Вызвал(а): ${by}`];
  return { title: titles[news], body: [`Адрес: ${addressText}`, ...expected, ...protocol, ...called].map(sentence).join(' ') };
};
