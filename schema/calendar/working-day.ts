import { addDays, weekday, type Day } from './day.ts';
import { weekdaysOff, weekendsWorked } from './production-calendar.ts';

/** Whether offices work on that day by the production calendar. */
export const isWorkingDay = (day: Day): boolean => (weekday(day) <= 5 ? !weekdaysOff.has(day) : weekendsWorked.has(day));

/**
 * The n-th working day after that day; the n-th before it where n is negative. 0 gives the day itself, whether it is worked or not.
 * The day of departure is never counted.
 */
export const addWorkingDays = (day: Day, n: number): Day => {
  const step = n < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(n); left > 0;) {
    current = addDays(current, step);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
};
