import { rule } from '../../schema/rules/registered.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

/** What ESIA says of a phone with the token, and what the portal keeps. */
export interface PhoneFacts {
  /** E.164; null: the account has none. */
  readonly phone: string | null;
  readonly activated: boolean;
}

/** notices need an activated phone; what is activated already needs no code. */
export const needsCode = rule('R-333', ({ activated }: PhoneFacts) => !activated);

export const noPhone: RefusalText = {
  code: 'PHONE_NOT_CONFIRMED',
  rule: 'R-333',
  message: { ru: 'В учётной записи нет телефона', en: 'The account has no phone' },
  remedies: [
    {
      action: 'ACTIVATE_PHONE',
      message: { ru: 'Укажите телефон в учётной записи на Госуслугах', en: 'Give a phone in the account at Gosuslugi' },
      url: 'https://lk.gosuslugi.ru/settings/account',
    },
  ],
};

/** The SMS gateway knows no such number. */
export const noSuchPhone: RefusalText = {
  ...noPhone,
  message: { ru: 'Номера телефона из учётной записи не существует', en: 'The phone of the account does not exist' },
};
