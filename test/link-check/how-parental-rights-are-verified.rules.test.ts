import { describe, expect, it } from 'vitest';
import {
  askedAtZags,
  certificateIsRussian,
  confirmedByClinic,
  registeredAbroad,
  representsWard,
  routeOf,
  wardIsDescribed,
} from '../../gateway/link-check/parental-route.rules.ts';
import { profileOn } from '../../schema/region/index.ts';

const day = '2026-03-02';
const [moscow, federal, regional] = ['MOSCOW', 'FEDERAL', 'REGIONAL_PORTAL'].map((code) => profileOn(code, day));
const certificate = { kind: 'BIRTH_CERTIFICATE', series: 'IV-АИ', number: '123456', inForce: true } as const;
const foreign = { kind: 'FOREIGN_BIRTH_CERTIFICATE', series: null, number: 'BC-900014', inForce: true } as const;
const passport = { kind: 'PASSPORT', series: '4510', number: '123456', inForce: true } as const;

describe('parental rights in Moscow', () => {
  it('are checked at ZAGS where the certificate is Russian [R-155] [R-159]', () => {
    expect(routeOf('SON', [certificate], moscow!)).toBe('ZAGS');
    expect(routeOf('DAUGHTER', [passport], moscow!)).toBe('ZAGS');
    expect(askedAtZags(moscow!)).toBe(true);
    expect(askedAtZags(federal!)).toBe(false);
    expect(certificateIsRussian([certificate])).toBe(true);
  });

  it('are proven at an MFC where the certificate is not of a Russian form [R-155]', () => {
    expect(routeOf('SON', [{ ...certificate, series: 'AB' }], moscow!)).toBe('MFC');
    expect(certificateIsRussian([{ ...certificate, number: '12345' }])).toBe(false);
  });

  it('are proven at an MFC where the birth was registered abroad [R-160]', () => {
    expect(routeOf('SON', [foreign], moscow!)).toBe('MFC');
    expect(registeredAbroad([foreign])).toBe(true);
    expect(registeredAbroad([certificate, passport])).toBe(false);
  });

  it('of a guardian are checked at the guardianship authority [R-164]', () => {
    expect(routeOf('WARD', [certificate], moscow!)).toBe('GUARDIANSHIP');
    expect(routeOf('WARD', [foreign], moscow!)).toBe('GUARDIANSHIP');
    expect(representsWard('WARD')).toBe(true);
    expect(representsWard('SON')).toBe(false);
  });
});

describe('parental rights elsewhere', () => {
  it('are confirmed by the clinic of the child’s attachment [R-172]', () => {
    expect(routeOf('SON', [certificate], federal!)).toBe('CLINIC_CONFIRMATION');
    expect(confirmedByClinic(federal!)).toBe(true);
    expect(confirmedByClinic(moscow!)).toBe(false);
    expect(confirmedByClinic(regional!)).toBe(false);
  });

  it('are compared by a moderator on a portal that has them', () => {
    expect(routeOf('SON', [certificate], regional!)).toBe('MODERATOR');
  });

  it('of a guardian are proven at an MFC: nobody can be asked electronically', () => {
    expect(routeOf('WARD', [certificate], federal!)).toBe('MFC');
  });
});

it('asks about a ward only with an identity document in force [R-165]', () => {
  expect(wardIsDescribed({ documents: [certificate] })).toBe(true);
  expect(wardIsDescribed({ documents: [] })).toBe(false);
  expect(wardIsDescribed({ documents: [{ ...certificate, inForce: false }] })).toBe(false);
});
