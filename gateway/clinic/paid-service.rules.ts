import { rule } from '../../schema/rules/registered.ts';
import type { PaymentSource } from './paid-service.type.ts';

/** paid services stand apart; what the clinic sells for the patient’s own money rests on nothing else. */
export const paidByPatient = rule('R-049', ({ paidService }: { readonly paidService: object | null }) => paidService !== null);

export const paymentOf = (slot: { readonly paidService: object | null }): keyof typeof PaymentSource =>
  paidByPatient(slot) ? 'OWN_FUNDS' : 'OMS';
