import { describe, expect, it } from 'vitest';
import {
  attachmentReason,
  attachmentStatus,
  isVisible,
  reportedWholly,
  readsMismatches,
  shownByClinic,
  type RegisteredFacts,
} from '../../gateway/attachment/attachment.rules.ts';

const today = '2026-11-21';
const registered: RegisteredFacts = { status: 'ATTACHED', method: 'PERSONAL_APPLICATION', to: null };
const reported = {
  fullName: 'Чернов Павел Ильич',
  birthDate: '1993-01-01',
  snils: '11223344595',
  omsNumber: '1',
  coveredServices: ['Приём'],
};
const clinic = { shownToPortal: true, reason: null, mismatches: [] };

describe('an attachment', () => {
  it.each([
    ['2026-11-20', 'DETACHED'],
    ['2026-11-21', 'ATTACHED'],
    ['2026-11-22', 'ATTACHED'],
    [null, 'ATTACHED'],
  ])('whose last day is %s is %s', (to, status) => {
    expect(attachmentStatus({ ...registered, to }, today)).toBe(status);
  });

  it('that was refused or not decided stays so after its days', () => {
    expect(attachmentStatus({ ...registered, status: 'REJECTED', to: '2026-01-01' }, today)).toBe('REJECTED');
    expect(attachmentStatus({ ...registered, status: 'SUBMITTED', to: '2026-01-01' }, today)).toBe('SUBMITTED');
  });

  it('is invisible while the clinic has it wrongly or not at all [R-044]', () => {
    expect(shownByClinic(clinic)).toBe(true);
    expect(isVisible('ATTACHED', { ...clinic, patient: reported }, true)).toBe(true);
    expect(isVisible('ATTACHED', { shownToPortal: false, patient: reported }, true)).toBe(false);
    expect(isVisible('ATTACHED', undefined, true)).toBe(false);
  });

  it.each([
    ['the name', { fullName: '' }],
    ['the birth date', { birthDate: '' }],
    ['the SNILS', { snils: undefined }],
    ['the policy', { omsNumber: '' }],
    ['the services', { coveredServices: [] }],
  ])('is invisible where the clinic left out %s [R-043]', (_what, left) => {
    const told = { ...reported, ...left };
    expect(reportedWholly(told, true)).toBe(false);
    expect(isVisible('ATTACHED', { shownToPortal: true, patient: told }, true)).toBe(false);
  });

  it('of somebody without a SNILS needs none [R-043]', () => {
    expect(reportedWholly({ ...reported, snils: undefined }, false)).toBe(true);
  });

  it('that is not in force needs no agreement of the clinic', () => {
    expect(isVisible('DETACHED', undefined, true)).toBe(true);
  });

  it('tells the fields that differ to operators of that clinic only [R-042]', () => {
    const operator = { roles: ['MIS_OPERATOR'], staffOf: '1.2.3' };
    expect(readsMismatches(operator, '1.2.3')).toBe(true);
    expect(readsMismatches(operator, '1.2.4')).toBe(false);
    expect(readsMismatches({ roles: ['CITIZEN'], staffOf: null }, '1.2.3')).toBe(false);
  });

  it('has the reason that the clinic says, else what its way implies', () => {
    expect(attachmentReason(registered, { ...clinic, reason: 'CHOICE' })).toBe('CHOICE');
    expect(attachmentReason({ ...registered, method: 'TERRITORIAL' }, clinic)).toBe('REGISTRATION');
    expect(attachmentReason(registered, undefined)).toBeNull();
  });
});
