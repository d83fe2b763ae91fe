import type { RuleText } from '../rule.ts';

export const rulesI: readonly RuleText[] = [
  {
    code: 'R-177',
    kind: 'access',
    source: '001',
    title: { ru: 'Кто получает ЭМК в Москве', en: 'Who gets the record in Moscow' },
    statement: {
      ru:
        'Свою карту в Москве запрашивает человек от 15 лет с полисом московского страхования и учётной записью STANDARD или VERIFIED. ' +
        'Иначе следует AGE_BELOW_MINIMUM, POLICY_NOT_IN_REGION или ACCOUNT_LEVEL_TOO_LOW.',
      en:
        'In Moscow, people aged 15 or over with a policy insured in Moscow and a STANDARD or VERIFIED account may request their own ' +
        'record. Otherwise the answer is AGE_BELOW_MINIMUM, POLICY_NOT_IN_REGION or ACCOUNT_LEVEL_TOO_LOW.',
    },
  },
  {
    code: 'R-178',
    kind: 'access',
    source: '001',
    title: { ru: 'Запрос за несовершеннолетнего', en: 'A request for a minor' },
    statement: {
      ru:
        'За несовершеннолетнего с полисом московского страхования запрос подаёт родитель, опекун или попечитель. Если полис ребёнка ' +
        'числится в другом регионе, следует POLICY_NOT_IN_REGION.',
      en:
        'For a minor with a policy insured in Moscow, a parent, guardian or trustee may apply. If the child’s policy belongs to another ' +
        'region, the answer is POLICY_NOT_IN_REGION.',
    },
  },
  {
    code: 'R-179',
    kind: 'access',
    source: '001',
    title: { ru: 'Доступ представителя до 18 лет', en: 'Representative access until 18' },
    statement: {
      ru:
        'В профиле MOSCOW доступ представителя к карте ребёнка сам прекращается в день его 18-летия (representativeRecordUntilAge). ' +
        'После этого следует отказ REPRESENTATIVE_ACCESS_EXPIRED.',
      en:
        'In the profile MOSCOW a representative’s access to a child’s record ends by itself on the child’s 18th birthday ' +
        '(representativeRecordUntilAge). After that the answer is REPRESENTATIVE_ACCESS_EXPIRED.',
    },
  },
  {
    code: 'R-180',
    kind: 'access',
    source: '001',
    title: { ru: 'Доступ родителя до 15 лет', en: 'Parent access until 15' },
    statement: {
      ru:
        'В профиле FEDERAL карта ребёнка открыта родителю или опекуну только до 15-летия ребёнка. В этот день доступ переходит в ' +
        'EXPIRED, и дальше следует отказ REPRESENTATIVE_ACCESS_EXPIRED.',
      en:
        'In the profile FEDERAL a child’s record is open to a parent or guardian only until the child’s 15th birthday. On that day ' +
        'access becomes EXPIRED, and from then on the answer is REPRESENTATIVE_ACCESS_EXPIRED.',
    },
  },
  {
    code: 'R-181',
    kind: 'access',
    source: '001',
    title: { ru: 'Подросток пользуется своей учётной записью', en: 'A teenager uses an own account' },
    statement: {
      ru:
        'С 15 лет подросток смотрит карту через собственную учётную запись. Там, где доступ представителя кончается в 15 лет, родитель ' +
        'получает отказ REPRESENTATIVE_ACCESS_EXPIRED.',
      en:
        'From the age of 15 a teenager sees the record through an account of their own. Where representative access ends at 15, the ' +
        'parent gets the refusal REPRESENTATIVE_ACCESS_EXPIRED.',
    },
  },
  {
    code: 'R-182',
    kind: 'access',
    source: '001',
    title: { ru: 'Своя карта с 15 лет включительно', en: 'Own record from 15, inclusive' },
    statement: {
      ru:
        'Граница включает сам день рождения: уже в день 15-летия человек может открыть свою карту (ownRecordFromAge). Днём раньше ' +
        'следует отказ AGE_BELOW_MINIMUM.',
      en:
        'The boundary includes the birthday itself: on the very day of turning 15 a person may open their own record (ownRecordFromAge). ' +
        'The day before, the answer is AGE_BELOW_MINIMUM.',
    },
  },
  {
    code: 'R-183',
    kind: 'access',
    source: '003',
    title: { ru: 'Выписки стационара с 15 лет', en: 'Hospital summaries from 15' },
    statement: {
      ru:
        'Электронные выписки из стационара открыты пользователям с 15 лет, что видно в поле fromAge раздела DISCHARGE_SUMMARIES. ' +
        'Пользователю моложе документы этого раздела не показываются.',
      en:
        'Electronic hospital discharge summaries are open to users from the age of 15, as the field fromAge of the section ' +
        'DISCHARGE_SUMMARIES says. A younger user is not shown the documents of that section.',
    },
  },
  {
    code: 'R-184',
    kind: 'limit',
    source: '001',
    title: { ru: 'Срок доступа по запросу', en: 'Term of access on request' },
    statement: {
      ru:
        'Запрос доступа в Москве при учётной записи STANDARD решается за 5 рабочих дней со дня подачи, крайний день указан в dueBy. К ' +
        'этому сроку запрос становится GRANTED или REJECTED.',
      en:
        'In Moscow a STANDARD account’s request for access is decided within 5 working days of submission, the last day being in dueBy. ' +
        'By then the request is GRANTED or REJECTED.',
    },
  },
  {
    code: 'R-185',
    kind: 'limit',
    source: '001',
    title: { ru: 'Просроченный запрос доступа', en: 'Overdue access request' },
    statement: {
      ru:
        'Если за 5 рабочих дней после подачи решения по доступу к карте нет, запрос получает состояние OVERDUE. Рассмотрение на этом не ' +
        'прекращается.',
      en:
        'If there is no decision on access to the record 5 working days after submission, the request becomes OVERDUE. The review does ' +
        'not end with that.',
    },
  },
  {
    code: 'R-186',
    kind: 'limit',
    source: '002',
    title: { ru: 'Федеральный срок ответа', en: 'Federal term of the answer' },
    statement: {
      ru:
        'На федеральном портале на запрос доступа к карте ребёнка отвечают за 1–3 рабочих дня (recordAccessTerms). Крайний день показан ' +
        'в dueBy.',
      en:
        'On the federal portal a request for access to a child’s record is answered in 1–3 working days (recordAccessTerms). The last ' +
        'day is shown in dueBy.',
    },
  },
  {
    code: 'R-187',
    kind: 'flow',
    source: '001',
    title: { ru: 'Полная учётная запись: доступ сразу', en: 'Full account: access at once' },
    statement: {
      ru:
        'В Москве владельцу учётной записи VERIFIED (полной) карта открывается сразу, срок в recordAccessTerms равен 0. Отдельный запрос ' +
        'ему не нужен.',
      en:
        'In Moscow the owner of a VERIFIED (full) account gets the record at once, the term in recordAccessTerms being 0. No separate ' +
        'request is needed.',
    },
  },
  {
    code: 'R-188',
    kind: 'access',
    source: '001',
    title: { ru: 'Вместе с картами детей', en: 'Children’s records at the same time' },
    statement: {
      ru:
        'Вместе со своей картой владельцу учётной записи VERIFIED открываются карты детей, связь с которыми VERIFIED. По остальным детям ' +
        'следует отказ PARENTAL_RIGHTS_NOT_VERIFIED.',
      en:
        'Along with their own record, owners of a VERIFIED account get the records of children whose link is VERIFIED. For other ' +
        'children the answer is PARENTAL_RIGHTS_NOT_VERIFIED.',
    },
  },
  {
    code: 'R-189',
    kind: 'flow',
    source: '001',
    title: { ru: 'Три цели запроса', en: 'Three purposes of a request' },
    statement: {
      ru:
        'Запрос доступа подаётся с одной из трёх целей: GRANT открывает доступ, CHANGE меняет его условия, например телефон, REVOKE ' +
        'отменяет. После отмены доступ получает состояние REVOKED.',
      en:
        'An access request has one of three purposes: GRANT opens access, CHANGE alters its terms, such as the phone, and REVOKE cancels ' +
        'it. After cancellation the access is REVOKED.',
    },
  },
  {
    code: 'R-190',
    kind: 'document',
    source: '001',
    title: { ru: 'Фотография с паспортом в руках', en: 'Photo with the passport in hand' },
    statement: {
      ru:
        'К запросу от учётной записи STANDARD прилагается цветное фото заявителя с его российским паспортом (PHOTO_WITH_PASSPORT), иначе ' +
        'следует DOCUMENT_REQUIRED. У владельца VERIFIED фото не просят.',
      en:
        'A request from a STANDARD account carries a colour photo of the applicant holding the Russian passport (PHOTO_WITH_PASSPORT), ' +
        'or else the answer is DOCUMENT_REQUIRED. The owner of a VERIFIED account is not asked for one.',
    },
  },
  {
    code: 'R-191',
    kind: 'document',
    source: '001',
    title: { ru: 'Паспорт заявителя в запросе', en: 'The applicant’s passport in the request' },
    statement: {
      ru:
        'Запрос доступа содержит данные российского паспорта заявителя, и их проверяет МВД (состояние PASSPORT_CHECK). Без паспорта ' +
        'следует DOCUMENT_REQUIRED, с другим документом — IDENTITY_DOCUMENT_TYPE_INVALID.',
      en:
        'An access request carries the data of the applicant’s Russian passport, and the MVD checks them (state PASSPORT_CHECK). No ' +
        'passport leads to DOCUMENT_REQUIRED, another document to IDENTITY_DOCUMENT_TYPE_INVALID.',
    },
  },
  {
    code: 'R-192',
    kind: 'document',
    source: '001',
    title: { ru: 'Полис каждого лица в запросе', en: 'A policy for each person requested' },
    statement: {
      ru: 'Для каждого, чья карта запрошена, нужны данные полиса ОМС. Недостающий полис числится в missing как POLICY.',
      en: 'OMS policy data are needed for everyone whose record is requested. A policy that is lacking is listed in missing as POLICY.',
    },
  },
  {
    code: 'R-193',
    kind: 'region',
    source: '001',
    title: { ru: 'Полис московского страхования', en: 'A policy insured in Moscow' },
    statement: {
      ru:
        'Для доступа к карте в Москве текущей территорией страхования в регистре должна быть Москва (ОКАТО 45000); по первым цифрам ЕНП ' +
        'её не определяют. Иначе следует отказ POLICY_NOT_IN_REGION.',
      en:
        'For access to a record in Moscow, the current insurance territory in the register must be Moscow (OKATO 45000); it is never ' +
        'read off the first digits of the ENP. Otherwise the answer is POLICY_NOT_IN_REGION.',
    },
  },
  {
    code: 'R-194',
    kind: 'access',
    source: '001',
    title: { ru: 'Доверенные лица онлайн не подают', en: 'Agents cannot apply online' },
    statement: {
      ru:
        'Представитель по доверенности не может подать электронный запрос доступа за заявителя. Такая попытка получает отказ ' +
        'REPRESENTATIVE_NOT_ALLOWED.',
      en:
        'An agent acting under a power of attorney cannot submit an electronic access request for the applicant. Such an attempt is ' +
        'refused with REPRESENTATIVE_NOT_ALLOWED.',
    },
  },
  {
    code: 'R-195',
    kind: 'access',
    source: '001',
    title: { ru: 'Представители недееспособных взрослых', en: 'Representatives of incapable adults' },
    statement: {
      ru:
        'Законный представитель взрослого, которого суд признал недееспособным, не может запросить доступ электронно. Ему отвечают ' +
        'REPRESENTATIVE_NOT_ALLOWED.',
      en:
        'The legal representative of an adult declared legally incapable cannot request access electronically. The answer is ' +
        'REPRESENTATIVE_NOT_ALLOWED.',
    },
  },
  {
    code: 'R-196',
    kind: 'access',
    source: '001',
    title: { ru: 'Опекуны: вариант без онлайн-запроса', en: 'Guardians: the variant without online requests' },
    statement: {
      ru:
        'Там, где guardianElectronicRequest равно false, опекун или попечитель не запрашивает карту ребёнка электронно и получает отказ ' +
        'REPRESENTATIVE_NOT_ALLOWED. Порядок mos.ru электронный запрос допускает, поэтому решает профиль.',
      en:
        'Where guardianElectronicRequest is false, a guardian or trustee cannot request a child’s record electronically and gets ' +
        'REPRESENTATIVE_NOT_ALLOWED. The mos.ru procedure does allow it, so the profile decides.',
    },
  },
  {
    code: 'R-197',
    kind: 'flow',
    source: '001',
    title: { ru: 'Отдельный запрос на ребёнка', en: 'A separate request for a child' },
    statement: {
      ru:
        'По одному из описаний доступ к карте ребёнка запрашивают отдельно от своего. Поэтому у каждого лица свой RecordAccessRequest с ' +
        'собственным состоянием.',
      en:
        'By one description, access to a child’s record is requested apart from one’s own. That is why each person has a ' +
        'RecordAccessRequest with a status of its own.',
    },
  },
  {
    code: 'R-198',
    kind: 'flow',
    source: '001',
    title: { ru: 'Несколько лиц в одном запросе', en: 'Several persons in one request' },
    statement: {
      ru:
        'В одной форме можно назвать сразу себя и детей (personIds), указав имя, дату рождения и полис каждого ребёнка. По каждому лицу ' +
        'затем решают независимо.',
      en:
        'One form may name oneself and one’s children together (personIds), with the name, birth date and policy of each child. Each ' +
        'person is then decided on independently.',
    },
  },
  {
    code: 'R-199',
    kind: 'validation',
    source: '001',
    title: { ru: 'Обязательные сведения о ребёнке', en: 'Mandatory data on a child' },
    statement: {
      ru:
        'О ребёнке в запросе доступа должны быть известны полное имя, дата рождения и полис ОМС — все три. Если чего-то нет, ребёнка ' +
        'нельзя включить в запрос.',
      en:
        'For a child in an access request, the full name, the birth date and the OMS policy must all be known. A child for whom one of ' +
        'them is missing cannot be included.',
    },
  },
  {
    code: 'R-200',
    kind: 'flow',
    source: '001',
    title: { ru: 'Выбор карты в запросе', en: 'Choosing the record to request' },
    statement: {
      ru:
        'Заявитель указывает, чьи карты запрашивает: свою, детей или несколько сразу (personIds). Лицо, которого заявитель не вправе ' +
        'видеть, даёт отказ PERSON_NOT_FOUND.',
      en:
        'The applicant says whose records are requested: their own, the children’s, or several at once (personIds). A person the ' +
        'applicant may not see leads to PERSON_NOT_FOUND.',
    },
  },
  {
    code: 'R-201',
    kind: 'flow',
    source: '001',
    title: { ru: 'Цель запроса: открыть доступ', en: 'Purpose of the request: open access' },
    statement: {
      ru: 'Для первого доступа к карте в запросе указана цель GRANT. Две другие цели, CHANGE и REVOKE, относятся к уже выданному доступу.',
      en:
        'For first access to a record the request states the purpose GRANT. The other two, CHANGE and REVOKE, concern access that is ' +
        'already granted.',
    },
  },
  {
    code: 'R-202',
    kind: 'flow',
    source: '001',
    title: { ru: 'Кому открывается карта', en: 'Who receives access' },
    statement: {
      ru:
        'В запросе назван человек, который сможет открывать карту: сам заявитель или другой родитель (granteeId). Если никто не назван, ' +
        'доступ получает заявитель.',
      en:
        'The request names the person who will be able to open the record: the applicant or the other parent (granteeId). If nobody is ' +
        'named, the applicant receives access.',
    },
  },
  {
    code: 'R-203',
    kind: 'flow',
    source: '001',
    title: { ru: 'Телефон для кодов', en: 'Phone for the codes' },
    statement: {
      ru:
        'Запрос доступа содержит номер телефона, на который потом приходят коды. Номер проверяется кодом, и до проверки запрос остаётся ' +
        'в PHONE_CONFIRMATION.',
      en:
        'An access request carries the phone number that later receives the codes. The number is checked with a code, and until then the ' +
        'request stays in PHONE_CONFIRMATION.',
    },
  },
  {
    code: 'R-204',
    kind: 'flow',
    source: '001',
    title: { ru: 'Подтверждение телефона кодом', en: 'Confirming the phone by code' },
    statement: {
      ru:
        'На указанный телефон приходит код, и только после его ввода запрос доступа переходит в SUBMITTED. Без этого следует отказ ' +
        'PHONE_NOT_CONFIRMED.',
      en:
        'A code goes to the phone given, and only when it has been entered does the access request become SUBMITTED. Without it the ' +
        'answer is PHONE_NOT_CONFIRMED.',
    },
  },
  {
    code: 'R-205',
    kind: 'validation',
    source: '001',
    title: { ru: 'Согласие с условиями доступа', en: 'Consent to the terms of access' },
    statement: {
      ru:
        'Запрос доступа отправляется только с принятыми условиями (termsAccepted равно true). Иначе следует отказ ' +
        'CONSENT_TO_TERMS_REQUIRED.',
      en:
        'An access request is sent only with the terms accepted (termsAccepted is true). Otherwise the answer is ' +
        'CONSENT_TO_TERMS_REQUIRED.',
    },
  },
  {
    code: 'R-206',
    kind: 'flow',
    source: '001',
    title: { ru: 'Код при каждом открытии карты', en: 'A code at every opening' },
    statement: {
      ru:
        'Для уровней из recordCodeRequired каждое открытие карты требует нового кода из СМС; верный код открывает её до openUntil. ' +
        'Чтение без кода получает отказ RECORD_CODE_REQUIRED.',
      en:
        'For the levels in recordCodeRequired every opening of the record takes a new SMS code; the right one opens it until openUntil. ' +
        'Reading without the code is refused with RECORD_CODE_REQUIRED.',
    },
  },
  {
    code: 'R-207',
    kind: 'flow',
    source: '003',
    title: { ru: 'Код и в мобильном приложении', en: 'A code in the mobile app too' },
    statement: {
      ru:
        'В приложении ЕМИАС.ИНФО тот, у кого карта уже есть, тоже вводит код из СМС при каждом входе в неё. Без кода следует отказ ' +
        'RECORD_CODE_REQUIRED.',
      en:
        'In the EMIAS.INFO app, someone who already has the record also enters an SMS code each time it is entered. Without the code the ' +
        'answer is RECORD_CODE_REQUIRED.',
    },
  },
  {
    code: 'R-208',
    kind: 'flow',
    source: '002',
    title: { ru: 'Когда можно запросить доступ', en: 'When access can be requested' },
    statement: {
      ru:
        'Если карта человека есть, а доступа к ней нет, следует отказ RECORD_ACCESS_REQUIRED с советом REQUEST_RECORD_ACCESS. Этот совет ' +
        'и означает, что запрос можно подать.',
      en:
        'If a person’s record exists but access to it does not, the refusal is RECORD_ACCESS_REQUIRED with the remedy ' +
        'REQUEST_RECORD_ACCESS. That remedy means that a request can be made.',
    },
  },
  {
    code: 'R-209',
    kind: 'flow',
    source: '002',
    title: { ru: 'Карта ребёнка после одобрения', en: 'The child’s record after approval' },
    statement: {
      ru:
        'Когда запрос переходит в GRANTED, родитель может открыть карту ребёнка и получает уведомление. До этого карта отвечает отказом ' +
        'RECORD_ACCESS_REQUIRED.',
      en:
        'When the request becomes GRANTED, the parent may open the child’s record and receives a notification. Until then the record ' +
        'answers RECORD_ACCESS_REQUIRED.',
    },
  },
  {
    code: 'R-210',
    kind: 'access',
    source: '001',
    title: { ru: 'Врач читает карту на приёме', en: 'A doctor reads during a visit' },
    statement: {
      ru:
        'Врач читает карту пациента только в рамках действующего приёма или записи этого пациента, и каждый просмотр заносится в журнал. ' +
        'В остальных случаях карта для врача закрыта.',
      en:
        'A doctor reads a patient’s record only within an active visit or appointment of that patient, and every reading is logged. In ' +
        'all other cases the record is closed to the doctor.',
    },
  },
  {
    code: 'R-211',
    kind: 'access',
    source: '001',
    title: { ru: 'Врачам карту не закрыть', en: 'Doctors cannot be shut out' },
    statement: {
      ru: 'Пациент не может запретить лечащим врачам пользоваться его картой. Действия для этого в графе нет.',
      en: 'A patient cannot forbid treating doctors to use the record. The graph has no operation for it.',
    },
  },
  {
    code: 'R-212',
    kind: 'access',
    source: '001',
    title: { ru: 'Отказаться от карты нельзя', en: 'No opting out of the record' },
    statement: {
      ru:
        'Электронная карта ведётся на каждого пациента, и отменить её ведение по своему желанию он не может. Такая просьба получает ' +
        'отказ OPT_OUT_NOT_ALLOWED.',
      en:
        'An electronic record is kept for every patient and cannot be stopped at the patient’s wish. Such a request is refused with ' +
        'OPT_OUT_NOT_ALLOWED.',
    },
  },
  {
    code: 'R-213',
    kind: 'flow',
    source: '001',
    title: { ru: 'Бумажная карта по заявлению', en: 'A paper record on application' },
    statement: {
      ru: 'Пациент вправе письменно попросить клинику и дальше вести бумажную карту. Электронная карта при этом тоже ведётся.',
      en: 'A patient may ask the clinic in writing to go on with a paper record. The electronic record continues alongside it.',
    },
  },
  {
    code: 'R-214',
    kind: 'document',
    source: '001',
    title: { ru: 'Бумажная выписка всегда доступна', en: 'A paper extract is always available' },
    statement: {
      ru:
        'Выписку на бумаге, заверенную врачом и клиникой, пациент может получить за любой период. Это верно и для клиники, где карты ' +
        'только электронные (recordKeeping равно ELECTRONIC).',
      en:
        'A patient can get an extract on paper, certified by the doctor and the clinic, for any period. This holds even where a clinic ' +
        'keeps electronic records only (recordKeeping is ELECTRONIC).',
    },
  },
  {
    code: 'R-215',
    kind: 'document',
    source: '003',
    title: { ru: 'Право на выписку из карты', en: 'Right to an extract' },
    statement: {
      ru:
        'Выписку из карты на бумаге или в электронном виде вправе получить сам пациент либо его законный представитель. Другим лицам она ' +
        'не выдаётся.',
      en:
        'An extract from the record, on paper or electronic, is due to the patient or the patient’s legal representative. Nobody else is ' +
        'given one.',
    },
  },
  {
    code: 'R-216',
    kind: 'limit',
    source: '003',
    title: { ru: 'Выписка без платы', en: 'An extract is free' },
    statement: {
      ru:
        'За выписку из медицинской карты пациент ничего не платит: её стоимость равна 0. Это относится и к бумажной, и к электронной ' +
        'выписке.',
      en: 'A patient pays nothing for an extract from the medical record: its fee is 0. This holds for the paper and the electronic form.',
    },
  },
  {
    code: 'R-217',
    kind: 'document',
    source: '002',
    title: { ru: 'Копия выписки ребёнка', en: 'Copy of a child’s extract' },
    statement: {
      ru: 'Родитель с доступом к карте ребёнка может запросить копию выписки из неё. Без доступа следует отказ RECORD_ACCESS_REQUIRED.',
      en:
        'A parent with access to a child’s record may request a copy of an extract from it. Without access the answer is ' +
        'RECORD_ACCESS_REQUIRED.',
    },
  },
  {
    code: 'R-218',
    kind: 'document',
    source: '002',
    title: { ru: 'Просмотр и скачивание документов', en: 'Viewing and downloading documents' },
    statement: {
      ru: 'Каждый документ карты можно прочитать в сервисе (content) и скачать как PDF (pdfUrl). Нужен тот же доступ, что и к самой карте.',
      en:
        'Every document of the record can be read online (content) and downloaded as a PDF (pdfUrl). This takes the same access as the ' +
        'record itself.',
    },
  },
  {
    code: 'R-219',
    kind: 'access',
    source: '001',
    title: { ru: 'Гражданин карту не создаёт', en: 'Citizens do not create records' },
    statement: {
      ru: 'Завести электронную карту сам гражданин не может: её создаёт клиника. Действия для этого в графе нет.',
      en: 'A citizen cannot start an electronic record: the clinic creates it. The graph has no operation for it.',
    },
  },
  {
    code: 'R-220',
    kind: 'flow',
    source: '001',
    title: { ru: 'Карта появляется после первого приёма', en: 'The record follows the first visit' },
    statement: {
      ru:
        'Если карты ещё нет, она появляется после первого состоявшегося приёма (COMPLETED), когда врач внёс сведения о пациенте. ' +
        'Пациенту для этого надо лишь записаться на приём.',
      en:
        'If there is no record yet, it appears after the first visit that took place (COMPLETED), when the doctor has entered the ' +
        'patient’s data. All the patient has to do is to book a visit.',
    },
  },
  {
    code: 'R-221',
    kind: 'limit',
    source: '003',
    title: { ru: 'Начало федеральной услуги', en: 'Start of the federal service' },
    statement: {
      ru: 'На Госуслугах медицинская карта доступна с 01.01.2018. Раньше этого дня федеральный портал её не показывает.',
      en: 'On Gosuslugi the medical record is available since 2018-01-01. Before that day the federal portal does not show it.',
    },
  },
];
