import { addDays, addYears, isWorkingDay, type Day } from '../../../schema/calendar/index.ts';

/** Days of the cast's lives, told from the anchor. */
export interface Timeline {
  readonly anchor: Day;
  /** Birth date of somebody who turned that many years so many days ago; who will turn them later where days are negative. */
  born(years: number, daysSince: number): Day;
  ago(days: number): Day;
  ahead(days: number): Day;
  yearsAgo(years: number, days?: number): Day;
  /** First working day so many days after the anchor or later. */
  workingDay(days: number): Day;
}

export const createTimeline = (anchor: Day): Timeline => ({
  anchor,
  born: (years, daysSince) => addYears(addDays(anchor, -daysSince), -years),
  ago: (days) => addDays(anchor, -days),
  ahead: (days) => addDays(anchor, days),
  yearsAgo: (years, days = 0) => addDays(addYears(anchor, -years), -days),
  workingDay: (days) => {
    let day = addDays(anchor, days);
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  },
});
