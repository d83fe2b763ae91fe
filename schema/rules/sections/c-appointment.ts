import type { RuleText } from '../rule.ts';

export const rulesC: readonly RuleText[] = [
  {
    code: 'R-050',
    kind: 'flow',
    source: '003',
    title: { ru: 'Записи хранятся в личном кабинете', en: 'The account keeps its bookings' },
    statement: {
      ru: 'Записи, сделанные через портал, сохраняются в личном кабинете. Там видны записи самого владельца и связанных с ним людей.',
      en:
        'Appointments booked through a portal are kept in the account there. It shows those of the account holder and of the people ' +
        'linked to them.',
    },
  },
  {
    code: 'R-051',
    kind: 'access',
    source: '003',
    title: { ru: 'Чужие каналы на портале не видны', en: 'Other channels’ bookings are hidden' },
    statement: {
      ru:
        'В федеральном профиле (OWN_CHANNEL) не видны записи, сделанные через регистратуру, колл-центр, инфомат или региональный портал; ' +
        'скрытые каналы перечислены в hiddenChannels. В московском профиле (ALL_CHANNELS) видны все записи.',
      en:
        'In the federal profile (OWN_CHANNEL) bookings made through a registry desk, call centre, infomat or regional portal are left ' +
        'out; hiddenChannels names those channels. The Moscow profile (ALL_CHANNELS) shows all bookings.',
    },
  },
  {
    code: 'R-052',
    kind: 'status',
    source: '003',
    title: { ru: 'Итоговый статус ставит поликлиника', en: 'The clinic sets final statuses' },
    statement: {
      ru:
        'Итоговый статус записи ставит только поликлиника через свою информационную систему. Гражданин может лишь создать, перенести или ' +
        'отменить запись.',
      en:
        'The final status of an appointment is set by the clinic alone, through its information system. A citizen can only create, move ' +
        'or cancel an appointment.',
    },
  },
  {
    code: 'R-053',
    kind: 'status',
    source: '003',
    title: { ru: 'Статус может оказаться ошибочным', en: 'A status may be wrong' },
    statement: {
      ru:
        'Поликлиника может поставить PATIENT_DID_NOT_COME или CANCELLED_BY_APPLICANT, в том числе по ошибке. Гражданин видит такой ' +
        'статус вместе с тем, кто и когда его поставил: statusSetBy и statusSetAt.',
      en:
        'A clinic may set PATIENT_DID_NOT_COME or CANCELLED_BY_APPLICANT, and may do so by mistake. The citizen sees such a status ' +
        'together with who set it and when: statusSetBy and statusSetAt.',
    },
  },
  {
    code: 'R-054',
    kind: 'flow',
    source: '003',
    title: { ru: 'Спорный статус исправляет регистратура', en: 'Disputed statuses go to the desk' },
    statement: {
      ru: 'С неверным статусом записи обращаются в регистратуру поликлиники (CONTACT_REGISTRY_DESK). Портал сам статус не меняет.',
      en:
        'A wrong status is taken up with the clinic’s registry desk (CONTACT_REGISTRY_DESK). The portal does not change the status ' +
        'itself.',
    },
  },
  {
    code: 'R-055',
    kind: 'flow',
    source: '003',
    title: { ru: 'Кто и когда отменяет запись', en: 'Who may cancel, and when' },
    statement: {
      ru:
        'Отменить запись может тот, кто её сделал, сам пациент или его представитель, пока она в статусе BOOKED и визит ещё впереди. Она ' +
        'получает CANCELLED_BY_APPLICANT, а слот освобождается; в остальных случаях ответ — APPOINTMENT_NOT_CANCELLABLE.',
      en:
        'The person who booked, the patient or a representative may cancel while the appointment is BOOKED and still ahead. It becomes ' +
        'CANCELLED_BY_APPLICANT and its slot is freed; in any other case the answer is APPOINTMENT_NOT_CANCELLABLE.',
    },
  },
  {
    code: 'R-056',
    kind: 'flow',
    source: '003',
    title: { ru: 'Сбой при отмене', en: 'Cancelling while the clinic is down' },
    statement: {
      ru:
        'Если система поликлиники недоступна, отмена получает UPSTREAM_UNAVAILABLE с временем новой попытки в retryAfter и телефоном ' +
        'регистратуры. Запись остаётся прежней.',
      en:
        'If the clinic’s system is down, cancelling is answered with UPSTREAM_UNAVAILABLE, a retryAfter and the registry desk’s phone. ' +
        'The appointment stays as it was.',
    },
  },
  {
    code: 'R-057',
    kind: 'flow',
    source: '003',
    title: { ru: 'Перенос записи на другой слот', en: 'Moving an appointment' },
    statement: {
      ru:
        'При переносе новый слот занимают раньше, чем освобождают старый, так что пациент не остаётся без записи. Перенос возможен там, ' +
        'где в профиле включён reschedulingEnabled, — в Москве; иначе ответ — SERVICE_NOT_AVAILABLE_IN_REGION.',
      en:
        'When an appointment is moved, the new slot is taken before the old one is freed, so the patient is never left with none. It ' +
        'works where the profile has reschedulingEnabled, as in Moscow; elsewhere the answer is SERVICE_NOT_AVAILABLE_IN_REGION.',
    },
  },
  {
    code: 'R-058',
    kind: 'section',
    source: '003',
    title: { ru: 'История визитов', en: 'History of visits' },
    statement: {
      ru:
        'История визитов — это состоявшиеся приёмы с поликлиникой, врачом и датой. Её видят сам пациент и представитель с доступом к его ' +
        'медицинской карте.',
      en:
        'The history of visits holds the completed ones, with clinic, doctor and date. It is open to the patient and to a representative ' +
        'who has access to the patient’s medical record.',
    },
  },
  {
    code: 'R-059',
    kind: 'section',
    source: '003',
    title: { ru: 'Услуги каждого члена семьи', en: 'Services of each household member' },
    statement: {
      ru:
        'В картотеке по каждому человеку видны предстоящие услуги, выполненные услуги и состояние модерации: upcoming, completed и ' +
        'moderation.',
      en:
        'The household lists for each member the services ahead, the services done and the state of moderation: upcoming, completed and ' +
        'moderation.',
    },
  },
  {
    code: 'R-060',
    kind: 'flow',
    source: '003',
    title: { ru: 'Напоминания о визитах', en: 'Visit reminders' },
    statement: {
      ru: 'Для каждой учётной записи настраиваются напоминания о предстоящих визитах: канал и за сколько часов до визита напомнить.',
      en: 'Each account has its own settings for reminders of coming visits: the channel and how many hours ahead.',
    },
  },
  {
    code: 'R-061',
    kind: 'flow',
    source: '002',
    title: { ru: 'Напоминания о визитах ребёнка', en: 'Reminders for a child' },
    statement: {
      ru: 'Родитель может включить напоминания о визитах и прививках ребёнка. За них отвечают visits и vaccinations в ReminderSettings.',
      en:
        'A parent can switch on reminders of a child’s visits and vaccinations. The fields visits and vaccinations of ReminderSettings ' +
        'control them.',
    },
  },
  {
    code: 'R-062',
    kind: 'flow',
    source: '001',
    title: { ru: 'Приложение ЕМИАС.ИНФО в Москве', en: 'Moscow’s EMIAS.INFO app' },
    statement: {
      ru:
        'В Москве после получения доступа к электронной медицинской карте приложение ЕМИАС.ИНФО показывает все записи пациента. В нём ' +
        'можно записаться, перенести и отменить приём.',
      en:
        'In Moscow, once access to the medical record is granted, the EMIAS.INFO app shows all of the patient’s appointments. One can ' +
        'book, move and cancel appointments there.',
    },
  },
];
