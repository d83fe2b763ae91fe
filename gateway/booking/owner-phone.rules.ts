import { rule } from '../../schema/rules/registered.ts';
import type { RefusalText, RemedyOffer } from '../rule/refusal.rules.ts';

/** the code goes to the phone of the owner of the policy, so they must have one. */
export const ownerHasPhone = rule('R-002', ({ phone }: { readonly phone: string | null }) => phone !== null);

/** There is nowhere to send the code. `desk`: who books without one. */
export const ownerPhoneUnknown = (desk: readonly RemedyOffer[]): RefusalText => ({
  code: 'OWNER_PHONE_UNKNOWN',
  rule: 'R-002',
  message: {
    ru: 'Телефон владельца полиса неизвестен: отправить код некуда',
    en: 'The phone of the policy’s owner is unknown: there is nowhere to send the code',
  },
  remedies: [
    {
      action: 'ACTIVATE_PHONE',
      message: {
        ru: 'Попросите владельца полиса указать телефон в своей учётной записи',
        en: 'Ask the owner of the policy to give a phone in their account',
      },
    },
    ...desk,
  ],
});
