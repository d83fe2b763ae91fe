import { describe, expect, it } from 'vitest';
import { faultOfPapers, isWellFormed, refusalOfPapers, type ShownPaper } from '../../gateway/attachment-application/papers.rules.ts';
import { mustWait } from '../../gateway/attachment-application/application.rules.ts';

const paper = (kind: ShownPaper['kind'], rest: Partial<ShownPaper> = {}): ShownPaper => ({
  kind,
  series: '4518',
  number: '123456',
  issuedOn: null,
  issuer: null,
  ...rest,
});
const passport = paper('PASSPORT');
const certificate = paper('BIRTH_CERTIFICATE', { series: 'IV-АИ' });
const today = '2026-03-02';
const aged = (age: number, birthDate = '1985-04-05') => ({ birthDate, age, documents: [] });
const fault = (documents: readonly ShownPaper[], age: number, representativeDocument: ShownPaper | null = null) =>
  faultOfPapers({ documents, representativeDocument }, aged(age, age < 18 ? '2012-03-02' : undefined), today)?.fault;

describe('papers of whoever is to be attached', () => {
  it.each([
    ['a passport from 14 on', [passport], 14, undefined],
    ['no passport of a child of 13', [passport], 13, 'WRONG_KIND'],
    ['no birth certificate from 14 on', [certificate], 14, 'WRONG_KIND'],
    ['nothing', [], 40, 'MISSING'],
    ['a residence permit of whoever is no citizen', [paper('RESIDENCE_PERMIT')], 40, undefined],
    ['no passport for travels', [paper('RUSSIAN_FOREIGN_TRAVEL_PASSPORT')], 40, 'WRONG_KIND'],
  ] as const)('%s [R-126]', (_what, documents, age, expected) => {
    expect(fault(documents, age)).toBe(expected);
  });

  it('are, of a child of 13, the birth certificate and the representative’s passport [R-127]', () => {
    expect(fault([certificate], 13)).toBe('MISSING');
    expect(fault([certificate], 13, certificate)).toBe('WRONG_KIND');
    expect(fault([certificate], 13, passport)).toBeUndefined();
    expect(refusalOfPapers({ fault: 'MISSING', field: 'input.representativeDocument' }, 13)).toMatchObject({
      rule: 'R-127',
      code: 'DOCUMENT_REQUIRED',
    });
  });

  it('are out of date when the register has them as replaced, or a birthday is past their exchange [R-126]', () => {
    const replaced = { kind: 'PASSPORT', series: '45 18', number: '123456', issuedOn: null, inForce: false } as const;
    const of = (documents: (typeof replaced)[], shown: ShownPaper) =>
      faultOfPapers({ documents: [shown], representativeDocument: null }, { ...aged(40), documents }, today)?.fault;
    expect(of([replaced], passport)).toBe('OUT_OF_DATE');
    expect(of([], passport)).toBeUndefined();
    expect(of([], paper('PASSPORT', { issuedOn: '2004-04-04' }))).toBe('OUT_OF_DATE');
    expect(of([], paper('PASSPORT', { issuedOn: '2005-04-05' }))).toBeUndefined();
  });

  it('have a series and a number of their kind', () => {
    expect(isWellFormed(passport)).toBe(true);
    expect(isWellFormed({ ...passport, series: '451' })).toBe(false);
    expect(isWellFormed({ ...certificate, number: '12345' })).toBe(false);
    expect(isWellFormed(paper('RESIDENCE_PERMIT', { series: null, number: '1' }))).toBe(true);
  });
});

it('lets whoever has moved apply before the year is over, and nobody else [R-133]', () => {
  const chosen = {
    status: 'ATTACHED',
    area: 'THERAPEUTIC',
    reason: 'CHOICE',
    validFrom: '2025-03-03',
    policyType: 'DIGITAL',
    visible: true,
  } as const;
  expect(mustWait('CHOICE', [chosen], '2026-03-02')).toBe(true);
  expect(mustWait('CHOICE', [chosen], '2026-03-03')).toBe(false);
  expect(mustWait('RESIDENCE', [chosen], '2025-04-01')).toBe(false);
});
