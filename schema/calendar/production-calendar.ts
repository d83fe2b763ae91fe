import type { Day } from './day.ts';

// Production calendar of Russia for a five-day week: what differs from "Monday to Friday". Outside these years only weekends are
// days off. 2027 follows the published draft of the transfers.

/** `MM-DD` of days off that fall on Monday to Friday: holidays, their transfers and long weekends. */
const daysOff: Readonly<Record<string, string>> = {
  2024: '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
  2025: '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
  2026: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
  2027: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31',
};

/** `MM-DD` of Saturdays and Sundays that are worked. */
const workedWeekends: Readonly<Record<string, string>> = { 2024: '04-27 11-02 12-28', 2025: '11-01', 2027: '02-20' };

const expand = (table: Readonly<Record<string, string>>): ReadonlySet<Day> =>
  new Set(Object.entries(table).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)));

/** Weekdays on which nobody works. */
export const weekdaysOff = expand(daysOff);
/** Weekends on which everybody works. */
export const weekendsWorked = expand(workedWeekends);
