import { describe, expect, it } from 'vitest';
import {
  acceptedFor,
  booksElectronically,
  inForce,
  policyOf,
  statusOn,
  termRuns,
  type PolicyFacts,
} from '../../gateway/policy/policy.rules.ts';

const today = '2026-11-21';
const services = ['APPOINTMENT', 'HOME_VISIT', 'ATTACHMENT', 'MEDICAL_RECORD', 'OMS_CHECK'] as const;
const policy = (some: Partial<PolicyFacts>): PolicyFacts => ({
  type: 'DIGITAL',
  status: 'ACTIVE',
  validFrom: '2023-01-01',
  validTo: null,
  ...some,
});

describe('a policy', () => {
  it.each([
    ['2026-11-20', 'EXPIRED'],
    ['2026-11-21', 'ACTIVE'],
    ['2026-11-22', 'ACTIVE'],
  ])('valid to %s is %s: the last day counts [R-079]', (validTo, status) => {
    expect(statusOn(policy({ type: 'TEMPORARY', validTo }), today)).toBe(status);
    expect(termRuns({ validTo }, today)).toBe(status === 'ACTIVE');
  });

  it.each([
    ['2026-11-20', true],
    ['2026-11-21', true],
    ['2026-11-22', false],
  ])('valid from %s is in force: %s', (validFrom, expected) => {
    expect(inForce(policy({ validFrom }), today)).toBe(expected);
  });

  it.each(['LOST', 'SUPERSEDED', 'CLOSED', 'EXPIRED'] as const)('that the register calls %s stays so, whatever its days say', (status) => {
    expect(statusOn(policy({ status }), today)).toBe(status);
    expect(inForce(policy({ status }), today)).toBe(false);
  });
});

describe('the policy of today', () => {
  it('is the newest that is in force', () => {
    const [old, digital] = [policy({ type: 'PAPER', validFrom: '2015-01-01', status: 'SUPERSEDED' }), policy({})];
    expect(policyOf([old, digital], today)).toBe(digital);
  });

  it('is the permanent one where a newer temporary one runs beside it', () => {
    const [paper, temporary] = [policy({ type: 'PAPER' }), policy({ type: 'TEMPORARY', validFrom: '2026-11-01', validTo: '2026-12-01' })];
    expect(policyOf([paper, temporary], today)).toBe(paper);
  });

  it('is the temporary one where nothing else is in force, and none where nothing is', () => {
    const temporary = policy({ type: 'TEMPORARY', validTo: '2026-11-21' });
    expect(policyOf([policy({ status: 'LOST' }), temporary], today)).toBe(temporary);
    expect(policyOf([temporary], '2026-11-22')).toBeUndefined();
  });
});

describe('what a policy is accepted for', () => {
  it.each(['PAPER', 'ELECTRONIC_CARD', 'DIGITAL'] as const)('%s: everything', (type) => {
    expect(acceptedFor(policy({ type }), services, today)).toEqual(services);
  });

  it('a temporary one: neither booking nor home visits [R-066]', () => {
    const accepted = acceptedFor(policy({ type: 'TEMPORARY', validTo: today }), services, today);
    expect(accepted).not.toContain('APPOINTMENT');
    expect(accepted).not.toContain('HOME_VISIT');
    expect(accepted).toContain('OMS_CHECK');
  });

  it('a temporary one: attaching in person only [R-131]', () => {
    expect(acceptedFor(policy({ type: 'TEMPORARY', validTo: today }), ['ATTACHMENT', 'MEDICAL_RECORD'], today)).toEqual(['MEDICAL_RECORD']);
  });

  it('an old one: booking and home visits, nothing else [R-073]', () => {
    expect(acceptedFor(policy({ type: 'OLD' }), services, today)).toEqual(['APPOINTMENT', 'HOME_VISIT']);
  });

  it('one that is not in force: nothing', () => {
    expect(acceptedFor(policy({ status: 'LOST' }), services, today)).toEqual([]);
    expect(acceptedFor(policy({ validTo: '2026-11-20' }), services, today)).toEqual([]);
  });
});

describe('the electronic services', () => {
  it('of booking are closed to a temporary policy [R-024]', () => {
    expect([booksElectronically('TEMPORARY', 'APPOINTMENT'), booksElectronically('DIGITAL', 'APPOINTMENT')]).toEqual([false, true]);
    expect(acceptedFor(policy({ type: 'TEMPORARY' }), services, today)).not.toContain('APPOINTMENT');
  });

  it('are the same by a card as by paper, and not the same by a temporary policy [R-087]', () => {
    const of = (type: PolicyFacts['type']) => acceptedFor(policy({ type }), services, today);
    expect(of('ELECTRONIC_CARD')).toEqual(of('PAPER'));
    expect(of('PAPER')).toEqual(services);
    expect(of('TEMPORARY')).not.toEqual(of('PAPER'));
  });
});
