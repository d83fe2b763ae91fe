/** Calendar day, `YYYY-MM-DD`, years 0001..9999. Days compare as strings. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0));
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const four = (value: number): string => (value < 1000 ? String(value).padStart(4, '0') : `${value}`);

/** True where the text is an existing day: `2026-02-30` is not. */
export const isDay = (text: string): boolean => {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
};

/** Days since 1970-01-01; negative before it. The day must exist. */
export const dayNumber = (day: Day): number => {
  // Days from the civil date with years that begin on 1 March, so that the leap day comes last.
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

/** The inverse of dayNumber. */
export const dayOfNumber = (number: number): Day => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${four(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))}-${two(month)}-${two(date)}`;
};

/** The day n days later; earlier where n is negative. */
export const addDays = (day: Day, n: number): Day => dayOfNumber(dayNumber(day) + n);

/** The day n calendar months later; the last day of the month where that day does not exist (31 January + 1 = 28 or 29 February). */
export const addMonths = (day: Day, n: number): Day => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${four(year)}-${two(month)}-${two(Math.min(Number(day.slice(8, 10)), monthLength(year, month)))}`;
};

/** The day n calendar years later; 28 February where 29 February does not exist. */
export const addYears = (day: Day, n: number): Day => addMonths(day, n * 12);

/** How many days later `to` is than `from`; 0 on the same day, negative before it. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Full years lived on that day. Who was born on 29 February turns a year older on 1 March of a common year; negative before birth. */
export const fullYears = (birthDate: Day, on: Day): number =>
  Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0);

/** 1 Monday .. 7 Sunday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
