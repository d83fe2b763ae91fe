import type { RuleText } from '../rule.ts';

export const rulesA: readonly RuleText[] = [
  {
    code: 'R-001',
    kind: 'access',
    source: '000',
    title: { ru: 'Запись другого взрослого требует согласия', en: 'Booking another adult needs consent' },
    statement: {
      ru:
        'Записать на приём другого взрослого можно, только если владелец полиса дал на это действующее согласие тому, кто записывает. ' +
        'Без согласия ответ — CONSENT_REQUIRED, и запись ждёт кода владельца.',
      en:
        'Another adult can be booked only under a consent in force that the policy owner gave to the person who books. Without one the ' +
        'answer is CONSENT_REQUIRED, and the booking waits for the owner’s code.',
    },
  },
  {
    code: 'R-002',
    kind: 'flow',
    source: '000',
    title: { ru: 'Код уходит владельцу полиса', en: 'The code goes to the owner' },
    statement: {
      ru:
        'Когда начинается запись другого взрослого, одноразовый код отправляется на телефон владельца полиса и никогда — на телефон ' +
        'того, кто записывает. Если телефон владельца неизвестен, ответ — OWNER_PHONE_UNKNOWN.',
      en:
        'When a booking of another adult starts, a one-time code is sent to the policy owner’s phone and never to that of the person who ' +
        'books. If no phone of the owner is on record, the answer is OWNER_PHONE_UNKNOWN.',
    },
  },
  {
    code: 'R-003',
    kind: 'flow',
    source: '000',
    title: { ru: 'До ввода кода запись не завершена', en: 'No code, no completed booking' },
    statement: {
      ru:
        'До ввода кода запись остаётся в PENDING_CONFIRMATION, а слот удерживается; верный код переводит её в BOOKED. Неверный код даёт ' +
        'OTP_INVALID, исчерпанные попытки — OTP_ATTEMPTS_EXHAUSTED, просроченный код — OTP_EXPIRED, и слот освобождается.',
      en:
        'Until the code is entered the booking stays PENDING_CONFIRMATION and its slot is held; the right code makes it BOOKED. A wrong ' +
        'code gives OTP_INVALID, too many of them OTP_ATTEMPTS_EXHAUSTED, a late one OTP_EXPIRED, and the slot is released.',
    },
  },
  {
    code: 'R-004',
    kind: 'limit',
    source: '000',
    title: { ru: 'Согласие даётся один раз', en: 'Consent is given once' },
    statement: {
      ru:
        'После первого верного кода согласие сохраняется для этой пары — владельца полиса и того, кто записывает. Следующие записи между ' +
        'ними проходят без кода, пока согласие не отозвано.',
      en:
        'After the first right code the consent is kept for that pair of policy owner and person who books. Later bookings between the ' +
        'two need no code until the consent is revoked.',
    },
  },
  {
    code: 'R-005',
    kind: 'flow',
    source: '000',
    title: { ru: 'Код приходит только по SMS', en: 'Consent code by SMS only' },
    statement: {
      ru:
        'Код согласия доставляется только по SMS. Граф показывает Challenge с замаскированным номером телефона, но никогда не показывает ' +
        'сам код.',
      en:
        'The consent code is delivered by SMS and in no other way. The graph shows a Challenge with a masked phone number and never the ' +
        'code itself.',
    },
  },
  {
    code: 'R-006',
    kind: 'access',
    source: '000',
    title: { ru: 'Родство при записи не проверяется', en: 'Kinship is not checked' },
    statement: {
      ru:
        'Согласие на запись можно дать любому человеку: родственнику или просто близкому. Родство не проверяется, решает только ' +
        'подтверждение владельца полиса; пока его нет, ответ — CONSENT_REQUIRED.',
      en:
        'A booking consent can be given to anyone, a relative or simply someone close. Kinship is not checked: only the owner’s ' +
        'confirmation counts, and until it is there the answer is CONSENT_REQUIRED.',
    },
  },
  {
    code: 'R-007',
    kind: 'flow',
    source: '000',
    title: { ru: 'Владелец видит использование своего полиса', en: 'Owners see uses of their policy' },
    statement: {
      ru:
        'Каждая попытка воспользоваться чужим полисом записывается: кто, когда, для какой услуги и с каким исходом. Владелец полиса ' +
        'читает эти записи в Account.uses, включая отказы.',
      en:
        'Every attempt to use somebody else’s policy is logged: who, when, for which service and with what outcome. The policy owner ' +
        'reads these entries in Account.uses, refused attempts included.',
    },
  },
  {
    code: 'R-008',
    kind: 'flow',
    source: '000',
    title: { ru: 'Владельца извещают о чужих действиях', en: 'Owners hear of others’ bookings' },
    statement: {
      ru:
        'Владелец полиса получает уведомление о каждой записи, которую за него сделал, перенёс или отменил кто-то другой. Так никто не ' +
        'окажется записан втайне от самого себя.',
      en:
        'The policy owner is notified of every booking that somebody else made, moved or cancelled for them. That way nobody ends up ' +
        'with a booking they know nothing about.',
    },
  },
  {
    code: 'R-009',
    kind: 'access',
    source: '000',
    title: { ru: 'Родитель записывает ребёнка без кода', en: 'Parents book without a code' },
    statement: {
      ru:
        'Родитель или опекун записывает своего ребёнка без одноразового кода. Для этого семейная связь должна быть подтверждена ' +
        '(VERIFIED), а полис ребёнка — привязан; иначе ответ — CHILD_POLICY_NOT_LINKED.',
      en:
        'A parent or guardian books for their own child without a one-time code. For that the family link must be VERIFIED and the ' +
        'child’s policy linked; otherwise the answer is CHILD_POLICY_NOT_LINKED.',
    },
  },
  {
    code: 'R-010',
    kind: 'access',
    source: '000',
    title: { ru: 'Полис ребёнка привязан к взрослому', en: 'Child’s policy linked to the adult' },
    statement: {
      ru:
        'Запись ребёнка без кода разрешена, только если связь с ним имеет статус VERIFIED, а его полис привязан к учётной записи того, ' +
        'кто записывает. Если это не так, ответ — CHILD_POLICY_NOT_LINKED.',
      en:
        'A child is booked without a code only if the family link is VERIFIED and the child’s policy is linked to the adult’s account. ' +
        'If not, the answer is CHILD_POLICY_NOT_LINKED.',
    },
  },
  {
    code: 'R-011',
    kind: 'flow',
    source: '000',
    title: { ru: 'Запись ребёнка сразу завершена', en: 'A child’s booking completes at once' },
    statement: {
      ru: 'Если полис ребёнка привязан, запись сразу получает статус BOOKED. Challenge при этом не создаётся, и код никому не отправляется.',
      en: 'With the child’s policy linked, the appointment is BOOKED at once. No Challenge is created and no code is sent to anybody.',
    },
  },
  {
    code: 'R-012',
    kind: 'region',
    source: '000',
    title: { ru: 'Согласие требуется с даты профиля', en: 'Consent applies from a set date' },
    statement: {
      ru:
        'Код владельца полиса требуется с даты, записанной в профиле региона; объявлено это только для Москвы, с осени 2025 года. До ' +
        'этой даты, а также там, где её нет, для записи другого взрослого достаточно его полиса.',
      en:
        'The owner’s code is required from a date in the region profile; it was announced for Moscow only, from autumn 2025. Before that ' +
        'date, and where there is none, the other adult’s policy is enough.',
    },
  },
  {
    code: 'R-013',
    kind: 'region',
    source: '000',
    title: { ru: 'В Москве запись детей не меняется', en: 'Moscow child booking stays unchanged' },
    statement: {
      ru:
        'В московском профиле согласие по коду не распространяется на несовершеннолетних: дети записываются по прежним правилам. Код ' +
        'требуется только для записи другого взрослого.',
      en:
        'In the Moscow profile consent by code does not extend to minors, whose bookings follow the earlier rules. A code is asked for ' +
        'only when another adult is booked.',
    },
  },
  {
    code: 'R-014',
    kind: 'info',
    source: '000',
    title: { ru: 'Большинство записей — электронные', en: 'Most bookings are electronic' },
    statement: {
      ru:
        'У каждой записи указан канал, через который она сделана: портал, приложение, регистратура, колл-центр или инфомат. В данных ' +
        'песочницы большинство визитов записано через электронные каналы.',
      en:
        'Every appointment names the channel it was made through: portal, app, registry desk, call centre or infomat. In the data of the ' +
        'sandbox most visits were booked electronically.',
    },
  },
  {
    code: 'R-015',
    kind: 'access',
    source: '003',
    title: { ru: 'Нужны постоянный полис и прикрепление', en: 'Permanent policy and attachment required' },
    statement: {
      ru:
        'Для электронной записи пациенту нужны действующий постоянный полис и прикрепление к выбранной поликлинике, оформленное по этому ' +
        'полису. Без такого прикрепления ответ — NO_ATTACHMENT.',
      en:
        'To be booked electronically, a patient needs a permanent policy in force and an attachment to the chosen clinic made with that ' +
        'policy. Without such an attachment the answer is NO_ATTACHMENT.',
    },
  },
  {
    code: 'R-016',
    kind: 'access',
    source: '003',
    title: { ru: 'Временный полис не подходит', en: 'Temporary policy is not enough' },
    statement: {
      ru:
        'Если из действующих полисов у пациента есть только временный, электронная запись получает отказ TEMPORARY_POLICY_NOT_ACCEPTED, ' +
        'даже при прикреплении по нему. Отказ предлагает позвонить в поликлинику или прийти лично.',
      en:
        'If a temporary policy is the only valid one, electronic booking is refused with TEMPORARY_POLICY_NOT_ACCEPTED, even if the ' +
        'patient is attached with it. The refusal suggests calling the clinic or coming in person.',
    },
  },
  {
    code: 'R-017',
    kind: 'flow',
    source: '003',
    title: { ru: 'Порядок шагов записи', en: 'The steps of a booking' },
    statement: {
      ru:
        'Запись идёт по шагам: пациент, проверка полиса, поликлиника, специальность, врач или кабинет, слот, подтверждение. Все шаги, ' +
        'кроме последнего, только читают; последний — одна мутация bookAppointment с idempotencyKey.',
      en:
        'A booking goes step by step: patient, policy check, clinic, specialty, doctor or room, slot, confirmation. All steps but the ' +
        'last only read; the last is a single bookAppointment with an idempotencyKey.',
    },
  },
  {
    code: 'R-018',
    kind: 'info',
    source: '003',
    title: { ru: 'Что сообщает запись о визите', en: 'What an appointment tells' },
    statement: {
      ru:
        'Запись сообщает всё, что нужно для визита: поликлинику и её адрес, врача, кабинет, время со смещением часового пояса и указания ' +
        'по подготовке.',
      en:
        'An appointment tells all that the visit takes: the clinic with its address, the doctor, the room, the time with its offset and ' +
        'how to prepare.',
    },
  },
  {
    code: 'R-019',
    kind: 'flow',
    source: '003',
    title: { ru: 'Отказ подсказывает, что делать', en: 'Refusals say what to do' },
    statement: {
      ru:
        'Отказ из-за временного полиса или отсутствия прикрепления перечисляет шаги по порядку: получить постоянный полис, прикрепиться ' +
        'к поликлинике и затем записаться. Шаги лежат в remedies.',
      en:
        'A refusal over a temporary policy or a missing attachment lists the steps in order: get a permanent policy, attach to a clinic, ' +
        'then book. They are given in remedies.',
    },
  },
  {
    code: 'R-020',
    kind: 'access',
    source: '003',
    title: { ru: 'Запись другого человека по полису', en: 'Booking someone by their policy' },
    statement: {
      ru:
        'В федеральном профиле и в Краснодарском крае другого человека записывают по номеру его полиса, имени и дате рождения, без кода. ' +
        'Если эти данные не указывают на одного человека в регистре, ответ — PERSON_NOT_FOUND.',
      en:
        'In the federal and Krasnodar profiles another person is booked by policy number, name and birth date, without a code. If these ' +
        'do not point to one person of the register, the answer is PERSON_NOT_FOUND.',
    },
  },
  {
    code: 'R-021',
    kind: 'validation',
    source: '003',
    title: { ru: 'Прикрепление проверяется у пациента', en: 'The patient’s own attachment counts' },
    statement: {
      ru:
        'Когда записывают другого человека или вызывают к нему врача, к поликлинике должен быть прикреплён сам пациент. Если ' +
        'прикрепления по его полису нет, ответ — NO_ATTACHMENT.',
      en:
        'When another person is booked or a doctor is called to them, it is the patient who must be attached to the clinic. If there is ' +
        'no attachment under the patient’s policy, the answer is NO_ATTACHMENT.',
    },
  },
  {
    code: 'R-022',
    kind: 'access',
    source: '003',
    title: { ru: 'Временный полис — через регистратуру', en: 'Temporary policy, non-electronic channels only' },
    statement: {
      ru:
        'Временный полис даёт те же права на помощь, но пользоваться ими можно через регистратуру или колл-центр. Сотрудник с такой ' +
        'ролью запишет пациента, а запись с портала получит отказ TEMPORARY_POLICY_NOT_ACCEPTED.',
      en:
        'A temporary policy gives the same right to care, but through the registry desk or the call centre. Staff in those roles can ' +
        'book the patient, while the portal answers TEMPORARY_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-023',
    kind: 'access',
    source: '003',
    title: { ru: 'Оператор записывает по временному полису', en: 'Operators book on temporary policies' },
    statement: {
      ru:
        'Сотрудник регистратуры или колл-центра может записать владельца временного полиса, если тот пришёл сам или позвонил. В записи ' +
        'остаётся канал REGISTRY_DESK или CALL_CENTRE.',
      en:
        'Registry desk or call centre staff may book the holder of a temporary policy who comes in person or phones. The appointment ' +
        'keeps the channel REGISTRY_DESK or CALL_CENTRE.',
    },
  },
  {
    code: 'R-024',
    kind: 'access',
    source: '003',
    title: { ru: 'Портал не принимает временный полис', en: 'Portals reject temporary policies' },
    statement: {
      ru:
        'Услуга APPOINTMENT по временному полису недоступна через каналы PORTAL и MOBILE_APP, и исключений нет. Ответ — ' +
        'TEMPORARY_POLICY_NOT_ACCEPTED.',
      en:
        'The service APPOINTMENT is closed to temporary policies in the channels PORTAL and MOBILE_APP, with no exceptions. The answer ' +
        'is TEMPORARY_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-025',
    kind: 'access',
    source: '003',
    title: { ru: 'Узкий специалист по направлению', en: 'Some specialists need a referral' },
    statement: {
      ru:
        'К специалистам, отмеченным referralRequired, записывают только с действующим направлением, которое указывают при поиске слотов ' +
        'и при записи. Без него ответ — REFERRAL_REQUIRED.',
      en:
        'Specialties marked referralRequired are booked only with a referral in force, named when searching slots and when booking. ' +
        'Without one the answer is REFERRAL_REQUIRED.',
    },
  },
  {
    code: 'R-026',
    kind: 'access',
    source: '003',
    title: { ru: 'Анализы и процедуры по назначению', en: 'Tests need a doctor’s order' },
    statement: {
      ru:
        'На лабораторное исследование или процедуру записывают только по действующему назначению врача, и запись хранит ссылку на него. ' +
        'Без назначения ответ — REFERRAL_REQUIRED.',
      en:
        'A laboratory test or a procedure is booked only on a doctor’s order in force, and the appointment keeps a link to it. Without ' +
        'an order the answer is REFERRAL_REQUIRED.',
    },
  },
  {
    code: 'R-027',
    kind: 'flow',
    source: '003',
    title: { ru: 'Вакцинация — отдельная услуга', en: 'Vaccination is a separate service' },
    statement: {
      ru:
        'Запись на вакцинацию — отдельная услуга VACCINATION со своими слотами. Доступна ли она, зависит от возраста и противопоказаний; ' +
        'слот не для своего возраста даёт SLOT_AGE_GROUP, противопоказание — NOT_ELIGIBLE.',
      en:
        'Vaccination is booked as a service of its own, VACCINATION, with its own slots. Age and contraindications decide: a slot for ' +
        'another age group gives SLOT_AGE_GROUP, a contraindication NOT_ELIGIBLE.',
    },
  },
  {
    code: 'R-028',
    kind: 'flow',
    source: '002',
    title: { ru: 'Запись из медкарты ребёнка', en: 'Booking from a child’s record' },
    statement: {
      ru: 'Из медицинской карты ребёнка родитель может сразу перейти к записи к специалисту. Пациентом в ней уже выбран этот ребёнок.',
      en:
        'From a child’s medical record a parent can go straight on to booking a specialist. The child is already chosen there as the ' +
        'patient.',
    },
  },
  {
    code: 'R-029',
    kind: 'info',
    source: '004',
    title: { ru: 'Поликлиника называет каналы записи', en: 'Clinics list their booking channels' },
    statement: {
      ru:
        'Карточка поликлиники перечисляет в bookingChannels, через какие каналы к ней можно записаться, включая портал и мобильные ' +
        'приложения.',
      en: 'A clinic lists in bookingChannels the ways in which it can be booked, portal and mobile apps among them.',
    },
  },
  {
    code: 'R-030',
    kind: 'info',
    source: '004',
    title: { ru: 'Мобильное приложение — канал записи', en: 'Mobile app as booking channel' },
    statement: {
      ru: 'Записаться можно и через мобильное приложение. Такая запись хранит канал MOBILE_APP.',
      en: 'A mobile app can be used for booking too. Such an appointment keeps the channel MOBILE_APP.',
    },
  },
];
