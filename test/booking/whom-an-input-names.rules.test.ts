import { describe, expect, it } from 'vitest';
import { formFault, levelTooLow, nobodyFits, nobodySeen } from '../../gateway/booking/named-patient.rules.ts';
import { fits } from '../../gateway/policy/policy-check.rules.ts';

const whole = {
  policy: { enp: '7700000000000000' },
  patientName: { family: 'Белова', given: 'Валентина', patronymic: 'Петровна' },
  patientBirthDate: '1958-02-10',
};

describe('an input', () => {
  it('names nobody, somebody by id, or somebody by policy, name and birth date', () => {
    expect([formFault({}), formFault({ patientId: 'x' }), formFault(whole)]).toEqual([undefined, undefined, undefined]);
    expect(formFault({ policy: null, patientName: null, patientBirthDate: null, patientId: null })).toBeUndefined();
  });

  it.each([
    ['policy', 'policy'],
    ['patientName', 'patientName'],
    ['patientBirthDate', 'patientBirthDate'],
  ])('without %s is told so', (left, field) => {
    expect(formFault({ ...whole, [left]: null })?.field).toBe(field);
  });

  it('names one person in one way', () => {
    expect(formFault({ ...whole, patientId: 'x' })?.field).toBe('patientId');
  });

  it.each([
    ['family', '', 'patientName.family'],
    ['given', '   ', 'patientName.given'],
    ['family', 'а'.repeat(40), undefined],
    ['family', 'а'.repeat(41), 'patientName.family'],
    ['patronymic', '', 'patientName.patronymic'],
    ['patronymic', null, undefined],
  ])('has names that a register can have: %s %j', (part, text, field) => {
    expect(formFault({ ...whole, patientName: { ...whole.patientName, [part]: text } })?.field).toBe(field);
  });
});

describe('a name', () => {
  const holder = { name: { family: 'Королёв', given: 'Семён', patronymic: null }, birthDate: '1958-02-10' };
  const named = (family: string, given = 'Семён') =>
    fits({ name: { family, given, patronymic: null }, birthDate: holder.birthDate }, holder);

  it('is compared as the register does: ё is е, case and blanks around it do not matter [R-089]', () => {
    expect([named('Королев'), named('КОРОЛЁВ'), named(' королёв '), named('Королёв', 'Семен')]).toEqual([true, true, true, true]);
  });

  it('has Cyrillic letters: a Latin one that looks the same is another letter [R-089]', () => {
    expect([named('Kopoлёв'), named('Королёв', 'Ceмён'), named('Коралёв')]).toEqual([false, false, false]);
  });

  it('without a patronymic is not that of whoever has one', () => {
    const other = { ...holder, name: { ...holder.name, patronymic: 'Ильич' } };
    expect(fits({ name: { family: 'Королёв', given: 'Семён' }, birthDate: holder.birthDate }, other)).toBe(false);
  });
});

describe('nobody', () => {
  it('is one answer, whatever did not match', () => {
    expect(nobodyFits('FEDERAL', 'INSURED')).toMatchObject({ code: 'PERSON_NOT_FOUND', rule: 'R-089', field: 'input.policy' });
    expect(nobodyFits('REGIONAL_PORTAL', 'HOUSEHOLD')).toMatchObject({ code: 'PERSON_NOT_FOUND', rule: 'R-314', field: 'input.policy' });
    expect(nobodySeen('MOSCOW')).toMatchObject({ code: 'PERSON_NOT_FOUND', field: 'input.patientId' });
  });

  it('in particular is whoever has a simplified account', () => {
    expect(levelTooLow('FEDERAL')).toMatchObject({ code: 'ACCOUNT_LEVEL_TOO_LOW', rule: 'R-138' });
    expect(levelTooLow('FEDERAL').remedies[0]?.action).toBe('RAISE_ACCOUNT_LEVEL');
  });
});
