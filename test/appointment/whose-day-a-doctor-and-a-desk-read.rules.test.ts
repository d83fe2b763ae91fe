import { describe, expect, it } from 'vitest';
import { readsClinicDay, readsDoctorDay } from '../../gateway/appointment/day-list.rules.ts';

const [here, elsewhere] = ['1.2.643.5.1.13.13.12.2.77.1001', '1.2.643.5.1.13.13.12.2.77.1002'];
const staff = (role: 'DOCTOR' | 'REGISTRY_DESK' | 'MIS_OPERATOR' | 'CALL_CENTRE' | 'CITIZEN', resourceId: string | null = null) => ({
  roles: [role],
  staffOf: role === 'CITIZEN' ? null : here,
  resourceId,
});

describe('the day of a clinic', () => {
  it('is read by its registry desk and the operators of its system', () => {
    expect(readsClinicDay(staff('REGISTRY_DESK'), here)).toBe('PATIENT_OF_THE_DESK');
    expect(readsClinicDay(staff('MIS_OPERATOR'), here)).toBe('PATIENT_OF_THE_SYSTEM');
  });

  it('is not read by its doctors, its call centre, citizens, or anybody of another clinic', () => {
    expect(readsClinicDay(staff('DOCTOR', '1'), here)).toBeUndefined();
    expect(readsClinicDay(staff('CALL_CENTRE'), here)).toBeUndefined();
    expect(readsClinicDay(staff('CITIZEN'), here)).toBeUndefined();
    expect(readsClinicDay(staff('REGISTRY_DESK'), elsewhere)).toBeUndefined();
  });
});

describe('the day of a doctor', () => {
  it('is read by that doctor', () => {
    expect(readsDoctorDay(staff('DOCTOR', '1'), { moOid: here, resourceId: '1' })).toBe('PATIENT_OF_THE_DAY');
  });

  it('is not read by a colleague, by the same number elsewhere, or by the desk', () => {
    expect(readsDoctorDay(staff('DOCTOR', '2'), { moOid: here, resourceId: '1' })).toBeUndefined();
    expect(readsDoctorDay(staff('DOCTOR', '1'), { moOid: elsewhere, resourceId: '1' })).toBeUndefined();
    expect(readsDoctorDay(staff('REGISTRY_DESK'), { moOid: here, resourceId: '1' })).toBeUndefined();
  });
});
