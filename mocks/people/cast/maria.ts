import { clinicAt } from '../places/clinics.ts';
import type { CastDocument, CastPerson, CastVisit } from './cast-person.ts';
import type { Timeline } from './timeline.ts';

const polyclinic = clinicAt('77', 1001);
const dentistry = clinicAt('77', 1004);
const hospital = clinicAt('77', 1005);
const privateClinic = clinicAt('77', 1006);

/** Every section that documents have; some are older than the day from which their section is shown. */
const record = (time: Timeline): readonly CastDocument[] => [
  { kind: 'visit', on: '2016-10-12', at: polyclinic, by: '2', about: 'bronchitis' },
  { kind: 'visit', on: '2017-02-03', at: polyclinic, by: '2', about: 'cold' },
  { kind: 'laboratory', on: '2018-06-19', at: polyclinic, by: '11', about: 'healthy' },
  { kind: 'instrumental', on: '2018-07-02', at: polyclinic, by: '6', about: 'healthy' },
  { kind: 'discharge', on: '2018-11-23', at: hospital, by: '6', about: 'appendicitis' },
  { kind: 'laboratory', on: '2019-03-14', at: polyclinic, by: '11', about: 'healthy' },
  { kind: 'covidTest', on: '2020-04-09', at: polyclinic, by: '11', about: 'covid' },
  {
    kind: 'covidTest',
    on: '2020-11-17',
    at: polyclinic,
    by: '11',
    about: 'covid',
    content: 'Метод: ПЦР, мазок из носо- и ротоглотки.\nРНК SARS-CoV-2: обнаружена.',
  },
  { kind: 'ambulance', on: '2020-11-20', at: hospital, about: 'covid' },
  { kind: 'discharge', on: '2020-12-04', at: hospital, about: 'pneumonia' },
  { kind: 'vaccination', on: '2021-08-05', at: polyclinic, by: '12', about: 'healthy' },
  { kind: 'commission', on: '2022-02-15', at: hospital, about: 'back-pain' },
  { kind: 'dispensary', on: time.ago(430), at: polyclinic, by: '1', about: 'healthy' },
  { kind: 'instrumental', on: time.ago(425), at: polyclinic, by: '6', about: 'healthy' },
  { kind: 'external', on: time.ago(380), at: privateClinic, about: 'cervical-screening' },
  { kind: 'certificate', on: time.ago(330), at: dentistry, about: 'caries' },
  {
    kind: 'visit',
    on: time.ago(210),
    at: polyclinic,
    by: '2',
    about: 'anaemia',
    corrections: [
      {
        reason: 'Исправлена доза препарата',
        signedOn: time.ago(208),
        content:
          'Жалобы: утомляемость, головокружение.\nОбъективно: кожа бледная, гемоглобин 104 г/л.\nДиагноз: Железодефицитная анемия неуточнённая (D50.9).\nРекомендации: железа сульфат по 1 таблетке один раз в день, контроль анализа через месяц.',
      },
    ],
  },
  { kind: 'laboratory', on: time.ago(205), at: polyclinic, by: '11', about: 'anaemia' },
  { kind: 'prescription', on: time.ago(205), at: polyclinic, by: '2', about: 'anaemia' },
  { kind: 'homeVisit', on: time.ago(150), at: polyclinic, by: '2', about: 'cold' },
  { kind: 'sickLeave', on: time.ago(149), at: polyclinic, by: '2', about: 'cold' },
  { kind: 'visit', on: time.ago(60), at: polyclinic, by: '9', about: 'cervical-screening' },
  { kind: 'visit', on: time.ago(34), at: polyclinic, by: '2', about: 'back-pain', flaw: 'TAMPERED' },
  { kind: 'visit', on: time.ago(12), at: polyclinic, by: '2', about: 'healthy', flaw: 'UNSIGNED' },
];

const visits = (time: Timeline): readonly CastVisit[] => [
  { at: polyclinic, resource: '2', on: time.ago(210), slot: 3 },
  { at: polyclinic, resource: '11', on: time.ago(205), slot: 2 },
  { at: dentistry, resource: '2', on: time.ago(180), slot: 4, status: 'PATIENT_NOT_ARRIVED', channel: 'RPGU' },
  { at: polyclinic, resource: '9', on: time.ago(60), slot: 7 },
  { at: polyclinic, resource: '6', on: time.ago(45), slot: 5, status: 'CANCELED', cancelledBy: 'APPLICANT', channel: 'MOBILE_APP' },
  { at: polyclinic, resource: '2', on: time.ago(34), slot: 9, channel: 'REG' },
  { at: polyclinic, resource: '12', on: time.ago(20), slot: 3, status: 'CANCELED', cancelledBy: 'CLINIC', channel: 'CC' },
  // The first working day three days ahead or later: she always has a visit before her.
  { at: polyclinic, resource: '2', on: time.workingDay(3), slot: 6 },
  { at: dentistry, resource: '2', on: time.ahead(8), slot: 5, channel: 'RPGU' },
];

export const maria = (time: Timeline): CastPerson => ({
  number: 1,
  name: 'Соколова Мария Андреевна',
  sex: 'FEMALE',
  born: time.born(41, 130),
  regionCode: '77',
  address: 'г. Москва, ул. Берёзовая, д. 12, кв. 45',
  email: 'maria@example.ru',
  policies: [
    { type: 'С', from: '2004-09-15', to: '2012-03-20', state: 'REPLACED' },
    { type: 'П', from: '2012-03-20', to: '2023-02-14', state: 'REPLACED' },
    { type: 'Ц', from: '2023-02-14' },
  ],
  attachments: [
    { clinic: clinicAt('77', 1002), from: '2012-04-10', until: '2016-08-31', policyType: 'П' },
    { clinic: polyclinic, from: '2016-09-01', reason: 'CHOICE', method: '2' },
    { clinic: polyclinic, area: '2', from: '2017-03-01', reason: 'CHOICE', method: '2' },
    { clinic: dentistry, area: '3', from: '2018-02-12', reason: 'CHOICE', method: '3' },
  ],
  account: { level: 'VERIFIED' },
  persona: {
    name: 'maria',
    story: {
      ru: 'Москвичка с цифровым полисом и подтверждённой записью, мать девятилетнего Артёма и шестнадцатилетней Софии. В первый рабочий день начиная с третьего у неё приём у участкового терапевта, а в карте есть документы почти всех разделов.',
      en: 'A Moscow mother with a digital policy and a verified account; her children are Artyom, 9, and Sofia, 16. On the first working day on or after the third day she sees her district therapist, and her record holds documents of almost every section.',
    },
    rules: [
      'R-009',
      'R-010',
      'R-011',
      'R-015',
      'R-050',
      'R-053',
      'R-062',
      'R-187',
      'R-188',
      'R-222',
      'R-223',
      'R-224',
      'R-225',
      'R-226',
      'R-227',
    ],
  },
  links: [
    { child: 3, kind: 'SON', status: 'VERIFIED', route: 'ZAGS', policyLinked: true },
    { child: 4, kind: 'DAUGHTER', status: 'VERIFIED', route: 'MFC', policyLinked: true },
  ],
  visits: visits(time),
  record: record(time),
  referrals: [{ post: 'ophthalmologist', from: polyclinic, resource: '2', validTo: time.ahead(26) }],
  household: [2, 3, 4, 5],
});
