import type { RuleText } from '../rule.ts';

export const rulesD: readonly RuleText[] = [
  {
    code: 'R-063',
    kind: 'access',
    source: '003',
    title: { ru: 'Вызов врача другому человеку', en: 'Calling a doctor for someone else' },
    statement: {
      ru:
        'Врача на дом можно вызвать и другому человеку: в requestHomeVisit указывают его полис, имя и дату рождения, а также адрес, ' +
        'жалобу и телефон. Если данные не указывают на одного человека, ответ — PERSON_NOT_FOUND.',
      en:
        'A doctor can be called to another person too: requestHomeVisit takes that person’s policy, name and birth date, the address, ' +
        'the complaint and a phone. If the data do not point to one person, the answer is PERSON_NOT_FOUND.',
    },
  },
  {
    code: 'R-064',
    kind: 'region',
    source: '003',
    title: { ru: 'Вызов на дом — не везде', en: 'Home visits exist in some regions' },
    statement: {
      ru:
        'Вызов врача на дом доступен там, где в профиле региона включён homeVisitEnabled. В других регионах ответ — ' +
        'SERVICE_NOT_AVAILABLE_IN_REGION с предложением подписаться (SUBSCRIBE_TO_SERVICE).',
      en:
        'A doctor can be called home where the region profile has homeVisitEnabled. In other regions the answer is ' +
        'SERVICE_NOT_AVAILABLE_IN_REGION, with an offer to subscribe (SUBSCRIBE_TO_SERVICE).',
    },
  },
  {
    code: 'R-065',
    kind: 'flow',
    source: '003',
    title: { ru: 'Подписка на появление услуги', en: 'Subscribing to a future service' },
    statement: {
      ru:
        'На появление услуги в регионе можно подписаться: у учётной записи не больше одной активной подписки на услугу и регион. Когда ' +
        'услугу включат, подписчик получит уведомление.',
      en:
        'One can subscribe to a service that a region does not have yet, with at most one active subscription per account, service and ' +
        'region. When the service is switched on, the subscriber is notified.',
    },
  },
  {
    code: 'R-066',
    kind: 'access',
    source: '003',
    title: { ru: 'Вызов врача — по постоянному полису', en: 'Home visits need a permanent policy' },
    statement: {
      ru:
        'Через электронные каналы врача на дом вызывают, как и записываются на приём, только по постоянному полису. С временным полисом ' +
        'ответ — TEMPORARY_POLICY_NOT_ACCEPTED.',
      en:
        'In electronic channels a home visit, like an appointment, needs a permanent policy. With a temporary one the answer is ' +
        'TEMPORARY_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-067',
    kind: 'section',
    source: '003',
    title: { ru: 'Протокол осмотра на дому', en: 'Protocol of a home visit' },
    statement: {
      ru: 'После состоявшегося визита врача на дом в медицинской карте появляется протокол осмотра, раздел HOME_VISIT_PROTOCOLS.',
      en: 'A completed home visit leaves a protocol of the examination in the medical record, in the section HOME_VISIT_PROTOCOLS.',
    },
  },
];
