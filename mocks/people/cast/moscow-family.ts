import { clinicAt } from '../places/clinics.ts';
import { vaccines } from '../places/vaccines.ts';
import { fromMaria } from './relations.ts';
import type { Chapter } from './cast-person.ts';
import { maria } from './maria.ts';
import { digitalPolicies, ordinaryRecord } from './ordinary-life.ts';

const polyclinic = clinicAt('77', 1001);
const childClinic = clinicAt('77', 1003);
const home = 'г. Москва, ул. Берёзовая, д. 12, кв. 45';

/** The mother, her husband, their children, her mother and her aunt. */
export const moscowFamily: Chapter = (time) => [
  maria(time),
  {
    number: 2,
    name: 'Соколов Алексей Игоревич',
    sex: 'MALE',
    born: time.born(43, 40),
    regionCode: '77',
    address: home,
    enpRegion: '50',
    email: 'alexey@example.ru',
    policies: digitalPolicies(time, '2012-06-05'),
    attachments: [{ clinic: polyclinic, from: '2017-01-16' }],
    account: { level: 'STANDARD', twoFactorEnabled: true },
    persona: {
      name: 'alexey',
      story: {
        ru: 'Муж Марии и второй родитель, учётная запись у него стандартная. Отцовство проверено, но полис дочери к его записи не привязан; прививка от гриппа ему противопоказана.',
        en: 'Maria’s husband and the second parent, with a standard account. He is verified as the father, yet his daughter’s policy is not linked to his account; influenza vaccine is contraindicated to him.',
      },
      rules: ['R-010', 'R-027', 'R-138', 'R-176', 'R-190', 'R-193', 'R-206'],
    },
    links: [
      { child: 3, kind: 'SON', status: 'VERIFIED', route: 'ZAGS', policyLinked: true },
      { child: 4, kind: 'DAUGHTER', status: 'VERIFIED', route: 'MFC', policyLinked: false },
    ],
    visits: [
      { at: polyclinic, resource: '5', on: time.ago(75), slot: 8 },
      { at: polyclinic, resource: '6', on: time.ahead(6), slot: 4, channel: 'INFOMAT' },
    ],
    record: ordinaryRecord(time, polyclinic, 'back-pain'),
    contraindications: [{ vaccine: vaccines.influenza.id }],
  },
  {
    number: 3,
    name: 'Соколов Артём Алексеевич',
    sex: 'MALE',
    born: time.born(9, 95),
    regionCode: '77',
    address: home,
    phone: false,
    policies: [
      { type: 'П', from: time.yearsAgo(9, 60), to: time.yearsAgo(1, 30), state: 'REPLACED' },
      { type: 'Ц', from: time.yearsAgo(1, 30) },
    ],
    attachments: [{ clinic: childClinic, from: time.yearsAgo(9, 50) }],
    visits: [
      { at: childClinic, resource: '2', on: time.ago(110), slot: 5, bookedBy: fromMaria },
      { at: childClinic, resource: '12', on: time.ago(40), slot: 2, bookedBy: fromMaria },
      { at: childClinic, resource: '2', on: time.workingDay(5), slot: 3, bookedBy: fromMaria },
    ],
    record: [
      { kind: 'vaccination', on: time.yearsAgo(8, 100), at: childClinic, by: '12', about: 'healthy-child' },
      { kind: 'visit', on: time.yearsAgo(4, 12), at: childClinic, by: '2', about: 'chickenpox' },
      { kind: 'dispensary', on: time.ago(400), at: childClinic, by: '2', about: 'healthy-child' },
      { kind: 'laboratory', on: time.ago(398), at: childClinic, by: '11', about: 'healthy-child' },
      { kind: 'visit', on: time.ago(110), at: childClinic, by: '2', about: 'cold' },
      { kind: 'prescription', on: time.ago(110), at: childClinic, by: '2', about: 'cold' },
      { kind: 'vaccination', on: time.ago(40), at: childClinic, by: '12', about: 'healthy-child' },
    ],
    births: [{ mother: 1, father: 2 }],
  },
  {
    number: 4,
    name: 'Соколова София Алексеевна',
    sex: 'FEMALE',
    born: time.born(16, 210),
    regionCode: '77',
    address: home,
    policies: [
      { type: 'П', from: time.yearsAgo(15, 200), to: time.yearsAgo(2, 10), state: 'REPLACED' },
      { type: 'Ц', from: time.yearsAgo(2, 10) },
    ],
    attachments: [{ clinic: childClinic, from: time.yearsAgo(15, 190) }],
    account: { level: 'STANDARD' },
    persona: {
      name: 'sofia',
      story: {
        ru: 'Дочь Марии, шестнадцать лет, своя учётная запись. Она сама видит свою карту, каждый раз по коду из СМС, а доступ родителей зависит от правил портала.',
        en: 'Maria’s daughter, 16, with an account of her own. She sees her record herself, by a code from a text message each time, while what her parents see depends on the portal’s rules.',
      },
      rules: ['R-179', 'R-180', 'R-181', 'R-182', 'R-183'],
    },
    visits: [
      { at: childClinic, resource: '7', on: time.ago(33), slot: 6, bookedBy: fromMaria },
      { at: childClinic, resource: '2', on: time.workingDay(4), slot: 10 },
    ],
    record: [
      { kind: 'vaccination', on: time.yearsAgo(10), at: childClinic, by: '12', about: 'healthy-child' },
      { kind: 'laboratory', on: time.ago(360), at: childClinic, by: '11', about: 'healthy-child' },
      { kind: 'discharge', on: time.ago(320), at: clinicAt('77', 1005), by: '6', about: 'appendicitis' },
      { kind: 'visit', on: time.ago(33), at: childClinic, by: '7', about: 'myopia' },
    ],
    // The first version had an error in the place of birth and was annulled: ZAGS answers both.
    births: [
      { mother: 1, father: 2, annulled: true },
      { mother: 1, father: 2, version: 2 },
    ],
  },
  {
    number: 5,
    name: 'Белова Валентина Петровна',
    sex: 'FEMALE',
    born: time.born(68, 20),
    regionCode: '77',
    address: 'г. Москва, ул. Садовая, д. 3, кв. 17',
    policies: [
      { type: 'С', from: '2001-02-11', to: '2011-12-01', state: 'REPLACED' },
      { type: 'П', from: '2011-12-01' },
    ],
    attachments: [{ clinic: polyclinic, from: '2011-12-20' }],
    account: { level: 'VERIFIED' },
    persona: {
      name: 'valentina',
      story: {
        ru: 'Бабушка, мать Марии; её телефон известен, и на него приходит код, когда Мария её записывает; зять Алексей её согласие уже получил. Сегодня она записана к дежурному терапевту, ей назначены анализы, а прививок несколько дней делать нельзя.',
        en: 'The grandmother, Maria’s mother; her phone is known and gets the code when Maria books her; Alexey, her son-in-law, has her consent already. Today she has an appointment with the therapist on duty; she has an order for tests, and for some days she is not to be vaccinated.',
      },
      rules: ['R-001', 'R-002', 'R-003', 'R-004', 'R-005', 'R-007', 'R-008', 'R-026', 'R-027', 'R-088'],
    },
    visits: [
      { at: polyclinic, resource: '3', on: time.ago(64), slot: 2, channel: 'CC' },
      { at: polyclinic, resource: '1', on: time.anchor, slot: 4, channel: 'REG' },
      { at: polyclinic, resource: '7', on: time.ahead(7), slot: 3, channel: 'CC', referral: 1 },
    ],
    referrals: [
      { post: 'ophthalmologist', from: polyclinic, resource: '3', validTo: time.ahead(40) },
      { post: 'nurse', from: polyclinic, resource: '3', validTo: time.ahead(4) },
    ],
    // After an illness she is not vaccinated for some days.
    contraindications: [{ validTo: time.ahead(4) }],
    record: [
      ...ordinaryRecord(time, polyclinic, 'hypertension'),
      { kind: 'dispensaryConsultation', on: time.ago(64), at: polyclinic, by: '3', about: 'hypertension' },
    ],
  },
  {
    number: 6,
    name: 'Белова Зинаида Петровна',
    sex: 'FEMALE',
    born: time.born(71, 300),
    regionCode: '77',
    address: 'г. Москва, ул. Луговая, д. 8, кв. 2',
    phone: false,
    email: 'zinaida@example.ru',
    policies: [{ type: 'П', from: '2013-07-08' }],
    attachments: [{ clinic: clinicAt('77', 1002), from: '2013-08-01' }],
    account: { level: 'STANDARD', phoneActivated: false },
    persona: {
      name: 'zinaida',
      story: {
        ru: 'Тётя Марии, вдова; телефона её нет ни в одном реестре. Согласие кодом она дать не может: послать код некуда.',
        en: 'Maria’s aunt, a widow; no registry has a phone of hers. She cannot consent by a code, because there is nowhere to send it.',
      },
      rules: ['R-002', 'R-333'],
    },
    visits: [{ at: clinicAt('77', 1002), resource: '2', on: time.ago(130), slot: 1, channel: 'REG' }],
    record: ordinaryRecord(time, clinicAt('77', 1002), 'hypertension'),
  },
  {
    // The aunt's husband: his death is known everywhere, his policy closed by it.
    number: 7,
    name: 'Белов Степан Фёдорович',
    sex: 'MALE',
    born: time.born(74, 20),
    regionCode: '77',
    address: 'г. Москва, ул. Луговая, д. 8, кв. 2',
    phone: false,
    deceasedOn: time.ago(400),
    civilDeathOn: time.ago(400),
    policies: [{ type: 'П', from: '2012-02-20', to: time.ago(400), state: 'CLOSED' }],
    attachments: [{ clinic: clinicAt('77', 1002), from: '2012-03-01', until: time.ago(400) }],
    record: [{ kind: 'visit', on: time.ago(600), at: clinicAt('77', 1002), about: 'diabetes' }],
  },
];
