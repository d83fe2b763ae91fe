import type { InBothLanguages, Language } from '../language/language.ts';
import { languages } from '../language/language.ts';
import bookingRules from './queries/booking-rules.graphql?raw';
import childRecord from './queries/child-record.graphql?raw';
import dashboard from './queries/dashboard.graphql?raw';
import freeSlots from './queries/free-slots.graphql?raw';
import policyAndInsurer from './queries/policy-and-insurer.graphql?raw';
import { comments } from './query-comments.ts';

export interface ReadyQuery {
  /** Name of the operation, and so of its tab. */
  readonly name: string;
  readonly title: InBothLanguages;
  readonly text: InBothLanguages;
  readonly variables?: string;
}

/** Maria's younger child in the cast. A person's id in the graph is the same for every seed, on every machine and day. */
const childOip = '000000000003';

export const readyQueries: readonly ReadyQuery[] = [
  ready('Dashboard', { ru: 'Кабинет: всё о себе', en: 'Dashboard: all about oneself' }, dashboard),
  ready('FreeSlots', { ru: 'Свободные талоны в моей поликлинике', en: 'Free slots at my clinic' }, freeSlots),
  ready('ChildRecord', { ru: 'Медкарта ребёнка', en: 'A child’s medical record' }, childRecord, { child: globalId('Person', childOip) }),
  ready('PolicyAndInsurer', { ru: 'Полис и страховая', en: 'Policy and insurer' }, policyAndInsurer),
  ready('BookingRules', { ru: 'Правила записи на приём', en: 'The rules of booking' }, bookingRules),
];

/** The same ready query in another language; undefined when the text is nobody's ready query any more, but the user's own. */
export function inLanguage(text: string | null, language: Language): string | undefined {
  return readyQueries.find((query) => languages.some((one) => query.text[one] === text))?.text[language];
}

function ready(
  name: keyof typeof comments,
  title: InBothLanguages,
  body: string,
  variables?: Readonly<Record<string, string>>,
): ReadyQuery {
  const text = { ru: `${comments[name].ru}\n${body}`, en: `${comments[name].en}\n${body}` };
  return { name, title, text, variables: variables && JSON.stringify(variables, null, 2) };
}

function globalId(type: string, local: string): string {
  return btoa(`${type}:${local}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
