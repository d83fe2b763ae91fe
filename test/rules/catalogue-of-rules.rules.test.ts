import { describe, expect, it } from 'vitest';

import { findRules, ruleByCode, rules, sections, sources } from '../../schema/rules/index.ts';

const ranges = {
  A: [1, 30],
  B: [31, 49],
  C: [50, 62],
  D: [63, 67],
  E: [68, 123],
  F: [124, 133],
  G: [134, 150],
  H: [151, 176],
  I: [177, 221],
  J: [222, 252],
  K: [253, 269],
  L: [270, 313],
  M: [314, 332],
  N: [333, 335],
  O: [336, 352],
  P: [353, 368],
} as const;

const codes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `R-${String(from + i).padStart(3, '0')}`);
const codesOf = (found: readonly { code: string }[]): string[] => found.map(({ code }) => code);

describe('the catalogue of rules', () => {
  it('holds R-001..R-368, each once and in order', () => {
    expect(codesOf(rules)).toEqual(codes(1, 368));
  });

  it('has its sections in the order A..P, titled in both languages', () => {
    expect(sections.map(({ section }) => section)).toEqual(Object.keys(ranges));
    for (const { title } of sections) {
      expect(title.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(title.en).toMatch(/^\P{Script=Cyrillic}+$/u);
    }
  });

  it.each(Object.entries(ranges))('section %s has its range of rules and no title twice', (section, [from, to]) => {
    const found = findRules({ section, language: 'ru' });
    expect(codesOf(found)).toEqual(codes(from, to));
    expect(new Set(found.map(({ title }) => title.ru)).size).toBe(found.length);
    expect(new Set(found.map(({ title }) => title.en)).size).toBe(found.length);
  });

  it.each(rules)('$code names a source and speaks Russian and English', ({ source, title, statement }) => {
    expect(sources).toHaveProperty(source);
    for (const text of [title, statement]) {
      expect(text.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(text.en).toMatch(/\p{Script=Latin}/u);
      expect(text.en).not.toMatch(/\p{Script=Cyrillic}/u);
    }
    for (const text of Object.values(title)) expect(text).not.toMatch(/\.$/);
    for (const text of Object.values(statement)) expect(text).toMatch(/\.$/);
  });
});

describe('looking a rule up', () => {
  it('by its code', () => {
    expect(ruleByCode('R-319')).toMatchObject({ code: 'R-319', section: 'M', kind: 'limit', source: '003' });
    expect(ruleByCode('R-369')).toBeUndefined();
  });

  it('by part of a code, in any case', () => {
    expect(codesOf(findRules({ search: 'r-36', language: 'en' }))).toEqual(codes(360, 368));
  });

  it('ignores case', () => {
    const found = findRules({ search: 'household_limit_REACHED', language: 'en' });
    expect(codesOf(found)).toContain('R-319');
    expect(findRules({ search: 'HOUSEHOLD_LIMIT_REACHED', language: 'en' })).toEqual(found);
    expect(codesOf(findRules({ search: 'КАРТОТЕКА', language: 'ru' }))).toContain('R-314');
  });

  it('takes ё and е for one letter', () => {
    const found = findRules({ search: 'учётная запись не найдена', language: 'ru' });
    expect(codesOf(found)).toEqual(['R-342']);
    expect(findRules({ search: 'Учетная Запись не найдена', language: 'ru' })).toEqual(found);
    expect(findRules({ search: 'УЧЁТНАЯ ЗАПИСЬ НЕ НАЙДЕНА', language: 'ru' })).toEqual(found);
  });

  it('searches both languages, whichever the reader has', () => {
    expect(findRules({ search: 'картотека', language: 'en' })).toEqual(findRules({ search: 'картотека', language: 'ru' }));
    expect(codesOf(findRules({ search: 'account not found', language: 'ru' }))).toEqual(['R-342']);
  });

  it('joins section and search, and finds everything when neither is given', () => {
    expect(codesOf(findRules({ section: 'M', search: 'MODERATION_PENDING', language: 'ru' }))).toEqual(['R-322']);
    expect(findRules({ section: 'A', search: 'R-322', language: 'ru' })).toEqual([]);
    expect(findRules({ section: 'Z', language: 'ru' })).toEqual([]);
    expect(findRules({ search: '  ', language: 'ru' })).toEqual(rules);
  });
});
