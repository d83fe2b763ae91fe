import { badInput } from '../graph/errors.ts';
import { isFullPhone } from './full-phone.rules.ts';

/** @throws BAD_USER_INPUT on a phone without the code of its country */
export const checkPhone = (phone: string): void => {
  if (!isFullPhone(phone))
    throw badInput(
      'input.phone: ожидается номер с кодом страны: +79161234567',
      'input.phone: expected a number with the code of the country: +79161234567',
    );
};
