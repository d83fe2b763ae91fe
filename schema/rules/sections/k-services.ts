import type { RuleText } from '../rule.ts';

/** Section K: services rendered, incorrect records and complaints. */
export const rulesK: readonly RuleText[] = [
  {
    code: 'R-253',
    kind: 'flow',
    source: '001',
    title: { ru: 'Выписка об оказанных услугах', en: 'Statement of services rendered' },
    statement: {
      ru:
        'Застрахованный видит визиты к врачам и другие услуги по ОМС за выбранный период, даже если медкарта в его регионе недоступна. ' +
        'Выписка готовится асинхронно и приходит как ServicesStatement.',
      en:
        'An insured person can see visits and other OMS services for a chosen period even where the medical record is not available. ' +
        'The statement is prepared asynchronously and comes as a ServicesStatement.',
    },
  },
  {
    code: 'R-254',
    kind: 'section',
    source: '001',
    title: { ru: 'Семь сведений в строке выписки', en: 'Seven facts in a statement row' },
    statement: {
      ru:
        'Каждая строка выписки называет регион, клинику, дату, вид помощи, условия её оказания, наименование услуги и стоимость для ' +
        'фонда ОМС.',
      en:
        'Every row of the statement names the region, the clinic, the date, the kind of care, its conditions, the name of the service ' +
        'and the cost to the OMS fund.',
    },
  },
  {
    code: 'R-255',
    kind: 'validation',
    source: '001',
    title: { ru: 'Условия оказания помощи', en: 'Conditions of care' },
    statement: {
      ru: 'Условия оказания помощи в строке выписки принимают одно из трёх значений: INPATIENT, OUTPATIENT или AMBULANCE.',
      en: 'The conditions of care in a statement row take one of three values: INPATIENT, OUTPATIENT or AMBULANCE.',
    },
  },
  {
    code: 'R-256',
    kind: 'section',
    source: '001',
    title: { ru: 'Стоимость услуги в рублях', en: 'Cost of a service in roubles' },
    statement: {
      ru:
        'Строка выписки показывает, во сколько услуга обошлась фонду ОМС: сумма в рублях и копейках передаётся десятичным числом. ' +
        'Пациент её не оплачивает.',
      en:
        'A statement row shows what the service cost the OMS fund, as a decimal amount in roubles and kopecks. The patient does not pay ' +
        'it.',
    },
  },
  {
    code: 'R-257',
    kind: 'access',
    source: '003',
    title: { ru: 'Кто вправе запросить выписку', en: 'Who may ask for the statement' },
    statement: {
      ru:
        'Выписку об оказанных услугах получает только сам застрахованный или его представитель. Для остальных такой человек невидим, и ' +
        'ответ тот же, что о несуществующем.',
      en:
        'Only the insured person or that person’s representative gets the statement of services. To anyone else the person is not ' +
        'visible, and the answer is the same as for one who does not exist.',
    },
  },
  {
    code: 'R-258',
    kind: 'document',
    source: '003',
    title: { ru: 'Выписка — подписанный документ', en: 'The statement is a signed document' },
    statement: {
      ru: 'Выписка об оказанных услугах — официальный электронный документ: у неё есть идентификатор, дата выдачи и электронная подпись.',
      en:
        'The statement of services is an official electronic document: it has an identifier, a date of issue and an electronic ' +
        'signature.',
    },
  },
  {
    code: 'R-259',
    kind: 'section',
    source: '003',
    title: { ru: 'Диагноз в строке выписки', en: 'Diagnosis in a statement row' },
    statement: {
      ru: 'Строка выписки может содержать диагноз этого случая кодом МКБ-10. Если диагноз не передан, поле icd10 пусто.',
      en: 'A statement row may carry the diagnosis of that episode as an ICD-10 code. If none was reported, icd10 is null.',
    },
  },
  {
    code: 'R-260',
    kind: 'flow',
    source: '001',
    title: { ru: 'Жалоба на неверную запись', en: 'Complaint about an incorrect record' },
    statement: {
      ru:
        'О неверной записи в медкарте пациент сообщает страховой компании, выдавшей его действующий полис. Жалоба подаётся с темой ' +
        'INCORRECT_RECORD и ссылается на спорную запись.',
      en:
        'A patient reports an incorrect entry in the medical record to the insurer that issued the policy in force. The complaint has ' +
        'the subject INCORRECT_RECORD and refers to the disputed entry.',
    },
  },
  {
    code: 'R-261',
    kind: 'status',
    source: '001',
    title: { ru: 'Ход рассмотрения жалобы', en: 'How a complaint proceeds' },
    statement: {
      ru:
        'Жалоба проходит состояния SUBMITTED и UNDER_REVIEW и завершается как CONFIRMED или REJECTED. Подтверждённая обязывает клинику ' +
        'исправить данные: после новой версии записи жалоба становится CORRECTED.',
      en:
        'A complaint goes through SUBMITTED and UNDER_REVIEW and ends as CONFIRMED or REJECTED. A confirmed one obliges the clinic to ' +
        'correct the data: once the entry has a new version, the complaint becomes CORRECTED.',
    },
  },
  {
    code: 'R-262',
    kind: 'actor',
    source: '001',
    title: { ru: 'Решает только страховая компания', en: 'Only the insurer decides' },
    statement: {
      ru: 'Решение по жалобе на запись принимает страховая компания, выдавшая полис. Ни клиника, ни портал закрыть жалобу не могут.',
      en: 'The insurer that issued the policy decides a complaint about a record. Neither the clinic nor the portal can close it.',
    },
  },
  {
    code: 'R-263',
    kind: 'flow',
    source: '003',
    title: { ru: 'Жалоба на неоказанную услугу', en: 'Complaint about a service not received' },
    statement: {
      ru:
        'Если в выписке значится помощь, которой не было, пациент сообщает об этом своей страховой компании. Жалоба получает тему ' +
        'SERVICE_NOT_RECEIVED и ссылку на строку выписки.',
      en:
        'If the statement lists care that was never given, the patient reports it to the insurer. The complaint has the subject ' +
        'SERVICE_NOT_RECEIVED and refers to the row of the statement.',
    },
  },
  {
    code: 'R-264',
    kind: 'section',
    source: '003',
    title: { ru: 'Горячая линия страховой компании', en: 'Hotline of the insurer' },
    statement: {
      ru: 'Каждый страховщик держит круглосуточную горячую линию. Её номер входит в сведения о компании и показывается при полисе.',
      en:
        'Every insurer has a hotline that answers around the clock. Its number belongs to the insurer’s data and is shown with the ' +
        'policy.',
    },
  },
  {
    code: 'R-265',
    kind: 'document',
    source: '003',
    title: { ru: 'Телефон горячей линии на полисе', en: 'Hotline number on the policy' },
    statement: {
      ru:
        'Сведения о полисе содержат номер горячей линии компании, которая его выдала, чтобы владельцу не приходилось искать его ' +
        'отдельно.',
      en:
        'The data of a policy include the hotline number of the insurer that issued it, so that the holder need not look for it ' +
        'elsewhere.',
    },
  },
  {
    code: 'R-266',
    kind: 'flow',
    source: '003',
    title: { ru: 'Жалоба на нарушение прав', en: 'Complaint about violated rights' },
    statement: {
      ru:
        'Страховая компания принимает и обращения о нарушенных правах пациента (тема RIGHTS_VIOLATION), и споры с клиникой (тема ' +
        'DISPUTE).',
      en:
        'The insurer also takes complaints about violated rights of a patient (subject RIGHTS_VIOLATION) and disputes with a clinic ' +
        '(subject DISPUTE).',
    },
  },
  {
    code: 'R-267',
    kind: 'actor',
    source: '003',
    title: { ru: 'Страховой представитель', en: 'Insurance representative' },
    statement: {
      ru:
        'К жалобе назначается страховой представитель, который защищает пациента в споре с медицинской организацией до суда. Его имя ' +
        'видно в поле representative.',
      en:
        'An insurance representative is assigned to a complaint and defends the patient in a dispute with a clinic before it comes to ' +
        'court. The name is shown in the field representative.',
    },
  },
  {
    code: 'R-268',
    kind: 'info',
    source: '003',
    title: { ru: 'Доля проверяемых случаев', en: 'Share of cases checked' },
    statement: {
      ru:
        'Страховщик проверяет лишь часть страховых случаев. В песочнице доля выборочной экспертизы настраивается и по умолчанию равна ' +
        '10 процентам.',
      en:
        'An insurer checks only part of the insured cases. In the sandbox the share taken for examination is a setting, 10 percent by ' +
        'default.',
    },
  },
  {
    code: 'R-269',
    kind: 'flow',
    source: '003',
    title: { ru: 'Подтверждение услуги пациентом', en: 'Confirmation of a service by the patient' },
    statement: {
      ru:
        'Получена ли услуга, вправе подтвердить или опровергнуть только сам пациент. Пока ответа нет, поле confirmed в строке выписки ' +
        'пусто.',
      en:
        'Only the patient may confirm or deny that a service was received. Until there is an answer, confirmed in the row of the ' +
        'statement is null.',
    },
  },
];
