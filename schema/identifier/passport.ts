// Passport of a citizen of Russia, F011 code 14 (facts F-011): series of 4 digits written "99 99", number of 6.

/** Series as `9999` of `9999` or `99 99`, and number; undefined where either is not right. The F011 mask would let 7 digits through. */
export const parsePassport = (series: string, number: string): { series: string; number: string } | undefined =>
  /^\d{2} ?\d{2}$/.test(series) && /^\d{6}$/.test(number) ? { series: series.replace(' ', ''), number } : undefined;

export const isPassport = (series: string, number: string): boolean => parsePassport(series, number) !== undefined;

/** `45 18` of `4518`. */
export const formatPassportSeries = (series: string): string => `${series.slice(0, 2)} ${series.slice(2)}`;
