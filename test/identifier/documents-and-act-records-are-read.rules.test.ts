import { describe, expect, it } from 'vitest';
import { actRecordCheckDigit, decodeActRecordNumber, isActRecordNumber, makeActRecordNumber } from '../../schema/identifier/act-record.ts';
import { isBirthCertificate, parseBirthCertificate, parseBirthCertificateSeries } from '../../schema/identifier/birth-certificate.ts';
import { formatPassportSeries, isPassport, parsePassport } from '../../schema/identifier/passport.ts';
import { isOldPolicy, isPolicyBlankNumber, isTemporaryPolicyNumber } from '../../schema/identifier/policy-number.ts';

describe('act record number', () => {
  // Facts F-013.
  it.each([
    ['110259770001201234007', { section: 1, act: 'BIRTH', year: 2025, office: '97700012', serial: 1234, sign: 'NORMAL' }],
    ['110159230000100001000', { section: 1, act: 'BIRTH', year: 2015, office: '92300001', serial: 1, sign: 'NORMAL' }],
    ['120199770000100077000', { section: 1, act: 'MARRIAGE', year: 2019, office: '97700001', serial: 77, sign: 'NORMAL' }],
    ['170249500000300321108', { section: 1, act: 'DEATH', year: 2024, office: '95000003', serial: 321, sign: 'NO_CONNECTION' }],
  ] as const)('%s is read and written', (number, parts) => {
    expect(isActRecordNumber(number)).toBe(true);
    expect(makeActRecordNumber({ ...parts, ...decodeActRecordNumber(number) })).toBe(number);
    expect(decodeActRecordNumber(number)).toMatchObject({ act: parts.act, year: parts.year, sign: parts.sign, section: parts.section });
    expect(actRecordCheckDigit(number.slice(0, 20))).toBe(number.slice(20));
  });

  it.each([
    ['wrong check digit', '110259770001201234008'],
    ['20 digits', '11025977000120123400'],
    ['22 digits', '1102597700012012340071'],
    ['section 3', '310259770001201234005'],
    ['act 8', '180259770001201234002'],
    ['unknown sign', '110259770001201234307'],
  ])('with %s is refused', (_, number) => {
    expect(isActRecordNumber(number)).toBe(false);
    expect(decodeActRecordNumber(number)).toBeUndefined();
  });

  it('of the last century is told from one of ours', () => {
    const parts = { section: 2, act: 'ADOPTION', year: 1987, office: '77000001', serial: 5, sign: 'RESTORED' } as const;
    expect(decodeActRecordNumber(makeActRecordNumber(parts))).toEqual(parts);
  });
});

describe('birth certificate', () => {
  // Facts F-012; look-alikes that people type.
  it.each([
    ['I-МЮ', 'I-МЮ'],
    ['IV-АИ', 'IV-АИ'],
    ['XXI-ОВ', 'XXI-ОВ'],
    ['ХХІ-ОВ', 'XXI-ОВ'],
    ['1-МЮ', 'I-МЮ'],
    ['1V-AИ', 'IV-АИ'],
    ['ІУ-АИ', 'IV-АИ'],
    ['iv-аи', 'IV-АИ'],
    ['IV АИ', 'IV-АИ'],
    ['IV – АИ', 'IV-АИ'],
  ])('series %s is %s', (typed, series) => {
    expect(parseBirthCertificateSeries(typed)).toBe(series);
  });

  it.each(['IIII-МЮ', 'IVX-МЮ', '-МЮ', 'МЮ', 'I-М', 'I-МЮЯ', 'I-QZ', '2-МЮ', ''])('series %j is refused', (typed) => {
    expect(parseBirthCertificateSeries(typed)).toBeUndefined();
  });

  it('has six digits of number', () => {
    expect(parseBirthCertificate('ІІ-МЮ', '123456')).toEqual({ series: 'II-МЮ', number: '123456' });
    expect(isBirthCertificate('II-МЮ', '12345')).toBe(false);
    expect(isBirthCertificate('II-МЮ', '1234567')).toBe(false);
  });
});

describe('passport', () => {
  // Facts F-011.
  it('has a series of four digits, with or without the space, and a number of six', () => {
    expect(parsePassport('45 18', '123456')).toEqual({ series: '4518', number: '123456' });
    expect(parsePassport('4518', '123456')).toEqual({ series: '4518', number: '123456' });
    expect(formatPassportSeries('4518')).toBe('45 18');
  });

  it.each([
    ['451', '123456'],
    ['45-18', '123456'],
    ['45  18', '123456'],
    ['4518', '12345'],
    ['4518', '1234567'],
    ['IV-АИ', '123456'],
  ])('%s %s is none', (series, number) => {
    expect(isPassport(series, number)).toBe(false);
  });
});

describe('number of a policy other than ENP', () => {
  it('is 6 and 10 digits of an old one', () => {
    expect(isOldPolicy('450001', '9900000001')).toBe(true);
    expect(isOldPolicy('45000', '9900000001')).toBe(false);
    expect(isOldPolicy('4500010', '9900000001')).toBe(false);
    expect(isOldPolicy('450001', '990000000')).toBe(false);
    expect(isOldPolicy('450001', '99000000010')).toBe(false);
    expect(isOldPolicy('450 01', '9900000001')).toBe(false);
  });

  it('is 9 digits of a temporary certificate and 11 of a blank', () => {
    expect(isTemporaryPolicyNumber('990000021')).toBe(true);
    expect(isTemporaryPolicyNumber('99000002')).toBe(false);
    expect(isTemporaryPolicyNumber('9900000210')).toBe(false);
    expect(isPolicyBlankNumber('99000000001')).toBe(true);
    expect(isPolicyBlankNumber('9900000000')).toBe(false);
    expect(isPolicyBlankNumber('990000000010')).toBe(false);
  });
});
