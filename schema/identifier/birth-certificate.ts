// Birth certificate issued in Russia (facts F-012): Roman numeral, hyphen, two Cyrillic capitals; number of 6 digits.

/** What people type for a Roman digit: Cyrillic letters of the same look, the digit one, small letters. */
const numeralLookalikes: Readonly<Record<string, string>> = { Х: 'X', І: 'I', '1': 'I', '|': 'I', У: 'V', М: 'M', С: 'C' };
/** What people type for a Cyrillic capital. */
const letterLookalikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};
const romanNumeral = /^(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

const translate = (text: string, table: Readonly<Record<string, string>>): string => [...text].map((sign) => table[sign] ?? sign).join('');

/** `IV-АИ` of `iv-аи`, `1V-AИ`, `ІV АИ`; undefined where no valid series can be read. */
export const parseBirthCertificateSeries = (text: string): string | undefined => {
  const match = /^(\S+?)\s*[-–—\s]\s*(\S{2})$/.exec(text.trim().toUpperCase());
  if (!match?.[1] || !match[2]) return undefined;
  const numeral = translate(match[1], numeralLookalikes);
  const letters = translate(match[2], letterLookalikes);
  return romanNumeral.test(numeral) && /^[А-ЯЁ]{2}$/.test(letters) ? `${numeral}-${letters}` : undefined;
};

/** Series as the register writes it, and six digits of number; undefined where either is not right. */
export const parseBirthCertificate = (series: string, number: string): { series: string; number: string } | undefined => {
  const parsed = parseBirthCertificateSeries(series);
  return parsed && /^\d{6}$/.test(number) ? { series: parsed, number } : undefined;
};

export const isBirthCertificate = (series: string, number: string): boolean => parseBirthCertificate(series, number) !== undefined;
