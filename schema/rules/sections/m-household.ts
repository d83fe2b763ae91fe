import type { RuleText } from '../rule.ts';

/** Section M: household. */
export const rulesM: readonly RuleText[] = [
  {
    code: 'R-314',
    kind: 'flow',
    source: '003',
    title: { ru: 'Картотека как список пациентов', en: 'Household as the list of patients' },
    statement: {
      ru: 'Картотека учётной записи — это список людей, любого из которых можно выбрать пациентом для услуги портала.',
      en: 'The household of an account is the list of people, any of whom can be chosen as the patient of a service of the portal.',
    },
  },
  {
    code: 'R-315',
    kind: 'flow',
    source: '003',
    title: { ru: 'Главный участник картотеки', en: 'Main member of the household' },
    statement: {
      ru: 'Первый человек в картотеке — сам владелец учётной записи; он получает роль MAIN, остальные — MEMBER.',
      en: 'The first person in the household is the owner of the account and has the role MAIN; all others are MEMBER.',
    },
  },
  {
    code: 'R-316',
    kind: 'access',
    source: '003',
    title: { ru: 'Главного участника нельзя удалить', en: 'The main member cannot be removed' },
    statement: {
      ru: 'Участника с ролью MAIN удалить из картотеки нельзя: отказ MAIN_MEMBER_CANNOT_BE_REMOVED.',
      en: 'The member with the role MAIN cannot be removed from the household: the refusal is MAIN_MEMBER_CANNOT_BE_REMOVED.',
    },
  },
  {
    code: 'R-317',
    kind: 'access',
    source: '003',
    title: { ru: 'Семья в одной учётной записи', en: 'A family in one account' },
    statement: {
      ru: 'Владелец учётной записи может внести в картотеку любого члена семьи и записывать к врачу всех из одной учётной записи.',
      en: 'The owner of an account may add any family member to the household and book for all of them from that one account.',
    },
  },
  {
    code: 'R-318',
    kind: 'flow',
    source: '003',
    title: { ru: 'Удаление участника картотеки', en: 'Removing a household member' },
    statement: {
      ru: 'Любого участника, кроме главного, можно удалить в любое время. Он получает состояние REMOVED, а его данные сохраняются.',
      en: 'Any member but the main one can be removed at any time. The member becomes REMOVED, and the data are kept.',
    },
  },
  {
    code: 'R-319',
    kind: 'limit',
    source: '003',
    title: { ru: 'Предел в 50 человек', en: 'Limit of 50 people' },
    statement: {
      ru:
        'В картотеке не больше 50 действующих участников, считая главного. Добавление пятьдесят первого даёт отказ ' +
        'HOUSEHOLD_LIMIT_REACHED.',
      en: 'A household has at most 50 active members, the main one included. Adding the 51st is refused with HOUSEHOLD_LIMIT_REACHED.',
    },
  },
  {
    code: 'R-320',
    kind: 'status',
    source: '003',
    title: { ru: 'Проверка модератором', en: 'Check by a moderator' },
    statement: {
      ru:
        'Каждый новый участник, включая главного, проходит проверку модератором: из PENDING он переходит в APPROVED или в REJECTED с ' +
        'указанием причины.',
      en:
        'Every new member, the main one included, is checked by a moderator and goes from PENDING to APPROVED or, with a reason, to ' +
        'REJECTED.',
    },
  },
  {
    code: 'R-321',
    kind: 'system',
    source: '003',
    title: { ru: 'Сверка с данными ТФОМС', en: 'Comparison with TFOMS data' },
    statement: {
      ru: 'При модерации введённые данные сверяются с базой застрахованных территориального фонда ОМС.',
      en: 'During moderation the data entered are compared with the territorial OMS fund’s database of insured persons.',
    },
  },
  {
    code: 'R-322',
    kind: 'access',
    source: '003',
    title: { ru: 'Услуги до конца проверки', en: 'Services before the check ends' },
    statement: {
      ru:
        'Участнику в состоянии PENDING доступны справочник, расписание и запись к врачу по правилам профиля. Остальные услуги отвечают ' +
        'MODERATION_PENDING.',
      en:
        'A PENDING member can use the directory, the schedule and, as the profile allows, booking. All other services answer ' +
        'MODERATION_PENDING.',
    },
  },
  {
    code: 'R-323',
    kind: 'flow',
    source: '003',
    title: { ru: 'Письмо об итоге проверки', en: 'Email with the outcome' },
    statement: {
      ru: 'Итог модерации отправляется на адрес электронной почты, указанный при регистрации учётной записи.',
      en: 'The outcome of moderation is sent to the email address given when the account was registered.',
    },
  },
  {
    code: 'R-324',
    kind: 'flow',
    source: '003',
    title: { ru: 'Причина отказа в письме', en: 'Reason of rejection in the email' },
    statement: {
      ru: 'Если участник получил состояние REJECTED, письмо называет причину; та же причина видна в поле rejectionReason.',
      en: 'If a member was REJECTED, the email states the reason; the same reason is shown in rejectionReason.',
    },
  },
  {
    code: 'R-325',
    kind: 'info',
    source: '003',
    title: { ru: 'Телефоны центра записи', en: 'Phones of the call centre' },
    statement: {
      ru: 'Вместе с отказом модератора заявитель получает телефоны центра записи, где помогут исправить данные.',
      en:
        'Together with the moderator’s rejection the applicant gets the phone numbers of the call centre, which helps to correct the ' +
        'data.',
    },
  },
  {
    code: 'R-326',
    kind: 'section',
    source: '003',
    title: { ru: 'Состояние модерации у участника', en: 'Moderation state of a member' },
    statement: {
      ru: 'У каждого участника картотеки показано состояние модерации, в том числе ожидание проверки (PENDING).',
      en: 'Every household member is shown with the state of moderation, waiting (PENDING) included.',
    },
  },
  {
    code: 'R-327',
    kind: 'system',
    source: '003',
    title: { ru: 'Поиск в региональной базе застрахованных', en: 'Search in the regional insured database' },
    statement: {
      ru:
        'При добавлении человека портал ищет его в региональной базе застрахованных. Если человек не найден, ответ — PERSON_NOT_FOUND, ' +
        'если подходят несколько — PERSON_AMBIGUOUS.',
      en:
        'When a person is added, the portal searches the regional database of insured persons. If nobody is found, the answer is ' +
        'PERSON_NOT_FOUND; if several match, PERSON_AMBIGUOUS.',
    },
  },
  {
    code: 'R-328',
    kind: 'status',
    source: '003',
    title: { ru: 'Новый участник виден сразу', en: 'A new member is visible at once' },
    statement: {
      ru: 'Добавленный человек сразу появляется в картотеке, но остаётся в состоянии PENDING, пока его данные не проверены.',
      en: 'An added person appears in the household at once but stays PENDING until the data have been checked.',
    },
  },
  {
    code: 'R-329',
    kind: 'access',
    source: '003',
    title: { ru: 'Править можно только адрес', en: 'Only the address can be edited' },
    statement: {
      ru: 'В записи участника картотеки владелец учётной записи меняет только адрес. Правка любого другого поля даёт FIELD_READ_ONLY.',
      en:
        'The owner of the account can change only the address of a household member. An edit of any other field is refused with ' +
        'FIELD_READ_ONLY.',
    },
  },
  {
    code: 'R-330',
    kind: 'access',
    source: '003',
    title: { ru: 'ФИО вручную не меняется', en: 'The name cannot be edited' },
    statement: {
      ru: 'Фамилию, имя и отчество участника нельзя изменить вручную: отказ FIELD_READ_ONLY.',
      en: 'A member’s family name, given name and patronymic cannot be changed by hand: the refusal is FIELD_READ_ONLY.',
    },
  },
  {
    code: 'R-331',
    kind: 'flow',
    source: '003',
    title: { ru: 'ФИО берётся из ТФОМС', en: 'The name comes from TFOMS' },
    statement: {
      ru: 'Когда человек опознан по данным ТФОМС, его ФИО в картотеке заменяется тем, что записано в реестре.',
      en: 'Once a person has been identified by TFOMS data, the name in the household is replaced with the one in the register.',
    },
  },
  {
    code: 'R-332',
    kind: 'flow',
    source: '003',
    title: { ru: 'История после повторного добавления', en: 'History after adding again' },
    statement: {
      ru: 'Если удалённого человека снова добавить в картотеку, вся прежняя история его услуг становится доступна.',
      en: 'If a removed person is added to the household again, the whole earlier history of services becomes available.',
    },
  },
];
