export { addDays, addMonths, addYears, dayNumber, dayOfNumber, daysBetween, fullYears, isDay, weekday, type Day } from './day.ts';
export { dayIn, instantIn, offsetMinutes, parseInstant, readInstant, startOfDay } from './instant.ts';
export { addWorkingDays, isWorkingDay } from './working-day.ts';
