import { rule } from '../../schema/rules/registered.ts';

/** Digits that are shown at either end of a Russian number of eleven digits: the country and what the owner knows it by. */
const shown = { first: 1, last: 4 };

/** of the phone that a code goes to, the asker sees no more than its owner needs to know it by. */
const isHidden = rule('R-005', (place: number, digits: number) => place >= shown.first && place < digits - shown.last);

/** `+7 *** ***-12-34` of `+79161231234`; of a number of any other length only the end is told. */
export const maskedPhone = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '');
  const masked = [...digits].map((digit, place) => (isHidden(place, digits.length) ? '*' : digit)).join('');
  if (!/^7\d{10}$/.test(digits)) return `+${'*'.repeat(digits.length - shown.last)}${digits.slice(-shown.last)}`;
  return `+${masked.slice(0, 1)} ${masked.slice(1, 4)} ${masked.slice(4, 7)}-${masked.slice(7, 9)}-${masked.slice(9)}`;
};
