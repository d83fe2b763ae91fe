import { codeTerms } from './code-terms.rules.ts';

const minutes = codeTerms.lifetimeMs / 60_000;

/** The text message that activates a phone. */
export const activationText = (code: string): string =>
  `Код для подтверждения телефона на портале: ${code}. Действует ${minutes} мин. Никому его не сообщайте.`;

/** The text message by which the owner of a policy may let somebody book by it. `visit`: what for; null: for any visit. */
export const consentText = (asker: string, visit: string | null, code: string): string =>
  [
    visit === null ? `${asker} просит разрешить записывать вас к врачу.` : `${asker} записывает вас к врачу: ${visit}.`,
    `Если вы согласны, сообщите код ${code}.`,
    `Действует ${minutes} мин. Согласие можно отозвать в личном кабинете.`,
  ].join(' ');

/** What the account hears once its phone is activated. */
export const activationNews = {
  kind: 'PHONE_ACTIVATED',
  title: 'Телефон подтверждён',
  body: 'Теперь уведомления могут приходить и по СМС.',
} as const;

export const codeActs = {
  SENT: { kind: 'CODE_SENT', words: { ru: 'Отправлен одноразовый код', en: 'A one-time code was sent' } },
  ENDED: { kind: 'CODE_ENDED', words: { ru: 'Срок одноразового кода истёк', en: 'A one-time code has expired' } },
} as const;
