import { describe, expect, it } from 'vitest';
import { groupsFor } from '../../gateway/access/field-groups.rules.ts';
import { clinicPostOf, patientSeenAs, waitsForModerator, type ClinicPost, type PatientFacts } from '../../gateway/access/staff.rules.ts';

const today = '2026-11-21';
const moOid = '1.2.643.5.1.13.13.12.2.77.1001';
const other = '1.2.643.5.1.13.13.12.2.77.1002';
const desk: ClinicPost = { as: 'REGISTRY_DESK', moOid };
const seen = (some: Partial<PatientFacts>, post = desk) => patientSeenAs(post, { visits: [], attachments: [], ...some }, today);
const visit = { moOid, day: today, cancelled: false };
const attached = { moOid, status: 'ATTACHED', from: '2020-01-01', to: null };

describe('the post of an account', () => {
  it.each([
    [['REGISTRY_DESK'], moOid, desk],
    [['MIS_OPERATOR'], moOid, { as: 'MIS_OPERATOR', moOid }],
    [['REGISTRY_DESK'], null, undefined],
    [['CALL_CENTRE'], moOid, undefined],
    [['INSURER_OPERATOR'], null, undefined],
    [['MFC_OPERATOR'], null, undefined],
    [['DOCTOR'], moOid, undefined],
    [['CITIZEN'], null, undefined],
  ])('with the roles %j at %s', (roles, staffOf, post) => {
    expect(clinicPostOf({ roles, staffOf })).toEqual(post);
  });
});

describe('a patient of a clinic', () => {
  it.each([
    ['who comes today', { visits: [visit] }, true],
    ['who came yesterday', { visits: [{ ...visit, day: '2026-11-20' }] }, false],
    ['who comes tomorrow', { visits: [{ ...visit, day: '2026-11-22' }] }, false],
    ['whose visit was cancelled', { visits: [{ ...visit, cancelled: true }] }, false],
    ['who comes to another clinic', { visits: [{ ...visit, moOid: other }] }, false],
    ['who is attached', { attachments: [attached] }, true],
    ['whose attachment ends today', { attachments: [{ ...attached, to: today }] }, true],
    ['whose attachment ended yesterday', { attachments: [{ ...attached, to: '2026-11-20' }] }, false],
    ['whose attachment begins tomorrow', { attachments: [{ ...attached, from: '2026-11-22' }] }, false],
    ['whose attachment was rejected', { attachments: [{ ...attached, status: 'REJECTED' }] }, false],
    ['who is attached to another clinic', { attachments: [{ ...attached, moOid: other }] }, false],
    ['of whom it knows nothing', {}, false],
  ])('%s: %#', (_who, facts, is) => {
    expect(seen(facts) !== undefined).toBe(is);
  });

  it('is seen by the desk with documents, by an operator of the system without', () => {
    expect(seen({ visits: [visit] })).toBe('PATIENT_OF_THE_DESK');
    expect(seen({ visits: [visit] }, { as: 'MIS_OPERATOR', moOid })).toBe('PATIENT_OF_THE_SYSTEM');
    expect(groupsFor('PATIENT_OF_THE_DESK').has('DOCUMENTS')).toBe(true);
    expect(groupsFor('PATIENT_OF_THE_SYSTEM').has('DOCUMENTS')).toBe(false);
  });
});

describe('a moderator', () => {
  it.each([
    ['PENDING', 'KRASNODAR', true],
    ['PENDING', 'MOSCOW', false],
    ['APPROVED', 'KRASNODAR', false],
    ['REJECTED', 'KRASNODAR', false],
    ['REMOVED', 'KRASNODAR', false],
  ] as const)('of KRASNODAR checks a member who is %s at %s: %s [R-321]', (moderation, portal, checks) => {
    expect(waitsForModerator({ moderation, portal }, 'KRASNODAR')).toBe(checks);
  });
});
