import type { RuleText } from '../rule.ts';

/** Section L: medical birth certificate and birth registration. */
export const rulesL: readonly RuleText[] = [
  {
    code: 'R-270',
    kind: 'flow',
    source: '001',
    title: { ru: 'Письменное согласие матери', en: 'Written consent of the mother' },
    statement: {
      ru:
        'Электронное медицинское свидетельство оформляется только после того, как клиника записала письменное согласие матери ' +
        '(CONSENT_RECORDED). Без согласия электронного свидетельства нет.',
      en:
        'An electronic medical birth certificate is drawn up once the clinic has recorded the mother’s written consent ' +
        '(CONSENT_RECORDED). Without consent there is no electronic certificate.',
    },
  },
  {
    code: 'R-271',
    kind: 'flow',
    source: '001',
    title: { ru: 'Свидетельство создаёт клиника', en: 'The clinic creates the certificate' },
    statement: {
      ru:
        'Свидетельство заполняют медицинские работники, и оно переходит в состояние FILLED, а после регистрации — в REGISTERED. О ' +
        'регистрации узнаёт портал.',
      en:
        'Medical staff fill in the certificate, which becomes FILLED and, after registration, REGISTERED. The portal is told of the ' +
        'registration.',
    },
  },
  {
    code: 'R-272',
    kind: 'flow',
    source: '001',
    title: { ru: 'Уведомление о регистрации свидетельства', en: 'Notice that the certificate is registered' },
    statement: {
      ru: 'Когда медицинское свидетельство зарегистрировано, мать получает уведомление на портале и может начать регистрацию рождения.',
      en:
        'When the medical birth certificate has been registered, the mother gets a notification on the portal and can start the ' +
        'registration of the birth.',
    },
  },
  {
    code: 'R-273',
    kind: 'flow',
    source: '001',
    title: { ru: 'Начало услуги без уведомления', en: 'Starting the service without a notice' },
    statement: {
      ru: 'Если уведомление не пришло, мать сама находит услугу BIRTH_REGISTRATION в семейном разделе и начинает заявление.',
      en:
        'If no notification has come, the mother finds the service BIRTH_REGISTRATION in the family section and starts the application ' +
        'herself.',
    },
  },
  {
    code: 'R-274',
    kind: 'validation',
    source: '001',
    title: { ru: 'Вид медицинского свидетельства', en: 'Medium of the medical certificate' },
    statement: {
      ru:
        'В заявлении указывается вид свидетельства: ELECTRONIC или PAPER. Электронное можно выбрать, только если оно уже REGISTERED; ' +
        'иначе отказ MEDICAL_CERTIFICATE_INVALID.',
      en:
        'The application names the medium of the certificate: ELECTRONIC or PAPER. Electronic can be chosen only if the certificate is ' +
        'REGISTERED; otherwise the refusal is MEDICAL_CERTIFICATE_INVALID.',
    },
  },
  {
    code: 'R-275',
    kind: 'status',
    source: '001',
    title: { ru: 'Итог регистрации свидетельства', en: 'Outcome of certificate registration' },
    statement: {
      ru: 'Верно оформленное свидетельство получает состояние REGISTERED, свидетельство с ошибками — REGISTRATION_FAILED с их перечнем.',
      en: 'A certificate drawn up correctly becomes REGISTERED; one with errors becomes REGISTRATION_FAILED, with the errors listed.',
    },
  },
  {
    code: 'R-276',
    kind: 'flow',
    source: '001',
    title: { ru: 'Ошибочное свидетельство исправляет клиника', en: 'The clinic corrects a failed certificate' },
    statement: {
      ru:
        'Свидетельство в состоянии REGISTRATION_FAILED исправляет только выдавшая его клиника. До этого заявление на портале не ' +
        'принимается: отказ MEDICAL_CERTIFICATE_INVALID.',
      en:
        'Only the clinic that issued a certificate can correct it after REGISTRATION_FAILED. Until then the portal takes no application ' +
        'and refuses with MEDICAL_CERTIFICATE_INVALID.',
    },
  },
  {
    code: 'R-277',
    kind: 'flow',
    source: '001',
    title: { ru: 'Бумажное свидетельство по желанию', en: 'Paper certificate on request' },
    statement: {
      ru: 'Мать отмечает, нужно ли ей бумажное свидетельство о рождении из ЗАГС (wantsPaperCertificate); портал советует его получить.',
      en:
        'The mother states whether she wants a paper birth certificate from ZAGS (wantsPaperCertificate); the portal advises her to get ' +
        'one.',
    },
  },
  {
    code: 'R-278',
    kind: 'flow',
    source: '001',
    title: { ru: 'Актовая запись при любом выборе', en: 'Act record whatever the choice' },
    statement: {
      ru: 'ЗАГС составляет актовую запись о рождении независимо от того, просит ли мать бумажное свидетельство.',
      en: 'ZAGS makes the act record of the birth whether or not the mother asks for a paper certificate.',
    },
  },
  {
    code: 'R-279',
    kind: 'validation',
    source: '001',
    title: { ru: 'Семейное положение обязательно', en: 'Marital status is mandatory' },
    statement: {
      ru: 'Заявление о регистрации рождения не отправляется без семейного положения матери: MARRIED, SINGLE, DIVORCED или WIDOWED.',
      en: 'An application to register a birth cannot be sent without the mother’s marital status: MARRIED, SINGLE, DIVORCED or WIDOWED.',
    },
  },
  {
    code: 'R-280',
    kind: 'flow',
    source: '001',
    title: { ru: 'Данные заявителя из профиля', en: 'Applicant’s data from the profile' },
    statement: {
      ru: 'Персональные данные матери подставляются в заявление из её профиля; она проверяет их и при необходимости правит.',
      en: 'The mother’s personal data are filled in from her profile; she checks them and changes them where needed.',
    },
  },
  {
    code: 'R-281',
    kind: 'flow',
    source: '001',
    title: { ru: 'Номер свидетельства заполняется сам', en: 'The certificate number fills itself' },
    statement: {
      ru: 'Номер медицинского свидетельства подставляется в заявление автоматически. Попытка его изменить даёт отказ FIELD_READ_ONLY.',
      en: 'The number of the medical certificate is filled in automatically. An attempt to change it is refused with FIELD_READ_ONLY.',
    },
  },
  {
    code: 'R-282',
    kind: 'flow',
    source: '001',
    title: { ru: 'Данные свидетельства не правятся', en: 'Certificate data cannot be edited' },
    statement: {
      ru:
        'Сведения медицинского свидетельства в заявлении доступны только для чтения, правка даёт FIELD_READ_ONLY. Об ошибке сообщают ' +
        'клинике, выдавшей документ.',
      en:
        'The data of the medical certificate are read-only in the application, and an edit is refused with FIELD_READ_ONLY. An error is ' +
        'reported to the clinic that issued the document.',
    },
  },
  {
    code: 'R-283',
    kind: 'validation',
    source: '001',
    title: { ru: 'Имя ребёнка выбирает родитель', en: 'The parent names the child' },
    statement: {
      ru: 'Фамилию, имя и отчество ребёнка вводит родитель: из медицинского свидетельства они не берутся.',
      en: 'The parent enters the child’s family name, given name and patronymic; they are not taken from the medical certificate.',
    },
  },
  {
    code: 'R-284',
    kind: 'validation',
    source: '001',
    title: { ru: 'Данные супруга для замужней', en: 'Spouse’s data when married' },
    statement: {
      ru: 'При семейном положении MARRIED заявление должно содержать данные супруга. При остальных значениях они не требуются.',
      en: 'With the marital status MARRIED the application must contain the spouse’s data. With any other status they are not required.',
    },
  },
  {
    code: 'R-285',
    kind: 'access',
    source: '001',
    title: { ru: 'Подтверждённая учётная запись супруга', en: 'Verified account of the spouse' },
    statement: {
      ru:
        'Супруг подтверждает заявление только с учётной записью уровня VERIFIED. Если она не подтверждена, ответ — ' +
        'SPOUSE_ACCOUNT_NOT_VERIFIED, и заявление ждёт.',
      en:
        'The spouse can confirm the application only with an account of the level VERIFIED. If it is not, the answer is ' +
        'SPOUSE_ACCOUNT_NOT_VERIFIED and the application waits.',
    },
  },
  {
    code: 'R-286',
    kind: 'validation',
    source: '001',
    title: { ru: 'Место рождения и место выдачи', en: 'Place of birth and of pickup' },
    statement: {
      ru:
        'Место рождения ребёнка указывается всегда. Отдел ЗАГС для выдачи (pickup) нужен, только если мать просит бумажное ' +
        'свидетельство.',
      en:
        'The child’s place of birth is always required. The ZAGS office for collection (pickup) is required only if the mother asks for ' +
        'a paper certificate.',
    },
  },
  {
    code: 'R-287',
    kind: 'status',
    source: '001',
    title: { ru: 'Заявление ждёт супруга', en: 'The application waits for the spouse' },
    statement: {
      ru: 'После отправки супругу заявление получает состояние AWAITING_SPOUSE и видно в его собственной учётной записи.',
      en: 'Once sent to the spouse, the application has the status AWAITING_SPOUSE and can be seen in the spouse’s own account.',
    },
  },
  {
    code: 'R-288',
    kind: 'flow',
    source: '001',
    title: { ru: 'Супруг соглашается или отказывает', en: 'The spouse accepts or rejects' },
    statement: {
      ru:
        'Супруг либо принимает заявление матери (CONFIRMED_BY_SPOUSE), либо отклоняет его (REJECTED_BY_SPOUSE). Без его согласия оно не ' +
        'уходит в ЗАГС.',
      en:
        'The spouse either accepts the mother’s application (CONFIRMED_BY_SPOUSE) or rejects it (REJECTED_BY_SPOUSE). Without that ' +
        'acceptance it does not go to ZAGS.',
    },
  },
  {
    code: 'R-289',
    kind: 'flow',
    source: '001',
    title: { ru: 'Супруг правит свои данные', en: 'The spouse corrects own data' },
    statement: {
      ru: 'Принимая заявление, супруг подтверждает или исправляет свои персональные данные. Данные матери и ребёнка остаются прежними.',
      en:
        'On accepting the application the spouse confirms or corrects the spouse’s own personal data. The data of the mother and the ' +
        'child stay as they are.',
    },
  },
  {
    code: 'R-290',
    kind: 'flow',
    source: '001',
    title: { ru: 'Национальность и возврат матери', en: 'Nationality and return to the mother' },
    statement: {
      ru:
        'Супруг может дополнительно указать национальность. Подтверждённое им заявление возвращается матери в состоянии ' +
        'CONFIRMED_BY_SPOUSE.',
      en: 'The spouse may add a nationality. After acceptance the application returns to the mother with the status CONFIRMED_BY_SPOUSE.',
    },
  },
  {
    code: 'R-291',
    kind: 'flow',
    source: '001',
    title: { ru: 'Отправка заявления в ЗАГС', en: 'Sending the application to ZAGS' },
    statement: {
      ru:
        'После согласия супруга мать отправляет заявление в ЗАГС, и оно становится SUBMITTED_TO_ZAGS. Для бумажного свидетельства она ' +
        'выбирает отдел, дату и время.',
      en:
        'After the spouse’s consent the mother sends the application to ZAGS and it becomes SUBMITTED_TO_ZAGS. For a paper certificate ' +
        'she chooses the office, the date and the time.',
    },
  },
  {
    code: 'R-292',
    kind: 'status',
    source: '001',
    title: { ru: 'Рождение зарегистрировано', en: 'The birth is registered' },
    statement: {
      ru:
        'По завершении заявление становится REGISTERED, а мать узнаёт номер актовой записи из уведомления. Регистр сам вносит ' +
        'новорождённого и создаёт его полис типа DIGITAL.',
      en:
        'On completion the application becomes REGISTERED and a notification gives the mother the number of the act record. The ' +
        'register itself enters the newborn and creates a policy of the type DIGITAL.',
    },
  },
  {
    code: 'R-293',
    kind: 'document',
    source: '001',
    title: { ru: 'Заявка на копию свидетельства', en: 'Request for a copy of the certificate' },
    statement: {
      ru:
        'Чтобы получить копию медицинского свидетельства, родитель заполняет форму со сведениями о ребёнке и прикладывает документы; ' +
        'без них — отказ DOCUMENT_REQUIRED.',
      en:
        'To get a copy of the medical certificate a parent fills in a form about the child and attaches documents; without them the ' +
        'refusal is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-294',
    kind: 'actor',
    source: '001',
    title: { ru: 'Заявку обрабатывает выдавшая клиника', en: 'The issuing clinic handles the request' },
    statement: {
      ru: 'Заявку на копию медицинского свидетельства рассматривают сотрудники клиники, которая его выдала, а не портал.',
      en: 'A request for a copy of the medical certificate is handled by the staff of the clinic that issued it, not by the portal.',
    },
  },
  {
    code: 'R-295',
    kind: 'status',
    source: '001',
    title: { ru: 'Уведомление о готовности копии', en: 'Notice that the copy is ready' },
    statement: {
      ru:
        'Заявка на копию принимается, рассматривается и завершается готовностью документа или отказом. Когда копия готова, заявитель ' +
        'получает уведомление.',
      en:
        'A request for a copy is accepted, examined and ends with a ready document or a rejection. When the copy is ready, the ' +
        'applicant gets a notification.',
    },
  },
  {
    code: 'R-296',
    kind: 'document',
    source: '001',
    title: { ru: 'Скачивание свидетельства в PDF', en: 'Download of the certificate as PDF' },
    statement: {
      ru: 'Готовое электронное медицинское свидетельство можно скачать как PDF и распечатать.',
      en: 'A ready electronic medical birth certificate can be downloaded as a PDF and printed.',
    },
  },
  {
    code: 'R-297',
    kind: 'limit',
    source: '001',
    title: { ru: 'Срок выпуска свидетельства', en: 'Time to issue the certificate' },
    statement: {
      ru:
        'Выпуск электронного медицинского свидетельства занимает несколько рабочих дней; срок настраивается, по умолчанию — 3 рабочих ' +
        'дня.',
      en: 'Issuing an electronic medical birth certificate takes several working days; the term is a setting, 3 working days by default.',
    },
  },
  {
    code: 'R-298',
    kind: 'flow',
    source: '001',
    title: { ru: 'Номер дела при подаче', en: 'Case number on submission' },
    statement: {
      ru: 'Поданное заявление сразу получает уникальный номер дела (caseNumber), а заявитель — описание следующих шагов.',
      en: 'A submitted application gets a unique case number (caseNumber) at once, and the applicant is told the next steps.',
    },
  },
  {
    code: 'R-299',
    kind: 'flow',
    source: '001',
    title: { ru: 'Отслеживание заявления по номеру', en: 'Tracking an application by its number' },
    statement: {
      ru: 'По номеру дела заявитель видит состояние заявления и историю его смены, а о новых изменениях узнаёт из уведомлений.',
      en:
        'By the case number the applicant sees the status of the application and its history, and learns of further changes from ' +
        'notifications.',
    },
  },
  {
    code: 'R-300',
    kind: 'flow',
    source: '001',
    title: { ru: 'Государственная пошлина', en: 'State duty' },
    statement: {
      ru:
        'Источник говорит о пошлине за электронное медицинское свидетельство, тогда как обычно оно бесплатно. Поэтому размер пошлины ' +
        'настраивается и по умолчанию равен 0.',
      en:
        'The source mentions a duty for the electronic medical birth certificate, although it is normally free. The amount is therefore ' +
        'a setting, 0 by default.',
    },
  },
  {
    code: 'R-301',
    kind: 'flow',
    source: '001',
    title: { ru: 'Предварительный просмотр свидетельства', en: 'Preview of the certificate' },
    statement: {
      ru: 'Прежде чем отправить заявление, заявитель может посмотреть, как выглядит свидетельство, и проверить его содержание.',
      en: 'Before sending the application, the applicant can look at the certificate and check what it says.',
    },
  },
  {
    code: 'R-302',
    kind: 'validation',
    source: '001',
    title: { ru: 'Обязательные сведения о ребёнке', en: 'Mandatory data of the child' },
    statement: {
      ru: 'В заявке обязательны фамилия, имя, отчество, дата рождения и пол ребёнка; без любого из этих сведений она не принимается.',
      en:
        'The child’s family name, given name, patronymic, birth date and sex are mandatory; a request that lacks any of them is not ' +
        'accepted.',
    },
  },
  {
    code: 'R-303',
    kind: 'validation',
    source: '001',
    title: { ru: 'Обязательные сведения о родителях', en: 'Mandatory data of the parents' },
    statement: {
      ru: 'Кроме сведений о ребёнке, в заявке указываются имена родителей, а также дата и место рождения ребёнка.',
      en: 'Besides the data of the child, the request must state the names of the parents and the child’s date and place of birth.',
    },
  },
  {
    code: 'R-304',
    kind: 'document',
    source: '001',
    title: { ru: 'Документ роддома о рождении', en: 'Maternity hospital’s birth document' },
    statement: {
      ru:
        'К заявке на копию прикладывается документ роддома с именем ребёнка, датой и местом его рождения; без него — отказ ' +
        'DOCUMENT_REQUIRED.',
      en:
        'A request for a copy must include the maternity hospital’s document with the child’s name, date and place of birth; without it ' +
        'the refusal is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-305',
    kind: 'document',
    source: '001',
    title: { ru: 'Копия паспорта родителей', en: 'Copy of the parents’ passport' },
    statement: {
      ru: 'К заявке на копию прикладывается паспорт родителей, внутренний или заграничный; без него — отказ DOCUMENT_REQUIRED.',
      en:
        'A request for a copy must include the parents’ passport, internal or for foreign travel; without it the refusal is ' +
        'DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-306',
    kind: 'document',
    source: '001',
    title: { ru: 'Подтверждение родства', en: 'Proof of kinship' },
    statement: {
      ru:
        'К заявке на копию прикладывается подтверждение родства: свидетельство о браке, свидетельство о рождении родителя или иной ' +
        'документ. Без него — отказ DOCUMENT_REQUIRED.',
      en:
        'A request for a copy must include proof of kinship: a marriage certificate, the parent’s own birth certificate or another ' +
        'document. Without it the refusal is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-307',
    kind: 'document',
    source: '001',
    title: { ru: 'Документ иностранного заявителя', en: 'Document of a foreign applicant' },
    statement: {
      ru:
        'Иностранный заявитель дополнительно предъявляет TEMPORARY_RESIDENCE_PERMIT или RESIDENCE_PERMIT; без этого документа — отказ ' +
        'DOCUMENT_REQUIRED.',
      en:
        'A foreign applicant also presents a TEMPORARY_RESIDENCE_PERMIT or a RESIDENCE_PERMIT; without it the refusal is ' +
        'DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-308',
    kind: 'validation',
    source: '001',
    title: { ru: 'Срок действия документов', en: 'Validity of the documents' },
    statement: {
      ru: 'Все приложенные документы должны быть действительны на день подачи. Просроченный документ ведёт к отказу DOCUMENT_EXPIRED.',
      en: 'All attached documents must be valid on the day of submission. An expired one leads to the refusal DOCUMENT_EXPIRED.',
    },
  },
  {
    code: 'R-309',
    kind: 'info',
    source: '001',
    title: { ru: 'Цветные копии желательны', en: 'Colour copies are preferred' },
    statement: {
      ru: 'Заявителю советуют прикладывать цветные копии. Чёрно-белая копия вызывает предупреждение, но не отказ.',
      en: 'The applicant is advised to attach colour copies. A black-and-white one brings a warning, not a refusal.',
    },
  },
  {
    code: 'R-310',
    kind: 'document',
    source: '001',
    title: { ru: 'Не замена свидетельства ЗАГС', en: 'No substitute for the ZAGS certificate' },
    statement: {
      ru:
        'Медицинское свидетельство о рождении не заменяет свидетельства ЗАГС. Где нужен BIRTH_CERTIFICATE, медицинское не принимается: ' +
        'отказ IDENTITY_DOCUMENT_TYPE_INVALID.',
      en:
        'A medical birth certificate does not replace the ZAGS certificate. Where a BIRTH_CERTIFICATE is needed, the medical one is ' +
        'refused with IDENTITY_DOCUMENT_TYPE_INVALID.',
    },
  },
  {
    code: 'R-311',
    kind: 'document',
    source: '001',
    title: { ru: 'Равная сила двух видов', en: 'Equal force of both media' },
    statement: {
      ru: 'Медицинские свидетельства видов ELECTRONIC и PAPER юридически равносильны: принимается любое из них.',
      en: 'A medical birth certificate of the medium ELECTRONIC has the same legal force as one of the medium PAPER: either is accepted.',
    },
  },
  {
    code: 'R-312',
    kind: 'document',
    source: '001',
    title: { ru: 'Печатная копия свидетельства', en: 'Printed copy of the certificate' },
    statement: {
      ru: 'Так как иногда свидетельство просят на бумаге, электронное всегда можно получить в виде, пригодном для печати.',
      en: 'Since the certificate is sometimes asked for on paper, the electronic one is always offered in a printable form.',
    },
  },
  {
    code: 'R-313',
    kind: 'flow',
    source: '001',
    title: { ru: 'Отправка свидетельства по почте', en: 'Sending the certificate by email' },
    statement: {
      ru: 'По просьбе заявителя готовый документ отправляется на указанный им адрес электронной почты.',
      en: 'At the applicant’s request a ready document is sent to the email address that the applicant gives.',
    },
  },
];
