import { describe, expect, it } from 'vitest';
import {
  isRemindedOf,
  isRemindedOfChild,
  leadTimeFits,
  refusedReminders,
  reminderMoment,
  type ReminderChoice,
} from '../../gateway/notification/reminder.rules.ts';
import { reminderWords } from '../../gateway/notification/reminder-words.rules.ts';

const choice: ReminderChoice = { channel: 'IN_APP', leadTimeHours: 24, visits: true, vaccinations: true };
const visit = { status: 'BOOKED', startsAtMs: Date.parse('2026-03-05T15:30:00+03:00'), service: 'APPOINTMENT' } as const;

describe('how long before a visit one is reminded', () => {
  it.each([
    [0, false],
    [1, true],
    [168, true],
    [169, false],
    [-1, false],
  ])('%i hours: %s [R-060]', (hours, fits) => {
    expect(leadTimeFits(hours)).toBe(fits);
    expect(refusedReminders({ ...choice, leadTimeHours: hours }, true)?.code).toBe(fits ? undefined : 'VALUE_OUT_OF_RANGE');
  });

  it('is counted back from its beginning', () => {
    expect(reminderMoment(choice, visit)).toBe(Date.parse('2026-03-04T15:30:00+03:00'));
  });
});

it('reminds of the kinds that one wants, as long as the visit stands [R-060]', () => {
  expect(isRemindedOf(choice, visit)).toBe(true);
  expect(isRemindedOf({ ...choice, visits: false }, visit)).toBe(false);
  expect(isRemindedOf({ ...choice, visits: false }, { ...visit, service: 'VACCINATION' })).toBe(true);
  expect(isRemindedOf({ ...choice, vaccinations: false }, { ...visit, service: 'VACCINATION' })).toBe(false);
  for (const status of ['PENDING_CONFIRMATION', 'CANCELLED_BY_APPLICANT', 'CANCELLED_BY_CLINIC', 'COMPLETED', 'EXPIRED'])
    expect(isRemindedOf(choice, { ...visit, status })).toBe(false);
});

it('reminds a parent of a child as long as they represent it [R-061]', () => {
  const link = { linkStatus: 'VERIFIED', restriction: null, birthDate: '2010-03-05', today: '2026-03-04' };
  expect(isRemindedOfChild(link)).toBe(true);
  expect(isRemindedOfChild({ ...link, linkStatus: 'VERIFICATION_PENDING' })).toBe(false);
  expect(isRemindedOfChild({ ...link, restriction: 'Решение суда' })).toBe(false);
  expect(isRemindedOfChild({ ...link, birthDate: '2008-03-05' })).toBe(true);
  expect(isRemindedOfChild({ ...link, birthDate: '2008-03-04' })).toBe(false);
});

it('sends text messages to an activated phone only [R-333]', () => {
  expect(refusedReminders({ ...choice, channel: 'SMS' }, true)).toBeUndefined();
  expect(refusedReminders({ ...choice, channel: 'SMS' }, false)?.code).toBe('PHONE_NOT_ACTIVATED');
  expect(refusedReminders({ ...choice, channel: 'EMAIL' }, false)).toBeUndefined();
});

it('says when, what, for whom and where', () => {
  const told = {
    startsAt: '2026-03-05T15:30:00+03:00',
    service: 'APPOINTMENT',
    doctorName: 'Петрова А. А.',
    room: '12',
    of: null,
  } as const;
  expect(reminderWords(told)).toEqual({
    title: 'Напоминание о приёме',
    body: '05.03.2026 в 15:30 приём, врач Петрова А. А., кабинет 12',
  });
  expect(reminderWords({ ...told, service: 'VACCINATION', doctorName: null, room: null, of: 'София' }).body).toBe(
    '05.03.2026 в 15:30 прививка, пациент София',
  );
});
