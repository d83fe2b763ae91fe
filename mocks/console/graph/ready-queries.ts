import type { InBothLanguages, Language } from '../language/language.ts';
import { languages } from '../language/language.ts';
import { globalId } from './global-id.ts';
import { attachment, booking, type Prepare } from './preparing/prepare.ts';
import activatePhone from './queries/activate-phone.graphql?raw';
import answerCode from './queries/answer-code.graphql?raw';
import applyForAttachment from './queries/apply-for-attachment.graphql?raw';
import bookForGrandmother from './queries/book-for-grandmother.graphql?raw';
import bookForOneself from './queries/book-for-oneself.graphql?raw';
import bookingRules from './queries/booking-rules.graphql?raw';
import childRecord from './queries/child-record.graphql?raw';
import dashboard from './queries/dashboard.graphql?raw';
import freeSlots from './queries/free-slots.graphql?raw';
import liveAppointments from './queries/live-appointments.graphql?raw';
import liveMessages from './queries/live-messages.graphql?raw';
import policyAndInsurer from './queries/policy-and-insurer.graphql?raw';
import temporaryPolicy from './queries/temporary-policy.graphql?raw';
import whatIsGiven from './queries/what-is-given.graphql?raw';
import { comments } from './query-comments.ts';

export interface ReadyQuery {
  /** Name of the operation, and so of its tab. */
  readonly name: StoryName;
  readonly title: InBothLanguages;
  readonly text: InBothLanguages;
  readonly variables?: string | undefined;
  /** Whose story it is; undefined: of whoever is signed in. */
  readonly persona?: string | undefined;
  /** Looks up the variables. */
  readonly prepare?: Prepare | undefined;
  /** Whether it has a tab from the beginning. */
  readonly first: boolean;
}

export type StoryName = keyof typeof comments;

/** Of the cast. A person's number is the same for every seed, on every machine and day. */
const oips = { child: '000000000003', grandmother: '000000000005' };

export const readyQueries: readonly ReadyQuery[] = [
  ready('Dashboard', { ru: 'Кабинет: всё о себе', en: 'Dashboard: all about oneself' }, dashboard, { first: true }),
  ready('FreeSlots', { ru: 'Свободные талоны в моей поликлинике', en: 'Free slots at my clinic' }, freeSlots, { first: true }),
  ready('ChildRecord', { ru: 'Медкарта ребёнка', en: 'A child’s medical record' }, childRecord, {
    variables: JSON.stringify({ child: globalId('Person', oips.child) }, null, 2),
    first: true,
  }),
  ready('PolicyAndInsurer', { ru: 'Полис и страховая', en: 'Policy and insurer' }, policyAndInsurer, { first: true }),
  ready('BookingRules', { ru: 'Правила записи на приём', en: 'The rules of booking' }, bookingRules, { first: true }),
  ready('BookForOneself', { ru: 'Мария записывается к врачу', en: 'Maria books a visit' }, bookForOneself, {
    persona: 'maria',
    prepare: booking(),
  }),
  ready(
    'BookForGrandmother',
    { ru: 'Мария записывает бабушку: код согласия', en: 'Maria books the grandmother: a code' },
    bookForGrandmother,
    {
      persona: 'maria',
      prepare: booking(oips.grandmother),
    },
  ),
  ready('AnswerCode', { ru: 'Ответить кодом из сообщения', en: 'Answer with the code of a message' }, answerCode, {
    variables: JSON.stringify({ input: { challengeId: '', code: '' } }, null, 2),
  }),
  ready('TemporaryPolicy', { ru: 'Виктор и временный полис', en: 'Viktor and a temporary policy' }, temporaryPolicy, {
    persona: 'viktor',
    prepare: booking(),
  }),
  ready('WhatIsGiven', { ru: 'Можно ли мне записаться', en: 'May I book' }, whatIsGiven),
  ready('ApplyForAttachment', { ru: 'Прикрепиться к другой поликлинике', en: 'Attach to another clinic' }, applyForAttachment, {
    prepare: attachment,
  }),
  ready('ActivatePhone', { ru: 'Подтвердить свой телефон', en: 'Confirm one’s phone' }, activatePhone),
  ready('LiveAppointments', { ru: 'Подписка: мои приёмы', en: 'Subscription: my visits' }, liveAppointments),
  ready('LiveMessages', { ru: 'Подписка: мои сообщения', en: 'Subscription: my messages' }, liveMessages),
];

/** The same ready query in another language; undefined when the text is nobody's ready query any more, but the user's own. */
export function inLanguage(text: string | null, language: Language): string | undefined {
  return readyQueries.find((query) => languages.some((one) => query.text[one] === text))?.text[language];
}

type Particulars = Partial<Pick<ReadyQuery, 'variables' | 'persona' | 'prepare' | 'first'>>;

function ready(name: StoryName, title: InBothLanguages, body: string, particulars: Particulars = {}): ReadyQuery {
  const text = { ru: `${comments[name].ru}\n${body}`, en: `${comments[name].en}\n${body}` };
  return { name, title, text, first: false, ...particulars };
}
