// СНИЛС (facts F-010): nine digits and a check number of two.

/** Numbers up to 001-001-998 were given out before check numbers existed and are not checked. */
const lastUnchecked = 1_001_998;

/** The check number of the first nine digits, two digits. */
export const snilsCheck = (nineDigits: string): string => {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += (nineDigits.charCodeAt(place) - 48) * (9 - place);
  const check = sum % 101;
  return check === 100 ? '00' : String(check).padStart(2, '0');
};

/** 11 digits of `11223344595` or `112-233-445 95` with a right check number; undefined for anything else. */
export const parseSnils = (text: string): string | undefined => {
  if (!/^(\d{11}|\d{3}-\d{3}-\d{3}[ -]\d{2})$/.test(text)) return undefined;
  const digits = text.replace(/[ -]/g, '');
  const body = digits.slice(0, 9);
  return Number(body) <= lastUnchecked || digits.slice(9) === snilsCheck(body) ? digits : undefined;
};

export const isSnils = (text: string): boolean => parseSnils(text) !== undefined;

/** `112-233-445 95` of 11 digits. */
export const formatSnils = (digits: string): string =>
  `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`;

/** 11 digits for the number 0..999999999. */
export const makeSnils = (number: number): string => {
  const body = String(number).padStart(9, '0');
  return body + snilsCheck(body);
};
