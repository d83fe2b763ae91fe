import { expect, it } from 'vitest';
import { codeIn } from '../../mocks/messages/ledger.ts';
import { activationText, consentText } from '../../gateway/challenge/code-words.rules.ts';
import { maskedPhone } from '../../gateway/challenge/masked-phone.rules.ts';
import { ownerHasPhone, ownerPhoneUnknown } from '../../gateway/booking/owner-phone.rules.ts';
import { needsCode } from '../../gateway/challenge/phone-activation.rules.ts';

it('is its last four digits, by which its owner knows it [R-005]', () => {
  expect(maskedPhone('+79161231234')).toBe('+7 *** ***-12-34');
  expect(maskedPhone('+79460000005')).toBe('+7 *** ***-00-05');
  expect(maskedPhone('+375291234567')).toBe('+********4567');
});

it('is nothing where there is none: then there is no code, and a way out [R-002]', () => {
  expect(ownerHasPhone({ phone: '+79161231234' })).toBe(true);
  expect(ownerHasPhone({ phone: null })).toBe(false);
  expect(ownerPhoneUnknown([]).remedies?.map(({ action }) => action)).toEqual(['ACTIVATE_PHONE']);
});

it('is told to the owner with the code, who asks and what for', () => {
  const text = consentText('Мария С.', 'Иванов Иван Иванович, 3 марта в 09:15', '012345');
  expect(text).toContain('Мария С. записывает вас к врачу: Иванов Иван Иванович, 3 марта в 09:15.');
  expect([text, consentText('Мария С.', null, '012345'), activationText('012345')].map(codeIn)).toEqual(['012345', '012345', '012345']);
  expect(text.length).toBeLessThan(1000);
});

it('is asked to be activated once only [R-333]', () => {
  expect(needsCode({ phone: '+79161231234', activated: false })).toBe(true);
  expect(needsCode({ phone: '+79161231234', activated: true })).toBe(false);
});
