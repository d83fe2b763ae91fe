import { isPersonal, personOf, type News, type NewsKind } from '../../schema/registry/callbacks.ts';

const words: Readonly<Record<NewsKind, { readonly ru: string; readonly en: string }>> = {
  UpdateAppointmentStatus: { ru: 'ФЭР сообщил статус записи', en: 'FER told the status of a booking' },
  PersonChanged: { ru: 'Регистр застрахованных сообщил об изменении данных', en: 'The register of insured persons told of changed data' },
  GuardianshipChanged: { ru: 'Орган опеки сообщил о решении', en: 'The guardianship authority told of a decision' },
  VisitChanged: { ru: 'РМИС сообщила об изменении приёмов', en: 'RMIS told of changed visits' },
  RecordChanged: { ru: 'РМИС сообщила о новых документах карты', en: 'RMIS told of new documents in a record' },
  HomeCallChanged: { ru: 'РМИС сообщила о вызове врача на дом', en: 'RMIS told of a doctor who was called home' },
  AttachmentApplicationChanged: { ru: 'РМИС сообщила о заявлении на прикрепление', en: 'RMIS told of an application for attachment' },
  ServiceSwitchedOn: { ru: 'Минздрав включил услугу в регионе', en: 'Минздрав switched a service on in a region' },
  LinkConfirmed: { ru: 'МФЦ решил о связи с ребёнком', en: 'An MFC decided about a family link' },
  HouseholdDecided: { ru: 'Модератор решил об участнике картотеки', en: 'A moderator decided about a member of a household' },
};

/** The act that taking a letter is. */
export const actOf = (news: News) => ({ kind: news.kind, words: words[news.kind], ...(isPersonal(news) && { oip: personOf(news) }) });
