import { describe, expect, it } from 'vitest';
import { faultsOfSlot, isOffered, type SlotFacts, type Taker } from '../../gateway/eligibility/slot-needs.rules.ts';
import { refusalOfSlot } from '../../gateway/eligibility/slot-refusals.rules.ts';

const now = Date.parse('2026-03-02T09:00:00+03:00');
const slot = (some: Partial<SlotFacts> = {}): SlotFacts => ({
  moOid: '1.2.643.5.1.13.13.12.2.77.1001',
  resourceId: '2',
  specialtyCode: '109',
  referralRequired: false,
  service: 'APPOINTMENT',
  vaccineCode: null,
  paidService: null,
  startsAtMs: now + 60_000,
  day: '2026-03-02',
  ageGroup: 'ANY',
  openTo: ['Internet', 'Registry', 'CallCenter'],
  free: true,
  ...some,
});
const taker = (some: Partial<Taker> = {}): Taker => ({
  birthDate: '1985-10-23',
  channel: 'PORTAL',
  referral: null,
  referralNamed: false,
  bookings: [],
  nowMs: now,
  ...some,
});
const referral = { specialty: { code: '54' }, service: 'APPOINTMENT', validTo: '2026-03-10', bookable: true };
const specialist = slot({ referralRequired: true, specialtyCode: '54' });
const booked = { moOid: slot().moOid, resourceId: '2', status: 'BOOKED', channel: 'PORTAL', startsAt: now + 86_400_000 } as const;

describe('a slot', () => {
  it('is taken by whomever it is offered to, while it is free and ahead', () => {
    expect(faultsOfSlot(slot(), taker())).toEqual([]);
    expect(faultsOfSlot(slot({ free: false }), taker())).toEqual(['TAKEN']);
  });

  it.each([
    [-1, ['IN_PAST']],
    [0, ['IN_PAST']],
    [1, []],
  ])('passes at the very moment it begins: %i ms ahead is %j', (ahead, faults) => {
    expect(faultsOfSlot(slot({ startsAtMs: now + ahead }), taker())).toEqual(faults);
  });

  it('that has passed is not told to be taken as well', () => {
    expect(faultsOfSlot(slot({ startsAtMs: now, free: false }), taker())).toEqual(['IN_PAST']);
  });

  it.each([
    ['2026-03-01', 'CHILD', []],
    ['2026-03-02', 'CHILD', ['FOR_CHILDREN']],
    ['2026-03-03', 'CHILD', ['FOR_CHILDREN']],
    ['2026-03-01', 'ADULT', ['FOR_ADULTS']],
    ['2026-03-02', 'ADULT', []],
    ['2026-03-03', 'ADULT', []],
    ['2026-03-01', 'ANY', []],
  ] as const)('on %s, about the 18th birthday on 2026-03-02, for %s: %j', (day, ageGroup, faults) => {
    expect(faultsOfSlot(slot({ day, ageGroup }), taker({ birthDate: '2008-03-02' }))).toEqual(faults);
  });

  it('is the clinic’s, which says who takes it: a portal, its desk, its call centre [R-031]', () => {
    const offers = (openTo: SlotFacts['openTo']) =>
      (['PORTAL', 'REGISTRY_DESK', 'CALL_CENTRE'] as const).map((by) => isOffered({ openTo }, by));
    expect(offers(['Internet', 'Registry'])).toEqual([true, true, false]);
    expect(offers(['Registry', 'Doctor'])).toEqual([false, true, false]);
    expect(offers(['CallCenter'])).toEqual([false, false, true]);
    expect(offers([])).toEqual([false, false, false]);
    expect(faultsOfSlot(slot({ openTo: ['Registry'] }), taker())).toEqual(['NOT_OFFERED']);
  });
});

describe('a specialist who is seen by a referral', () => {
  it('is booked by one that leads there, on its last day and no later [R-025]', () => {
    const by = (some: object) => faultsOfSlot({ ...specialist, ...some }, taker({ referral, referralNamed: true }));
    expect(by({ day: '2026-03-09' })).toEqual([]);
    expect(by({ day: '2026-03-10' })).toEqual([]);
    expect(by({ day: '2026-03-11' })).toEqual(['REFERRAL_ELSEWHERE']);
  });

  it('is not booked without one, nor by one to somebody else [R-025]', () => {
    expect(faultsOfSlot(specialist, taker())).toEqual(['REFERRAL_MISSING']);
    expect(faultsOfSlot({ ...specialist, specialtyCode: '25' }, taker({ referral, referralNamed: true }))).toEqual(['REFERRAL_ELSEWHERE']);
    expect(faultsOfSlot(specialist, taker({ referral: { ...referral, bookable: false }, referralNamed: true }))).toEqual([
      'REFERRAL_ELSEWHERE',
    ]);
  });

  it('is not the therapist: a referral that is named for nothing is not used up', () => {
    expect(faultsOfSlot(slot(), taker())).toEqual([]);
    expect(faultsOfSlot(slot(), taker({ referral, referralNamed: true }))).toEqual(['REFERRAL_ELSEWHERE']);
    expect(faultsOfSlot(slot(), taker({ referralNamed: true }))).toEqual(['REFERRAL_ELSEWHERE']);
  });

  it('is as tests are, which take a doctor’s order', () => {
    const test = slot({ service: 'LABORATORY' });
    expect(faultsOfSlot(test, taker())).toEqual(['REFERRAL_MISSING']);
    expect(faultsOfSlot(test, taker({ referral: { ...referral, specialty: { code: '109' }, service: 'LABORATORY' } }))).toEqual([]);
  });
});

describe('a doctor', () => {
  it('has one visit of a patient ahead, whatever the day', () => {
    expect(faultsOfSlot(slot(), taker({ bookings: [booked] }))).toEqual(['BOOKED_TO_DOCTOR']);
    expect(faultsOfSlot(slot({ resourceId: '3' }), taker({ bookings: [booked] }))).toEqual([]);
    expect(faultsOfSlot(slot({ moOid: '1.2.643.5.1.13.13.12.2.77.1002' }), taker({ bookings: [booked] }))).toEqual([]);
  });

  it.each(['CANCELLED_BY_APPLICANT', 'CANCELLED_BY_CLINIC', 'EXPIRED', 'PENDING_CONFIRMATION'] as const)(
    'does not wait for a visit that is %s',
    (status) => {
      expect(faultsOfSlot(slot(), taker({ bookings: [{ ...booked, status }] }))).toEqual([]);
    },
  );

  it('does not wait for one whose time has come', () => {
    expect(faultsOfSlot(slot(), taker({ bookings: [{ ...booked, startsAt: now }] }))).toEqual([]);
    expect(faultsOfSlot(slot(), taker({ bookings: [{ ...booked, startsAt: now + 1 }] }))).toEqual(['BOOKED_TO_DOCTOR']);
  });
});

describe('everything that speaks against a slot', () => {
  it('is told at once, in one order', () => {
    const worst = slot({ referralRequired: true, ageGroup: 'CHILD', openTo: ['Doctor'], free: false });
    const faults = faultsOfSlot(worst, taker({ bookings: [booked] }));
    expect(faults).toEqual(['REFERRAL_MISSING', 'FOR_CHILDREN', 'NOT_OFFERED', 'TAKEN', 'BOOKED_TO_DOCTOR']);
    const told = faults.map((fault) => refusalOfSlot(fault, { territory: 'MOSCOW', clinic: null, service: 'APPOINTMENT' }));
    expect(told.map(({ code, rule, field }) => [code, rule, field])).toEqual([
      ['REFERRAL_REQUIRED', 'R-025', undefined],
      ['SLOT_AGE_GROUP', 'R-031', 'input.slotId'],
      ['SLOT_NOT_BOOKABLE_ONLINE', 'R-031', 'input.slotId'],
      ['SLOT_TAKEN', 'R-031', 'input.slotId'],
      ['ALREADY_BOOKED', null, undefined],
    ]);
  });

  it('says what to try, the desk last [R-019]', () => {
    const clinic = { name: 'Поликлиника', desk: { phone: '+74950002001', hours: null } };
    const { remedies } = refusalOfSlot('NOT_OFFERED', { territory: 'MOSCOW', clinic, service: 'APPOINTMENT' });
    expect(remedies.map(({ action, phone }) => [action, phone])).toEqual([
      ['CHOOSE_ANOTHER_SLOT', undefined],
      ['CONTACT_REGISTRY_DESK', '+74950002001'],
    ]);
  });
});
