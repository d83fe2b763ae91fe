import type { RuleText } from '../rule.ts';

/** Section N: notifications. */
export const rulesN: readonly RuleText[] = [
  {
    code: 'R-333',
    kind: 'flow',
    source: '003',
    title: { ru: 'СМС только на активированный номер', en: 'SMS only to an activated number' },
    statement: {
      ru: 'Извещения по СМС приходят только на номер, активированный кодом. Без активации подписка на них даёт отказ PHONE_NOT_ACTIVATED.',
      en:
        'Notices by SMS go only to a phone number activated with a code. Without activation, asking for them is refused with ' +
        'PHONE_NOT_ACTIVATED.',
    },
  },
  {
    code: 'R-334',
    kind: 'flow',
    source: '002',
    title: { ru: 'Решение о доступе к медкарте', en: 'Decision on access to the record' },
    statement: {
      ru: 'О решении по запросу доступа к медкарте заявитель узнаёт из уведомления на портале (IN_APP) и письма (EMAIL).',
      en:
        'The applicant learns of the decision on a request for record access from a notification on the portal (IN_APP) and an email ' +
        '(EMAIL).',
    },
  },
  {
    code: 'R-335',
    kind: 'flow',
    source: '001',
    title: { ru: 'Уведомление о приёме заявления', en: 'Acknowledgement of an application' },
    statement: {
      ru: 'После подачи заявления приходит уведомление о том, что оно принято и его обработка началась.',
      en: 'After an application has been submitted, a notification says that it was accepted and that its processing has begun.',
    },
  },
];
