import { clinicAt } from '../places/clinics.ts';
import type { Chapter } from './cast-person.ts';
import { digitalPolicies, ordinaryLife } from './ordinary-life.ts';

const clinic = clinicAt('50', 1002);

export const expectingCouple: Chapter = (time) => [
  {
    number: 31,
    name: 'Фомина Анна Дмитриевна',
    sex: 'FEMALE',
    born: time.born(28, 44),
    regionCode: '50',
    address: 'Московская область, г. Мытищи, ул. Весенняя, д. 9, кв. 51',
    policies: digitalPolicies(time, '2015-02-02'),
    attachments: [
      { clinic, from: time.yearsAgo(4) },
      { clinic, area: '2', from: time.ago(170), reason: 'CHOICE', method: '2' },
    ],
    account: { level: 'VERIFIED' },
    persona: {
      name: 'anna',
      story: {
        ru: 'Ждёт ребёнка, рожать через месяц. Зарегистрировать рождение она сможет через портал, но запись мужа не подтверждена.',
        en: 'She is expecting a child in a month. She may register the birth on the portal, but her husband’s account is not verified.',
      },
      rules: ['R-270', 'R-272', 'R-279', 'R-284', 'R-285', 'R-287'],
    },
    visits: [
      { at: clinic, resource: '9', on: time.ago(56), slot: 4 },
      { at: clinic, resource: '9', on: time.ago(28), slot: 5 },
      { at: clinic, resource: '9', on: time.ahead(2), slot: 6 },
    ],
    record: [
      { kind: 'visit', on: time.ago(56), at: clinic, by: '9', about: 'pregnancy' },
      { kind: 'laboratory', on: time.ago(55), at: clinic, by: '11', about: 'pregnancy' },
      {
        kind: 'instrumental',
        on: time.ago(50),
        at: clinic,
        by: '9',
        about: 'pregnancy',
        content: 'УЗИ плода.\nОдин живой плод, развитие соответствует сроку. Заключение: патологии не выявлено.',
      },
      { kind: 'visit', on: time.ago(28), at: clinic, by: '9', about: 'pregnancy' },
    ],
  },
  {
    number: 32,
    name: 'Фомин Дмитрий Антонович',
    sex: 'MALE',
    born: time.born(30, 310),
    regionCode: '50',
    address: 'Московская область, г. Мытищи, ул. Весенняя, д. 9, кв. 51',
    ...ordinaryLife(time, clinic, 14),
    account: { level: 'SIMPLIFIED' },
    persona: {
      name: 'dmitry',
      story: {
        ru: 'Муж Анны; учётная запись упрощённая, личность не подтверждена. Пока она такая, заявление о рождении ждёт его.',
        en: 'Anna’s husband, with a simplified account: his identity is not confirmed. As long as it is so, the application about the birth waits for him.',
      },
      rules: ['R-134', 'R-138', 'R-285', 'R-287', 'R-288'],
    },
  },
];
