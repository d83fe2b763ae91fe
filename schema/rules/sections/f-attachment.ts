import type { RuleText } from '../rule.ts';

export const rulesF: readonly RuleText[] = [
  {
    code: 'R-124',
    kind: 'flow',
    source: '003',
    title: { ru: 'Заявление в поликлинику на прикрепление', en: 'Application to a clinic for attachment' },
    statement: {
      ru:
        'Прикрепление начинается с заявления в поликлинику; в нём указаны гражданин, клиника, основание (REGISTRATION, RESIDENCE или ' +
        'CHOICE) и документы. Принятое заявление становится прикреплением в состоянии SUBMITTED.',
      en:
        'Attachment begins with an application to the clinic that names the person, the clinic, the reason (REGISTRATION, RESIDENCE or ' +
        'CHOICE) and the documents. An accepted application becomes an attachment in the state SUBMITTED.',
    },
  },
  {
    code: 'R-125',
    kind: 'validation',
    source: '003',
    title: { ru: 'Только клиника системы ОМС', en: 'Only a clinic in OMS' },
    statement: {
      ru:
        'Прикрепиться можно лишь к клинике, которая состоит в реестре медорганизаций ФФОМС, то есть работает в ОМС. Заявление в любую ' +
        'другую клинику отклоняется с кодом ORGANIZATION_NOT_IN_OMS.',
      en:
        'A person may attach only to a clinic listed in the FFOMS register, that is, one taking part in OMS. An application to any other ' +
        'clinic is refused with ORGANIZATION_NOT_IN_OMS.',
    },
  },
  {
    code: 'R-126',
    kind: 'document',
    source: '003',
    title: { ru: 'Документы взрослого для прикрепления', en: 'An adult’s documents for attachment' },
    statement: {
      ru:
        'Взрослый подаёт заявление на прикрепление с паспортом и полисом ОМС, а СНИЛС указывает, если он есть. Без обязательного ' +
        'документа следует отказ DOCUMENT_REQUIRED.',
      en:
        'An adult applies for attachment with a passport and an OMS policy, adding SNILS when there is one. Without a mandatory document ' +
        'the answer is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-127',
    kind: 'document',
    source: '003',
    title: { ru: 'Документы ребёнка для прикрепления', en: 'A child’s documents for attachment' },
    statement: {
      ru:
        'За ребёнка младше 14 лет заявление подаёт представитель: нужны свидетельство о рождении, полис ребёнка и паспорт самого ' +
        'представителя, СНИЛС — при наличии. Если чего-то из обязательного нет, следует отказ DOCUMENT_REQUIRED.',
      en:
        'For a child under 14 a representative applies: the birth certificate, the child’s policy and the representative’s own passport ' +
        'are needed, SNILS only if there is one. If a mandatory document is missing, the answer is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-128',
    kind: 'limit',
    source: '003',
    title: { ru: 'Прикрепление занимает несколько дней', en: 'Attachment takes several days' },
    statement: {
      ru:
        'Заявление на прикрепление рассматривается не сразу, а в течение нескольких дней: из SUBMITTED оно переходит в IN_REVIEW, затем ' +
        'в ATTACHED или REJECTED. Причина решения видна в поле decision.',
      en:
        'An application for attachment is not decided at once but within several days: it moves from SUBMITTED to IN_REVIEW and then to ' +
        'ATTACHED or REJECTED. The reason for the decision is given in the field decision.',
    },
  },
  {
    code: 'R-129',
    kind: 'flow',
    source: '003',
    title: { ru: 'Уведомление о решении клиники', en: 'Notification of the clinic’s decision' },
    statement: {
      ru:
        'Когда клиника приняла решение по заявлению на прикрепление, заявителю приходит уведомление. Это относится и к ATTACHED, и к ' +
        'REJECTED.',
      en:
        'Once the clinic has decided on an application for attachment, the applicant receives a notification. This holds for ATTACHED ' +
        'and for REJECTED alike.',
    },
  },
  {
    code: 'R-130',
    kind: 'access',
    source: '003',
    title: { ru: 'Прикрепление по временному полису', en: 'Attachment made with a temporary policy' },
    statement: {
      ru:
        'Прикрепление помнит вид полиса, с которым оно оформлено (policyType). Оформленное по временному полису не открывает электронных ' +
        'услуг: онлайн-запись получает отказ TEMPORARY_POLICY_NOT_ACCEPTED.',
      en:
        'An attachment remembers the type of the policy it was made with (policyType). One made with a temporary policy opens no ' +
        'electronic services: online booking is refused with TEMPORARY_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-131',
    kind: 'access',
    source: '003',
    title: { ru: 'Временный полис: только лично', en: 'Temporary policy: in person only' },
    statement: {
      ru:
        'Владелец временного полиса вправе лечиться в поликлинике и прикрепиться к ней, но лишь лично или по телефону. Электронное ' +
        'заявление от него отклоняется с кодом TEMPORARY_POLICY_NOT_ACCEPTED.',
      en:
        'The holder of a temporary policy may be treated at a clinic and attach to it, but only in person or by phone. An electronic ' +
        'application is refused with TEMPORARY_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-132',
    kind: 'flow',
    source: '001',
    title: { ru: 'ЭМК заводит клиника прикрепления', en: 'The attachment clinic opens the record' },
    statement: {
      ru:
        'Электронную медицинскую карту (ЭМК) заводит при первом посещении клиника, где прикреплён пациент. Самому пациенту такого ' +
        'действия не дано.',
      en:
        'The electronic medical record (EMK) is opened at the first visit by the clinic the patient is attached to. The patient has no ' +
        'operation for it.',
    },
  },
  {
    code: 'R-133',
    kind: 'access',
    source: '003',
    title: { ru: 'Свободный выбор клиники', en: 'Free choice of clinic' },
    statement: {
      ru:
        'Пациент вправе выбрать любую клинику, работающую в ОМС, но не чаще одного раза в год, если он не сменил место жительства. Более ' +
        'ранний повторный выбор отклоняется с кодом ATTACHMENT_TOO_SOON.',
      en:
        'A patient may choose any clinic taking part in OMS, though no more than once a year unless the place of residence has changed. ' +
        'An earlier second choice is refused with ATTACHMENT_TOO_SOON.',
    },
  },
];
