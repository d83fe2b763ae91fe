import { clinicAt } from '../places/clinics.ts';
import type { Chapter } from './cast-person.ts';
import { digitalPolicies, ordinaryLife, ordinaryRecord } from './ordinary-life.ts';
import { fromTatiana } from './relations.ts';

/** Parents and children whose rights are not as simple as the Moscow family's. */
export const parentsAndWards: Chapter = (time) => [
  {
    number: 11,
    name: 'Гусева Надежда Олеговна',
    sex: 'FEMALE',
    born: time.born(52, 77),
    regionCode: '77',
    address: 'г. Москва, ул. Кленовая, д. 5, кв. 61',
    ...ordinaryLife(time, clinicAt('77', 1002), 6),
    account: { level: 'VERIFIED' },
    persona: {
      name: 'nadezhda',
      story: {
        ru: 'Опекун двенадцатилетнего Тимура, опека подтверждена. Родителем она не является, и в реестре актов её имени нет.',
        en: 'The guardian of Timur, 12, confirmed as such. She is not a parent, and the register of civil acts does not name her.',
      },
      rules: ['R-164', 'R-165', 'R-196'],
    },
    links: [{ child: 12, kind: 'WARD', status: 'VERIFIED', route: 'GUARDIANSHIP', policyLinked: true }],
  },
  {
    number: 12,
    name: 'Орлов Тимур Романович',
    sex: 'MALE',
    born: time.born(12, 33),
    regionCode: '77',
    address: 'г. Москва, ул. Кленовая, д. 5, кв. 61',
    phone: false,
    policies: [{ type: 'П', from: time.yearsAgo(11) }],
    attachments: [{ clinic: clinicAt('77', 1003), from: time.yearsAgo(3) }],
    visits: [
      { at: clinicAt('77', 1003), resource: '4', on: time.ahead(6), slot: 7, bookedBy: { displayName: 'Надежда Г.', relation: 'опекун' } },
    ],
    record: [{ kind: 'visit', on: time.ago(80), at: clinicAt('77', 1003), by: '4', about: 'healthy-child' }],
    births: [{}],
  },
  {
    number: 13,
    name: 'Лазарева Елена Викторовна',
    sex: 'FEMALE',
    born: time.born(36, 150),
    regionCode: '77',
    address: 'г. Москва, ул. Озёрная, д. 21, кв. 9',
    ...ordinaryLife(time, clinicAt('77', 1001), 12),
    account: { level: 'VERIFIED' },
    persona: {
      name: 'elena',
      story: {
        ru: 'Её сын Марк родился за границей, и российской записи о рождении нет. Права нужно подтвердить лично в МФЦ, связь ждёт этого.',
        en: 'Her son Mark was born abroad, so that Russia has no record of the birth. Her rights must be confirmed in person at an MFC, and the link waits for it.',
      },
      rules: ['R-155', 'R-160', 'R-161', 'R-162', 'R-163'],
    },
    links: [{ child: 14, kind: 'SON', status: 'MANUAL_REQUIRED', route: 'MFC', policyLinked: false }],
  },
  {
    number: 14,
    name: 'Лазарев Марк Денисович',
    sex: 'MALE',
    born: time.born(5, 60),
    regionCode: '77',
    address: 'г. Москва, ул. Озёрная, д. 21, кв. 9',
    snils: false,
    phone: false,
    documents: [
      { dudlType: '24', dudlNum: 'BC-900014', dudlDateB: time.yearsAgo(5), dudlIssuer: 'Standesamt Beispielstadt', dudlStatus: '1' },
    ],
    policies: [{ type: 'Ц', from: time.yearsAgo(2) }],
    attachments: [{ clinic: clinicAt('77', 1003), from: time.yearsAgo(2) }],
    record: [{ kind: 'vaccination', on: time.ago(200), at: clinicAt('77', 1003), by: '12', about: 'healthy-child' }],
  },
  {
    number: 15,
    name: 'Зимин Олег Павлович',
    sex: 'MALE',
    born: time.born(39, 12),
    regionCode: '78',
    address: 'г. Санкт-Петербург, ул. Парковая, д. 30, кв. 4',
    ...ordinaryLife(time, clinicAt('78', 1001), 8),
    account: { level: 'VERIFIED' },
    persona: {
      name: 'oleg',
      story: {
        ru: 'Отец восьмилетней Веры, но суд ограничил его в родительских правах. Родство подтверждено, а данных дочери он не увидит.',
        en: 'The father of Vera, 8, whom a court has restricted in his rights. His kinship is confirmed, and yet he will not see his daughter’s data.',
      },
      rules: ['R-174', 'R-175'],
    },
    links: [
      {
        child: 16,
        kind: 'DAUGHTER',
        status: 'RESTRICTED',
        route: 'ZAGS',
        policyLinked: false,
        restriction: 'Решение суда об ограничении родительских прав',
      },
    ],
  },
  {
    number: 16,
    name: 'Зимина Вера Олеговна',
    sex: 'FEMALE',
    born: time.born(8, 160),
    regionCode: '78',
    address: 'г. Санкт-Петербург, ул. Школьная, д. 14, кв. 88',
    phone: false,
    policies: [{ type: 'П', from: time.yearsAgo(8, 100) }],
    attachments: [{ clinic: clinicAt('78', 1003), from: time.yearsAgo(8, 90) }],
    visits: [{ at: clinicAt('78', 1003), resource: '2', on: time.ahead(5), slot: 9 }],
    record: [{ kind: 'visit', on: time.ago(70), at: clinicAt('78', 1003), by: '2', about: 'cold' }],
    births: [{ mother: 17, father: 15 }],
  },
  {
    number: 17,
    name: 'Зимина Ирина Юрьевна',
    sex: 'FEMALE',
    born: time.born(37, 280),
    regionCode: '78',
    address: 'г. Санкт-Петербург, ул. Школьная, д. 14, кв. 88',
    ...ordinaryLife(time, clinicAt('78', 1001), 10),
    account: { level: 'VERIFIED' },
    persona: {
      name: 'irina',
      story: {
        ru: 'Мать Веры, живёт с дочерью отдельно от её отца. Её связь подтверждена, полис дочери привязан.',
        en: 'Vera’s mother, living with her apart from the father. Her link is confirmed and the daughter’s policy is linked.',
      },
      rules: ['R-009', 'R-010', 'R-176', 'R-361'],
    },
    links: [{ child: 16, kind: 'DAUGHTER', status: 'VERIFIED', route: 'CLINIC_CONFIRMATION', policyLinked: true }],
  },
  {
    number: 18,
    name: 'Ершов Кирилл Константинович',
    sex: 'MALE',
    // Turns 15 in seven days.
    born: time.born(15, -7),
    regionCode: '31',
    address: 'Белгородская область, г. Белгород, ул. Южная, д. 16, кв. 20',
    policies: digitalPolicies(time, time.yearsAgo(14, 200)),
    attachments: [{ clinic: clinicAt('31', 1003), from: time.yearsAgo(14, 190) }],
    account: { level: 'STANDARD' },
    persona: {
      name: 'kirill',
      story: {
        ru: 'Ему четырнадцать, а через неделю исполнится пятнадцать. С этого дня карту видит он сам, а доступ матери кончается.',
        en: 'He is fourteen and turns fifteen in a week. From that day he sees his record himself, and his mother’s access ends.',
      },
      rules: ['R-180', 'R-181', 'R-182', 'R-183', 'R-355'],
    },
    visits: [
      { at: clinicAt('31', 1003), resource: '2', on: time.ago(50), slot: 4, bookedBy: fromTatiana },
      { at: clinicAt('31', 1003), resource: '2', on: time.ahead(9), slot: 4, bookedBy: fromTatiana },
    ],
    record: [
      ...ordinaryRecord(time, clinicAt('31', 1003)),
      { kind: 'discharge', on: time.ago(240), at: clinicAt('31', 1005), about: 'appendicitis' },
    ],
    // The mother is not married: the record has a dash instead of a father.
    births: [{ mother: 19 }],
  },
  {
    number: 19,
    name: 'Ершова Татьяна Николаевна',
    sex: 'FEMALE',
    born: time.born(40, 5),
    regionCode: '31',
    address: 'Белгородская область, г. Белгород, ул. Южная, д. 16, кв. 20',
    ...ordinaryLife(time, clinicAt('31', 1001), 9),
    account: { level: 'VERIFIED' },
    persona: {
      name: 'tatiana',
      story: {
        ru: 'Мать Кирилла, растит его одна: отца в записи о рождении нет. Через неделю сыну пятнадцать, и его карта для неё закроется.',
        en: 'Kirill’s mother, bringing him up alone: the record of his birth names no father. In a week he is fifteen, and his record closes to her.',
      },
      rules: ['R-009', 'R-159', 'R-180', 'R-181'],
    },
    links: [{ child: 18, kind: 'SON', status: 'VERIFIED', route: 'CLINIC_CONFIRMATION', policyLinked: true }],
  },
];
