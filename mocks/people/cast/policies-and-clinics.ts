import { clinicAt } from '../places/clinics.ts';
import type { Chapter } from './cast-person.ts';
import { ordinaryLife, ordinaryRecord } from './ordinary-life.ts';

/** People whose policy, attachment or data are the story. */
export const policiesAndClinics: Chapter = (time) => [
  {
    number: 21,
    name: 'Тарасов Виктор Семёнович',
    sex: 'MALE',
    born: time.born(47, 200),
    regionCode: '23',
    address: 'Краснодарский край, г. Краснодар, ул. Южная, д. 41, кв. 12',
    policies: [
      { type: 'П', from: '2013-04-02', to: time.ago(21), state: 'LOST' },
      { type: 'В', from: time.ago(20), to: time.ahead(10) },
    ],
    attachments: [{ clinic: clinicAt('23', 1001), from: time.ago(19), policyType: 'В', reason: 'RESIDENCE', method: '2' }],
    account: { level: 'VERIFIED' },
    persona: {
      name: 'viktor',
      story: {
        ru: 'Краснодарец потерял полис и живёт с временным свидетельством, которое кончится через десять дней. Прикрепился по нему, но записаться через портал не может: только в регистратуре.',
        en: 'A man of Krasnodar who lost his policy and has a temporary certificate that ends in ten days. He was attached by it, yet cannot book on the portal: only at the desk.',
      },
      rules: ['R-016', 'R-020', 'R-022', 'R-024', 'R-079', 'R-080', 'R-130', 'R-131'],
    },
    visits: [
      { at: clinicAt('23', 1001), resource: '2', on: time.ago(15), slot: 2, channel: 'REG' },
      { at: clinicAt('23', 1001), resource: '6', on: time.ahead(5), slot: 3, channel: 'REG' },
    ],
    record: ordinaryRecord(time, clinicAt('23', 1001), 'gastritis'),
  },
  {
    number: 22,
    name: 'Карпов Иван Захарович',
    sex: 'MALE',
    born: time.born(76, 250),
    regionCode: '26',
    address: 'Ставропольский край, г. Ставрополь, ул. Степная, д. 7, кв. 1',
    policies: [{ type: 'С', from: '2006-10-17', matched: false }],
    attachments: [{ clinic: clinicAt('26', 1001), from: '2006-11-01' }],
    account: { level: 'STANDARD' },
    persona: {
      name: 'ivan',
      story: {
        ru: 'Пенсионер со старым полисом: серия из шести цифр и номер из десяти. ЕНП ему никто не сопоставил, и портал принимает полис только для записи и вызова врача.',
        en: 'A pensioner with a policy of the old sample: six digits of series, ten of number. Nobody has matched it with an ENP, and the portal takes it for appointments and home visits only.',
      },
      rules: ['R-072', 'R-073', 'R-074', 'R-075'],
    },
    visits: [{ at: clinicAt('26', 1001), resource: '2', on: time.ahead(3), slot: 5, channel: 'CC' }],
    record: ordinaryRecord(time, clinicAt('26', 1001), 'hypertension'),
  },
  {
    number: 23,
    name: 'Жданова Людмила Сергеевна',
    sex: 'FEMALE',
    born: time.born(55, 18),
    regionCode: '32',
    address: 'Брянская область, г. Клинцы, ул. Заречная, д. 19',
    ...ordinaryLife(time, clinicAt('32', 1002), 7),
    visits: [
      { at: clinicAt('32', 1002), resource: '2', on: time.ago(96), slot: 6, channel: 'REG' },
      { at: clinicAt('32', 1002), resource: '2', on: time.ahead(4), slot: 6, channel: 'REG' },
    ],
    account: { level: 'VERIFIED' },
    persona: {
      name: 'ludmila',
      story: {
        ru: 'Прикреплена к районной больнице в Клинцах, которую в ФЭР не добавили. Портал назовёт причину и телефон регистратуры, записаться можно только там.',
        en: 'Attached to the district hospital of Klintsy, which has not been added to FER. The portal names the reason and the desk’s phone; only there can she book.',
      },
      rules: ['R-033', 'R-034', 'R-035', 'R-036', 'R-037', 'R-355'],
    },
  },
  {
    number: 24,
    name: 'Чернов Павел Ильич',
    sex: 'MALE',
    born: time.born(33, 101),
    regionCode: '50',
    address: 'Московская область, г. Подольск, ул. Фабричная, д. 2, кв. 70',
    ...ordinaryLife(time, clinicAt('50', 1001), 5),
    attachments: [
      {
        clinic: clinicAt('50', 1001),
        from: time.yearsAgo(3),
        clinicHas: { fullName: 'Чернов Павел Ильин', birthDate: time.born(33, 100) },
      },
    ],
    account: { level: 'VERIFIED' },
    persona: {
      name: 'pavel',
      story: {
        ru: 'Поликлиника записала его отчество и дату рождения с ошибкой. Прикрепление есть, но портал его не показывает, пока данные не исправят.',
        en: 'His clinic has his patronymic and birth date wrong. He is attached, but the portal does not show it until the data are put right.',
      },
      rules: ['R-039', 'R-042', 'R-043', 'R-044', 'R-045'],
    },
  },
  {
    number: 25,
    name: 'Назарова Оксана Юрьевна',
    sex: 'FEMALE',
    born: time.born(45, 70),
    regionCode: '77',
    address: 'г. Москва, ул. Вишнёвая, д. 33, кв. 5',
    ...ordinaryLife(time, clinicAt('77', 1002), 9),
    // Exchanged the passport at 45; the register still holds the one of 20.
    documents: [
      {
        dudlType: '14',
        dudlSer: '4502',
        dudlNum: '900025',
        dudlDateB: time.yearsAgo(24),
        dudlIssuer: 'ОВД района Северный г. Москвы',
        dudlStatus: '1',
      },
    ],
    account: { level: 'VERIFIED' },
    persona: {
      name: 'oksana',
      story: {
        ru: 'Два месяца назад обменяла паспорт в сорок пять лет и страховой об этом не сказала. По новому паспорту регистр её не находит, по ЕНП находит с предупреждением.',
        en: 'She exchanged her passport at forty-five, two months ago, and did not tell her insurer. By the new passport the register does not find her; by ENP it does, with a warning.',
      },
      rules: ['R-114', 'R-115', 'R-116', 'R-117', 'R-122'],
    },
  },
  {
    number: 26,
    name: 'Галиев Рустам Ильдарович',
    sex: 'MALE',
    born: time.born(38, 222),
    regionCode: '16',
    address: 'Республика Татарстан, г. Казань, ул. Солнечная, д. 11, кв. 34',
    ...ordinaryLife(time, clinicAt('16', 1001), 11),
    account: { level: 'VERIFIED' },
    persona: {
      name: 'rustam',
      story: {
        ru: 'Житель Казани: карту ему ведут, но онлайн её не показывают. Выписку он получит только лично в поликлинике.',
        en: 'He lives in Kazan, where his record is kept but not shown online. An extract he gets only in person at the clinic.',
      },
      rules: ['R-359', 'R-360'],
    },
  },
  {
    number: 27,
    name: 'Валеева Айгуль Маратовна',
    sex: 'FEMALE',
    born: time.born(29, 15),
    regionCode: '02',
    address: 'Республика Башкортостан, г. Уфа, ул. Мира, д. 27, кв. 103',
    ...ordinaryLife(time, clinicAt('02', 1001), 2),
    policies: [{ type: 'Э', from: '2016-03-10' }],
    account: { level: 'VERIFIED' },
    persona: {
      name: 'aigul',
      story: {
        ru: 'Живёт в Уфе, где на два часа больше, чем в Москве; полис у неё на пластиковой карте. Документы ей показывает федеральный сервис.',
        en: 'She lives in Ufa, two hours ahead of Moscow, and her policy is a plastic card. The federal service shows her documents.',
      },
      rules: ['R-018', 'R-087', 'R-090', 'R-355'],
    },
  },
  {
    number: 28,
    name: 'Воронов Николай Глебович',
    sex: 'MALE',
    born: time.born(80, 90),
    regionCode: '78',
    address: 'г. Санкт-Петербург, ул. Новая, д. 6, кв. 15',
    // ZAGS registered the death; nobody told the register: an intended contradiction.
    civilDeathOn: time.ago(18),
    policies: [{ type: 'П', from: '2012-08-22' }],
    attachments: [{ clinic: clinicAt('78', 1001), from: '2012-09-10' }],
    account: { level: 'STANDARD' },
    persona: {
      name: 'nikolay',
      story: {
        ru: 'Умер восемнадцать дней назад: в реестре актов смерть записана, а в регистре застрахованных он жив и полис действует. Противоречие задумано: так выглядят реестры, которые ещё не обменялись данными.',
        en: 'He died eighteen days ago: the register of civil acts has it, while that of insured persons has him alive with a valid policy. The contradiction is intended: so registries look before they have exchanged data.',
      },
      rules: ['R-105'],
    },
    visits: [
      { at: clinicAt('78', 1001), resource: '2', on: time.ago(45), slot: 3, channel: 'REG' },
      { at: clinicAt('78', 1001), resource: '2', on: time.ahead(6), slot: 2, channel: 'REG' },
    ],
    record: ordinaryRecord(time, clinicAt('78', 1001), 'hypertension'),
  },
];
