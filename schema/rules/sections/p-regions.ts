import type { RuleText } from '../rule.ts';

/** Section P: regional availability. */
export const rulesP: readonly RuleText[] = [
  {
    code: 'R-353',
    kind: 'region',
    source: '001',
    title: { ru: 'Подробность медкарты по регионам', en: 'Detail of the record by region' },
    statement: {
      ru:
        'Медкарта ведётся во всех регионах, но её подробность различается: FULL в Москве, Московской области и Санкт-Петербурге, ' +
        'PARTIAL в остальных.',
      en:
        'The medical record is kept in every region, but its detail differs: FULL in Moscow, Moscow oblast and St Petersburg, PARTIAL ' +
        'elsewhere.',
    },
  },
  {
    code: 'R-354',
    kind: 'region',
    source: '001',
    title: { ru: 'Кому видна полная медкарта', en: 'Who sees the full record' },
    statement: {
      ru:
        'Подробность FULL получают только жители Москвы, Московской области и Санкт-Петербурга; остальным медкарта видна в объёме ' +
        'PARTIAL.',
      en: 'Only residents of Moscow, Moscow oblast and St Petersburg get the detail FULL; everyone else sees the record as PARTIAL.',
    },
  },
  {
    code: 'R-355',
    kind: 'region',
    source: '001',
    title: { ru: 'Три региона федеральной услуги', en: 'Three regions of the federal service' },
    statement: {
      ru:
        'С 01.01.2023 федеральная услуга медкарты доступна в Брянской и Белгородской областях и в Башкортостане. В прочих регионах, ' +
        'кроме имеющих свой портал, — отказ RECORD_NOT_AVAILABLE_IN_REGION.',
      en:
        'Since 2023-01-01 the federal record service works in Bryansk and Belgorod oblasts and in Bashkortostan. Elsewhere, save in ' +
        'regions with a portal of their own, the refusal is RECORD_NOT_AVAILABLE_IN_REGION.',
    },
  },
  {
    code: 'R-356',
    kind: 'flow',
    source: '001',
    title: { ru: 'Поиск услуги по названию', en: 'Finding the service by name' },
    statement: {
      ru:
        'Услугу с электронными медицинскими документами пользователь находит на федеральном портале по названию. Доступна ли она, ' +
        'зависит от его региона.',
      en:
        'A user finds the service with electronic medical documents on the federal portal by its name. Whether it is available depends ' +
        'on the user’s region.',
    },
  },
  {
    code: 'R-357',
    kind: 'region',
    source: '001',
    title: { ru: 'Медкарта на региональном портале', en: 'Record on the regional portal' },
    statement: {
      ru:
        'Для Москвы, Московской области и Санкт-Петербурга recordAvailability равно REGIONAL_PORTAL: федеральный портал медкарту не ' +
        'показывает, а отсылает к региональному (USE_REGIONAL_PORTAL).',
      en:
        'For Moscow, Moscow oblast and St Petersburg recordAvailability is REGIONAL_PORTAL: the federal portal does not show the record ' +
        'and points to the regional one (USE_REGIONAL_PORTAL).',
    },
  },
  {
    code: 'R-358',
    kind: 'region',
    source: '003',
    title: { ru: 'Двадцать один регион без медкарты', en: 'Twenty-one regions without the record' },
    statement: {
      ru:
        'По списку на 01.01.2021 медкарта на федеральном портале недоступна в 21 регионе, от Алтайского края до Чукотки. Список ' +
        'хранится в профилях и действует до более нового.',
      en:
        'By the list of 2021-01-01 the record is not available on the federal portal in 21 regions, from Altai krai to Chukotka. The ' +
        'list is kept in the profiles and holds until a newer one.',
    },
  },
  {
    code: 'R-359',
    kind: 'region',
    source: '003',
    title: { ru: 'Доступность медкарты в регионе', en: 'Availability of the record in a region' },
    statement: {
      ru:
        'Доступность медкарты задана профилем региона: AVAILABLE, REGIONAL_PORTAL, PAPER_ONLY или UNAVAILABLE. Где она закрыта, ответ — ' +
        'RECORD_NOT_AVAILABLE_IN_REGION.',
      en:
        'The profile of the region says whether the record is available: AVAILABLE, REGIONAL_PORTAL, PAPER_ONLY or UNAVAILABLE. Where ' +
        'it is closed, the answer is RECORD_NOT_AVAILABLE_IN_REGION.',
    },
  },
  {
    code: 'R-360',
    kind: 'region',
    source: '001',
    title: { ru: 'Только бумажные выписки в Татарстане', en: 'Paper extracts only in Tatarstan' },
    statement: {
      ru:
        'В Татарстане медкарта ведётся, но онлайн не открывается (PAPER_ONLY): ответ — RECORD_NOT_AVAILABLE_IN_REGION, а бумажную ' +
        'выписку дают при личном обращении в клинику.',
      en:
        'In Tatarstan the record is kept but cannot be opened online (PAPER_ONLY): the answer is RECORD_NOT_AVAILABLE_IN_REGION, and a ' +
        'clinic gives a paper extract in person.',
    },
  },
  {
    code: 'R-361',
    kind: 'region',
    source: '001',
    title: { ru: 'Портал Санкт-Петербурга', en: 'Portal of St Petersburg' },
    statement: {
      ru:
        'Жители Санкт-Петербурга записываются к врачу и видят полную медкарту на городском портале: от сертификата о прививках до ' +
        'ведения беременности.',
      en:
        'Residents of St Petersburg book and see the full record on the city’s own portal, from the vaccination certificate to the ' +
        'notes on a pregnancy.',
    },
  },
  {
    code: 'R-362',
    kind: 'region',
    source: '001',
    title: { ru: 'Данные медкарты по регионам', en: 'Record data stay in their region' },
    statement: {
      ru:
        'Медкарта показывает документы региона, где человек застрахован сейчас. После переезда прежние данные не видны: по умолчанию ' +
        'регионы не объединяются.',
      en:
        'The record shows the documents of the region where the person is insured now. After a move the earlier data are not shown: ' +
        'regions are not merged by default.',
    },
  },
  {
    code: 'R-363',
    kind: 'region',
    source: '001',
    title: { ru: 'Одна схема для всех регионов', en: 'One schema for all regions' },
    statement: {
      ru:
        'Единого портала с медкартой в стране нет, поэтому граф сводит региональные системы в одну схему. Каждый документ называет свой ' +
        'регион и систему, откуда он взят.',
      en:
        'The country has no single portal for the record, so the graph brings the regional systems into one schema. Every document ' +
        'names its region and the system it came from.',
    },
  },
  {
    code: 'R-364',
    kind: 'info',
    source: '001',
    title: { ru: 'Бумажные и электронные карты', en: 'Paper and electronic records' },
    statement: {
      ru: 'Клиника указывает, как ведёт медкарты: на бумаге (PAPER), электронно (ELECTRONIC) или обоими способами (BOTH).',
      en: 'A clinic states how it keeps records: on paper (PAPER), electronically (ELECTRONIC) or both ways (BOTH).',
    },
  },
  {
    code: 'R-365',
    kind: 'access',
    source: '001',
    title: { ru: 'Условия медкарты в ЕМИАС.ИНФО', en: 'Conditions of the record in EMIAS.INFO' },
    statement: {
      ru:
        'Для медкарты в ЕМИАС.ИНФО нужны московский полис ОМС, возраст от 15 лет и доступ, оформленный на mos.ru. Иначе отказ ' +
        'POLICY_NOT_IN_REGION, AGE_BELOW_MINIMUM или RECORD_ACCESS_REQUIRED.',
      en:
        'The record in EMIAS.INFO needs a Moscow OMS policy, an age of 15 or more and access granted on mos.ru. Otherwise the refusal ' +
        'is POLICY_NOT_IN_REGION, AGE_BELOW_MINIMUM or RECORD_ACCESS_REQUIRED.',
    },
  },
  {
    code: 'R-366',
    kind: 'actor',
    source: '003',
    title: { ru: 'Поддержка портала региона', en: 'Support of a regional portal' },
    statement: {
      ru:
        'В профиле региона указано, куда обращаться за поддержкой (supportContact); для Краснодарского края это служба поддержки ' +
        'краевого портала.',
      en:
        'The profile of a region says where to turn for support (supportContact); for Krasnodar krai it is the support service of the ' +
        'krai’s portal.',
    },
  },
  {
    code: 'R-367',
    kind: 'info',
    source: '004',
    title: { ru: 'Контакты клиники', en: 'Contacts of a clinic' },
    statement: {
      ru: 'Сведения о клинике включают основной телефон, а также детский телефон доверия и адрес электронной почты, если они есть.',
      en: 'The data of a clinic include the main phone number and, if there are any, a child helpline and an email address.',
    },
  },
  {
    code: 'R-368',
    kind: 'info',
    source: '004',
    title: { ru: 'Детский телефон доверия', en: 'Child helpline' },
    statement: {
      ru: 'Клиника может указать телефон доверия для детей (childHelpline). Если она этого не сделала, поле пусто.',
      en: 'A clinic may publish a child helpline (childHelpline). If it has not, the field is null.',
    },
  },
];
