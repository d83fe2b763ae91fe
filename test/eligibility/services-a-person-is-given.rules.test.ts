import { describe, expect, it } from 'vitest';
import {
  booksByPolicy,
  deskServes,
  enpWhereNeeded,
  extractable,
  faultsOfPerson,
  isAlive,
  mayChooseFrom,
  type NumberedPolicy,
  type PersonFacts,
} from '../../gateway/eligibility/person-needs.rules.ts';
import { refusalOfPerson } from '../../gateway/eligibility/person-refusals.rules.ts';
import {
  asksForOneself,
  calledByPolicy,
  hasOrder,
  homeVisitsEnabled,
  verifiedWhereNeeded,
  worksAtDesk,
} from '../../gateway/eligibility/service-needs.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const today = '2026-11-21';
const digital: NumberedPolicy = { type: 'DIGITAL', status: 'ACTIVE', validFrom: '2023-01-01', validTo: null, enp: '7756520845000125' };
const facts = (some: Partial<PersonFacts> = {}): PersonFacts => ({
  service: 'APPOINTMENT',
  seenAs: 'SELF',
  viewerOip: '000000000001',
  age: 40,
  policyLinked: null,
  consents: [],
  portal: profileOn('MOSCOW', today),
  territory: profileOn('MOSCOW', today),
  level: 'VERIFIED',
  atDesk: false,
  today,
  nowMs: 0,
  deceasedOn: null,
  policies: [digital],
  attachments: [],
  orders: [],
  vaccination: null,
  ownFunds: false,
  ...some,
});
const having = (policy: Partial<NumberedPolicy>, some: Partial<PersonFacts> = {}) =>
  facts({ policies: [{ ...digital, ...policy }], ...some });

describe('by a policy', () => {
  it('in force everything may be asked for', () => {
    expect(faultsOfPerson(facts())).toEqual([]);
  });

  it('that ended, or by none, nothing is given', () => {
    expect(faultsOfPerson(facts({ policies: [] }))).toEqual(['NO_POLICY']);
    expect(faultsOfPerson(having({ validTo: '2026-11-20' }))).toEqual(['POLICY_ENDED']);
    expect(faultsOfPerson(having({ status: 'LOST' }))).toEqual(['POLICY_ENDED']);
    expect(faultsOfPerson(facts({ policies: [], service: 'BIRTH_REGISTRATION' }))).toEqual([]);
  });

  it('that is temporary nobody books on a portal [R-016]', () => {
    expect([
      booksByPolicy('TEMPORARY', 'APPOINTMENT'),
      booksByPolicy('DIGITAL', 'APPOINTMENT'),
      booksByPolicy('TEMPORARY', 'VACCINATION'),
    ]).toEqual([false, true, true]);
    expect(faultsOfPerson(having({ type: 'TEMPORARY' }))).toEqual(['TEMPORARY_FOR_BOOKING']);
  });

  it('that is temporary the desk books all the same [R-022]', () => {
    expect([deskServes(true), deskServes(false)]).toEqual([true, false]);
    expect(faultsOfPerson(having({ type: 'TEMPORARY' }, { atDesk: true, seenAs: 'PATIENT_OF_THE_DESK' }))).toEqual([]);
  });

  it('that is temporary there is no extract [R-107]', () => {
    expect([
      extractable('TEMPORARY', 'POLICY_EXTRACT'),
      extractable('PAPER', 'POLICY_EXTRACT'),
      extractable('TEMPORARY', 'OMS_CHECK'),
    ]).toEqual([false, true, true]);
    expect(faultsOfPerson(having({ type: 'TEMPORARY' }, { service: 'POLICY_EXTRACT' }))).toEqual(['TEMPORARY_FOR_EXTRACT']);
  });

  it('without an ENP one books and calls a doctor, and no more [R-074]', () => {
    expect(enpWhereNeeded(null, 'APPOINTMENT')).toBe(true);
    expect(enpWhereNeeded(null, 'HOME_VISIT')).toBe(true);
    expect(enpWhereNeeded(null, 'VACCINATION')).toBe(false);
    expect(enpWhereNeeded('7756520845000125', 'VACCINATION')).toBe(true);
    expect(faultsOfPerson(having({ enp: null, type: 'PAPER' }, { service: 'OMS_CHECK' }))).toEqual(['ENP_UNKNOWN']);
    expect(faultsOfPerson(having({ enp: null, type: 'OLD' }, { service: 'OMS_CHECK' }))).toEqual(['OLD_POLICY']);
    expect(faultsOfPerson(having({ enp: null, type: 'OLD' }))).toEqual([]);
  });
});

describe('a person', () => {
  it('who died is given nothing, and no further reason [R-105]', () => {
    expect([isAlive(null), isAlive('2026-01-01')]).toEqual([true, false]);
    expect(faultsOfPerson(facts({ deceasedOn: '2026-01-01', policies: [] }))).toEqual(['DECEASED']);
  });

  it('learns every reason at once', () => {
    const everything = having(
      { type: 'TEMPORARY' },
      { service: 'HOME_VISIT', seenAs: 'HOUSEHOLD_PENDING', territory: profileOn('BRYANSK', today) },
    );
    expect(faultsOfPerson(everything)).toEqual(['TEMPORARY_FOR_HOME_VISIT', 'MODERATION_PENDING', 'NO_HOME_VISITS']);
  });

  it('calls a doctor home where the region has it [R-064]', () => {
    expect([homeVisitsEnabled(profileOn('MOSCOW', today)), homeVisitsEnabled(profileOn('BRYANSK', today))]).toEqual([true, false]);
    expect(faultsOfPerson(facts({ service: 'HOME_VISIT' }))).toEqual([]);
    expect(faultsOfPerson(facts({ service: 'HOME_VISIT', territory: profileOn('STAVROPOL', today) }))).toEqual(['NO_HOME_VISITS']);
  });

  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-22', true],
  ])('is examined by an order that holds to %s: %s [R-026]', (validTo, holds) => {
    const order = { service: 'LABORATORY', validTo, availability: 'AVAILABLE' } as const;
    expect(hasOrder([order], today)).toBe(holds);
    expect(hasOrder([{ ...order, service: 'APPOINTMENT' }], today)).toBe(false);
    expect(hasOrder([{ ...order, availability: 'AVAILABLE_ONLY_DOCTOR' }], today)).toBe(false);
    expect(faultsOfPerson(facts({ service: 'LABORATORY', orders: [order] }))).toEqual(holds ? [] : ['ORDER_MISSING']);
  });

  it.each([
    ['COVID_CERTIFICATE', 'STANDARD', false],
    ['BIRTH_REGISTRATION', 'STANDARD', false],
    ['COVID_CERTIFICATE', 'VERIFIED', true],
    ['APPOINTMENT', 'SIMPLIFIED', true],
  ] as const)('of level for %s: %s is %s [R-139]', (service, level, enough) => {
    expect(verifiedWhereNeeded(service, level)).toBe(enough);
    expect(faultsOfPerson(facts({ service, level }))).toEqual(enough ? [] : ['LEVEL_TOO_LOW']);
  });

  it('is told what was paid for, and a representative is, and nobody else [R-257]', () => {
    const told = (['SELF', 'CHILD', 'WARD', 'HOUSEHOLD'] as const).map((as) => asksForOneself('SERVICES_STATEMENT', as));
    expect(told).toEqual([true, true, true, false]);
    expect(faultsOfPerson(facts({ service: 'SERVICES_STATEMENT', seenAs: 'HOUSEHOLD' }))).toEqual(['NOT_REPRESENTATIVE']);
  });

  it('who chose a clinic lately waits for the year to pass [R-133]', () => {
    const lately = [
      { status: 'ATTACHED', policyType: 'DIGITAL', visible: true, area: 'THERAPEUTIC', reason: 'CHOICE', validFrom: '2026-02-01' },
    ] as const;
    expect(faultsOfPerson(facts({ service: 'ATTACHMENT', attachments: lately }))).toEqual(['ATTACHED_LATELY']);
    expect(faultsOfPerson(facts({ service: 'ATTACHMENT', attachments: lately, today: '2027-02-01' }))).toEqual([]);
    expect([mayChooseFrom(lately, today), mayChooseFrom([], today)]).toEqual(['2027-02-01', null]);
  });
});

describe('a doctor called home for another', () => {
  it('comes by that person’s policy, without leave, while a booking takes it [R-063]', () => {
    expect([calledByPolicy('HOME_VISIT'), calledByPolicy('APPOINTMENT')]).toEqual([true, false]);
    const another = { seenAs: 'HOUSEHOLD', age: 68 } as const;
    expect(faultsOfPerson(facts({ ...another, service: 'HOME_VISIT' }))).toEqual([]);
    for (const service of ['APPOINTMENT', 'VACCINATION'] as const)
      expect(faultsOfPerson(facts({ ...another, service }))).toEqual(['CONSENT_REQUIRED']);
  });
});

describe('staff', () => {
  it('of the desk and the call centre book for whoever comes or calls [R-023]', () => {
    expect([['REGISTRY_DESK'], ['CALL_CENTRE'], ['DOCTOR'], ['CITIZEN']].map(worksAtDesk)).toEqual([true, true, false, false]);
  });
});

describe('a refusal', () => {
  const about = {
    portal: 'MOSCOW',
    territory: 'KRASNODAR',
    insurer: { name: 'Страховая', phone: '+78000000000' },
    clinic: { name: 'Поликлиника', desk: { phone: '+78610001002', hours: null } },
    patient: 'Белова В. П.',
    chooseFrom: null,
  };

  it('of a temporary policy says what to do, in order, with phones', () => {
    const { remedies, rule, profile } = refusalOfPerson('TEMPORARY_FOR_BOOKING', about);
    expect([rule, profile]).toEqual(['R-016', 'KRASNODAR']);
    expect(remedies.map(({ action, phone }) => [action, phone ?? null])).toEqual([
      ['GET_PERMANENT_POLICY', '+78000000000'],
      ['ATTACH_TO_CLINIC', null],
      ['CONTACT_REGISTRY_DESK', '+78610001002'],
    ]);
    expect(remedies[0]?.message.ru).toContain('Страховая');
  });

  it('of consent fires under the portal and names the patient', () => {
    const { profile, message } = refusalOfPerson('CONSENT_REQUIRED', about);
    expect(profile).toBe('MOSCOW');
    expect(message.en).toContain('Белова В. П.');
  });
});
