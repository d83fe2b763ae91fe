import type { News } from '../notification/notify.service.ts';

type Words = Pick<News, 'kind' | 'title' | 'body' | 'ways'>;

/** What the owner of a policy hears of a consent given, and whoever had one of a consent revoked. By SMS only what came without a code. */
export const consentNews = (news: 'GIVEN' | 'REVOKED', other: string): Words =>
  news === 'GIVEN'
    ? {
        kind: 'BOOKING_CONSENT_GIVEN',
        title: 'Вы разрешили записывать вас к врачу',
        body: `${other} может записывать вас по вашему полису. Согласие можно отозвать в личном кабинете.`,
        ways: ['EMAIL'],
      }
    : {
        kind: 'BOOKING_CONSENT_REVOKED',
        title: 'Согласие на запись отозвано',
        body: `${other} больше не разрешает вам записывать себя к врачу. Чтобы записать снова, понадобится новое согласие.`,
      };

export const consentActs = {
  GIVEN: { kind: 'BOOKING_CONSENT_GIVEN', words: { ru: 'Дано согласие на запись', en: 'Consent to booking was given' } },
  REVOKED: { kind: 'BOOKING_CONSENT_REVOKED', words: { ru: 'Отозвано согласие на запись', en: 'Consent to booking was revoked' } },
} as const;
