import { describe, expect, it } from 'vitest';
import {
  asksTheDesk,
  cancellableNow,
  isCancellable,
  isShown,
  isUpcoming,
  madeHere,
  maySet,
  mayBeMistaken,
  passes,
  shownByPortal,
  type BookingFacts,
} from '../../gateway/appointment/appointment.rules.ts';

const now = 1_795_000_000_000;
const booking = (some: Partial<BookingFacts> = {}): BookingFacts => ({ status: 'BOOKED', channel: 'PORTAL', startsAt: now + 1, ...some });
const channels = ['PORTAL', 'MOBILE_APP', 'REGIONAL_PORTAL', 'REGISTRY_DESK', 'CALL_CENTRE', 'INFOMAT', 'DOCTOR', 'OTHER_WEBSITE'] as const;

describe('a portal', () => {
  it('keeps what was booked on it or in its application, and nothing else [R-050]', () => {
    expect(channels.filter((channel) => madeHere(channel))).toEqual(['PORTAL', 'MOBILE_APP']);
  });

  it('of its own channel hides what was booked elsewhere [R-051]', () => {
    expect(channels.filter((channel) => shownByPortal(channel, 'OWN_CHANNEL'))).toEqual(['PORTAL', 'MOBILE_APP']);
  });

  it('of all channels hides nothing [R-051]', () => {
    expect(channels.filter((channel) => isShown(channel, 'ALL_CHANNELS', 'CHILD'))).toEqual(channels);
  });

  it('hides nothing from the staff of the clinic', () => {
    for (const seenAs of ['PATIENT_OF_THE_DAY', 'PATIENT_OF_THE_DESK', 'PATIENT_OF_THE_SYSTEM'] as const)
      expect(isShown('REGISTRY_DESK', 'OWN_CHANNEL', seenAs)).toBe(true);
    expect(isShown('REGISTRY_DESK', 'OWN_CHANNEL', 'SELF')).toBe(false);
  });
});

describe('a booking', () => {
  it.each([
    [1, true],
    [0, false],
    [-1, false],
  ])('%i ms before its time can be cancelled: %s [R-055]', (ms, expected) => {
    expect(cancellableNow(booking({ startsAt: now + ms }), now)).toBe(expected);
  });

  it.each([
    'PENDING_CONFIRMATION',
    'CANCELLED_BY_APPLICANT',
    'CANCELLED_BY_CLINIC',
    'PATIENT_DID_NOT_COME',
    'COMPLETED',
    'EXPIRED',
  ] as const)('that is %s cannot be cancelled [R-055]', (status) => {
    expect(cancellableNow(booking({ status }), now)).toBe(false);
  });

  it.each([
    ['SELF', true],
    ['CHILD', true],
    ['WARD', true],
    ['HOUSEHOLD', false],
    ['PATIENT_OF_THE_DAY', false],
    ['PATIENT_OF_THE_DESK', false],
  ] as const)('is cancelled by the patient and by those who stand for them: %s is %s', (seenAs, may) => {
    expect(isCancellable(booking(), now, { seenAs, isBooker: false })).toBe(may);
  });

  it('is cancelled by whoever made it, also where they do not see the patient', () => {
    for (const seenAs of ['BOOKER', 'HOUSEHOLD', 'PATIENT_OF_THE_DESK'] as const) {
      expect(isCancellable(booking(), now, { seenAs, isBooker: true })).toBe(true);
      expect(isCancellable(booking({ startsAt: now }), now, { seenAs, isBooker: true })).toBe(false);
    }
  });

  it('is shown to whoever made it, whatever the portal shows', () => {
    expect(isShown('REGISTRY_DESK', 'OWN_CHANNEL', 'BOOKER')).toBe(true);
    expect(isShown('REGISTRY_DESK', 'OWN_CHANNEL', 'HOUSEHOLD')).toBe(false);
  });

  it('is upcoming while it stands and its time is ahead', () => {
    expect(isUpcoming(booking(), now)).toBe(true);
    expect(isUpcoming(booking({ status: 'PENDING_CONFIRMATION' }), now)).toBe(true);
    expect(isUpcoming(booking({ startsAt: now }), now)).toBe(false);
    expect(isUpcoming(booking({ status: 'CANCELLED_BY_CLINIC' }), now)).toBe(false);
  });
});

describe('a status', () => {
  const ends = ['COMPLETED', 'PATIENT_DID_NOT_COME', 'CANCELLED_BY_CLINIC', 'EXPIRED'] as const;

  it.each(ends)('%s is set by the clinic and never by the applicant [R-052]', (status) => {
    expect(maySet(status, 'APPLICANT')).toBe(false);
    expect(maySet(status, 'CLINIC')).toBe(true);
  });

  it.each(['PENDING_CONFIRMATION', 'BOOKED', 'CANCELLED_BY_APPLICANT'] as const)('%s is set by the applicant too [R-052]', (status) => {
    expect(maySet(status, 'APPLICANT')).toBe(true);
  });

  it.each([
    ['PATIENT_DID_NOT_COME', 'CLINIC', true],
    ['CANCELLED_BY_APPLICANT', 'CLINIC', true],
    ['CANCELLED_BY_APPLICANT', 'REGISTRY_DESK', true],
    ['CANCELLED_BY_APPLICANT', 'APPLICANT', false],
    ['COMPLETED', 'CLINIC', false],
    ['BOOKED', 'APPLICANT', false],
  ] as const)('%s set by %s may be a mistake: %s [R-053]', (status, setBy, mistaken) => {
    expect(mayBeMistaken(status, setBy)).toBe(mistaken);
  });

  it('that may be a mistake is disputed at the registry desk, by the patient and not by the clinic itself [R-054]', () => {
    const missed = { status: 'PATIENT_DID_NOT_COME', statusSetBy: 'CLINIC' } as const;
    expect(asksTheDesk(missed, 'SELF')).toBe(true);
    expect(asksTheDesk(missed, 'CHILD')).toBe(true);
    expect(asksTheDesk(missed, 'PATIENT_OF_THE_DAY')).toBe(false);
    expect(asksTheDesk({ status: 'COMPLETED', statusSetBy: 'CLINIC' }, 'SELF')).toBe(false);
  });
});

describe('a filter', () => {
  it('takes everything where it says nothing', () => {
    expect(passes(booking(), {}, now)).toBe(true);
    expect(passes(booking({ startsAt: now - 1 }), { statuses: null, from: null, to: null, upcoming: null }, now)).toBe(true);
  });

  it('is from inclusive and to exclusive', () => {
    expect(passes(booking(), { from: now + 1 }, now)).toBe(true);
    expect(passes(booking(), { from: now + 2 }, now)).toBe(false);
    expect(passes(booking(), { to: now + 1 }, now)).toBe(false);
    expect(passes(booking(), { to: now + 2 }, now)).toBe(true);
  });

  it('splits all bookings into upcoming and others', () => {
    for (const one of [booking(), booking({ startsAt: now - 1 }), booking({ status: 'EXPIRED' })]) {
      expect(passes(one, { upcoming: true }, now)).toBe(!passes(one, { upcoming: false }, now));
    }
  });

  it('takes the states asked for', () => {
    expect(passes(booking(), { statuses: ['COMPLETED'] }, now)).toBe(false);
    expect(passes(booking(), { statuses: ['COMPLETED', 'BOOKED'] }, now)).toBe(true);
    expect(passes(booking(), { statuses: [] }, now)).toBe(false);
  });
});
