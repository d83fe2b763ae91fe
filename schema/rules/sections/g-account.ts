import type { RuleText } from '../rule.ts';

export const rulesG: readonly RuleText[] = [
  {
    code: 'R-134',
    kind: 'flow',
    source: '002',
    title: { ru: 'Регистрация по телефону и почте', en: 'Registration by phone and e-mail' },
    statement: {
      ru:
        'Для регистрации гражданин сообщает телефон и адрес электронной почты и вводит код из СМС. После этого появляется учётная запись ' +
        'уровня SIMPLIFIED.',
      en:
        'To register, a citizen gives a phone number and an e-mail address and enters the code from an SMS. The result is an account of ' +
        'level SIMPLIFIED.',
    },
  },
  {
    code: 'R-135',
    kind: 'system',
    source: '002',
    title: { ru: 'Вход через ЕСИА', en: 'Sign-in through ESIA' },
    statement: {
      ru:
        'Личность пользователя подтверждает ЕСИА: логин и пароль Госуслуг дают токен, в котором указан уровень учётной записи. Без ' +
        'действующего токена закрытые данные не отдаются, ответ — UNAUTHENTICATED.',
      en:
        'ESIA confirms who the user is: the Gosuslugi login and password give a token that states the account level. Without a valid ' +
        'token no protected data are given, and the answer is UNAUTHENTICATED.',
    },
  },
  {
    code: 'R-136',
    kind: 'document',
    source: '002',
    title: { ru: 'Документы для подтверждения личности', en: 'Documents for identity confirmation' },
    statement: {
      ru:
        'Чтобы подтвердить личность, владелец учётной записи прикладывает изображение паспорта. ИНН спрашивают только там, где этого ' +
        'требует профиль портала.',
      en:
        'To confirm their identity, account owners attach an image of the passport. The taxpayer number (INN) is asked for only where ' +
        'the portal’s profile requires it.',
    },
  },
  {
    code: 'R-137',
    kind: 'flow',
    source: '002',
    title: { ru: 'Способы подтверждения личности', en: 'Ways to confirm identity' },
    statement: {
      ru:
        'Личность подтверждают через Госуслуги или по видеосвязи, а также лично в центре обслуживания или через банк. После ' +
        'подтверждения учётная запись получает уровень VERIFIED.',
      en:
        'Identity is confirmed through Gosuslugi or by video call, as well as in person at a service centre or through a bank. After ' +
        'that the account has the level VERIFIED.',
    },
  },
  {
    code: 'R-138',
    kind: 'access',
    source: '001',
    title: { ru: 'Уровень учётной записи для ЭМК', en: 'Account level for the record' },
    statement: {
      ru:
        'В Москве электронная медкарта доступна учётным записям уровня STANDARD и VERIFIED (на mos.ru это стандартная и полная). Для ' +
        'SIMPLIFIED следует отказ ACCOUNT_LEVEL_TOO_LOW.',
      en:
        'In Moscow the electronic medical record is open to accounts of level STANDARD and VERIFIED (standard and full on mos.ru). A ' +
        'SIMPLIFIED account gets the refusal ACCOUNT_LEVEL_TOO_LOW.',
    },
  },
  {
    code: 'R-139',
    kind: 'access',
    source: '003',
    title: { ru: 'Сертификаты: подтверждённая учётная запись', en: 'Certificates need a verified account' },
    statement: {
      ru:
        'Сертификаты COVID-19 и их QR-коды на Госуслугах получает только владелец учётной записи уровня VERIFIED. При более низком ' +
        'уровне следует отказ ACCOUNT_LEVEL_TOO_LOW.',
      en:
        'COVID-19 certificates and their QR codes on Gosuslugi are given only to the owner of a VERIFIED account. At a lower level the ' +
        'answer is ACCOUNT_LEVEL_TOO_LOW.',
    },
  },
  {
    code: 'R-140',
    kind: 'flow',
    source: '001',
    title: { ru: 'Долгая проверка паспорта в МВД', en: 'Slow passport check by the MVD' },
    statement: {
      ru:
        'МВД проверяет паспорт не мгновенно, и ответ может прийти нескоро. Пока его нет, запрос доступа к карте остаётся в состоянии ' +
        'PASSPORT_CHECK.',
      en:
        'The Ministry of Internal Affairs (MVD) does not check a passport instantly, and its answer may be long in coming. Until then ' +
        'the record access request stays in the state PASSPORT_CHECK.',
    },
  },
  {
    code: 'R-141',
    kind: 'flow',
    source: '001',
    title: { ru: 'Сбой проверки паспорта', en: 'Failed passport check' },
    statement: {
      ru:
        'Если система МВД не смогла ответить, следует отказ PASSPORT_CHECK_UNAVAILABLE с временем повтора в retryAfter. Запрос можно ' +
        'отправить снова, введённые данные при этом не теряются.',
      en:
        'If the MVD system could not answer, the refusal is PASSPORT_CHECK_UNAVAILABLE with the time to try again in retryAfter. The ' +
        'request can be repeated, and nothing entered is lost.',
    },
  },
  {
    code: 'R-142',
    kind: 'flow',
    source: '001',
    title: { ru: 'Двухэтапный вход по выбору', en: 'Optional two-step sign-in' },
    statement: {
      ru:
        'Владелец учётной записи может включить второй этап входа, что показывает поле twoFactorEnabled. При каждом входе тогда ' +
        'требуется ещё и код из СМС.',
      en:
        'An account owner may switch on a second step of sign-in, shown by the field twoFactorEnabled. Each sign-in then also needs a ' +
        'code from an SMS.',
    },
  },
  {
    code: 'R-143',
    kind: 'flow',
    source: '001',
    title: { ru: 'Код из СМС при входе', en: 'SMS code at sign-in' },
    statement: {
      ru:
        'Если второй этап включён, верный пароль даёт лишь запрос кода, а токен выдаётся после ввода кода из СМС. Неверный код ведёт к ' +
        'OTP_INVALID, просроченный — к OTP_EXPIRED.',
      en:
        'With the second step on, a correct password yields only a request for a code, and the token is issued after the SMS code is ' +
        'entered. A wrong code leads to OTP_INVALID, a late one to OTP_EXPIRED.',
    },
  },
  {
    code: 'R-144',
    kind: 'flow',
    source: '001',
    title: { ru: 'Вход по электронной подписи', en: 'Sign-in with an electronic signature' },
    statement: {
      ru:
        'Для услуг, связанных с рождением ребёнка, войти можно и с электронной подписью наравне с другими способами. Услуга проверяет ' +
        'уровень VERIFIED, а не способ входа; при меньшем уровне следует ACCOUNT_LEVEL_TOO_LOW.',
      en:
        'For services around a child’s birth, signing in with an electronic signature is accepted on a par with the other methods. The ' +
        'service checks the level VERIFIED, not the method; a lower level gets ACCOUNT_LEVEL_TOO_LOW.',
    },
  },
  {
    code: 'R-145',
    kind: 'flow',
    source: '002',
    title: { ru: 'Подтверждение запроса подписью или кодом', en: 'Confirming a request by signature or code' },
    statement: {
      ru:
        'Заявитель подтверждает отправляемый запрос одним из двух способов: электронной подписью или кодом из СМС. Неподтверждённый ' +
        'запрос дальше не идёт.',
      en:
        'An applicant confirms a request being sent in one of two ways: with an electronic signature or with a code from an SMS. A ' +
        'request that is not confirmed goes no further.',
    },
  },
  {
    code: 'R-146',
    kind: 'access',
    source: '003',
    title: { ru: 'Демонстрационный вход без регистрации', en: 'Demo access without registration' },
    statement: {
      ru:
        'Посетитель может опробовать портал в демонстрационном сеансе, не заводя учётной записи. Ему доступны те же запросы и действия, ' +
        'но над вымышленными данными.',
      en:
        'A visitor may try the portal in a demo session without having an account. The same queries and operations are available there, ' +
        'over invented data.',
    },
  },
  {
    code: 'R-147',
    kind: 'access',
    source: '003',
    title: { ru: 'Изменения в демо-режиме не хранятся', en: 'Demo changes are not kept' },
    statement: {
      ru:
        'Действия в демонстрационном сеансе принимаются и получают правдоподобный ответ, но живут только внутри этого сеанса. Другие ' +
        'пользователи их не видят, а по окончании сеанса они отбрасываются.',
      en:
        'Operations in a demo session are accepted and answered realistically but live only inside that session. Other users never see ' +
        'them, and they are discarded when the session ends.',
    },
  },
  {
    code: 'R-148',
    kind: 'flow',
    source: '003',
    title: { ru: 'Изменение сведений учётной записи', en: 'Editing the account details' },
    statement: {
      ru:
        'Владелец может менять сведения своей учётной записи: телефон, электронную почту, адрес. Новый телефон надо активировать заново, ' +
        'иначе phoneActivated остаётся false.',
      en:
        'An owner may change the details of the account: phone, e-mail, address. A new phone has to be activated again; until then ' +
        'phoneActivated is false.',
    },
  },
  {
    code: 'R-149',
    kind: 'flow',
    source: '003',
    title: { ru: 'Анонимные отзывы о портале', en: 'Anonymous feedback on the portal' },
    statement: {
      ru:
        'Отзыв об ошибке на портале принимается без сведений об авторе: хранятся только текст и страница. Ответ на такой отзыв не ' +
        'готовится.',
      en:
        'Feedback on an error in the portal is taken without any data on its author: only the text and the page are stored. No reply to ' +
        'it is produced.',
    },
  },
  {
    code: 'R-150',
    kind: 'access',
    source: '001',
    title: { ru: 'Посторонним ЭМК закрыта', en: 'The record is closed to strangers' },
    statement: {
      ru:
        'По умолчанию карта закрыта: её видят владелец, представитель с подтверждёнными правами и лечащий врач. Для посторонних и ' +
        'человек, и его карта неотличимы от несуществующих, ответ — NOT_VISIBLE.',
      en:
        'By default a record is closed: it is seen by its owner, by a representative with verified rights and by the treating doctor. To ' +
        'strangers both the person and the record look as if they did not exist, and the answer is NOT_VISIBLE.',
    },
  },
];
