import { describe, expect, it } from 'vitest';
import { TechnicalError } from '../../gateway/graph/errors.ts';
import { idKind, typeOfId } from '../../gateway/graph/global-id.ts';
import { languageOf } from '../../gateway/graph/language.ts';

const cat = idKind('Cat', /^(\d{2})\.(\w+)$/);
const dog = idKind('Dog', /^(\d+)$/);
const complaint = (work: () => unknown): TechnicalError['text'] | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof TechnicalError && error.code === 'BAD_USER_INPUT') return error.text;
    throw error;
  }
  return undefined;
};

describe('an id', () => {
  it('is read as it was written', () => {
    expect(cat.read(cat.write('07.tom'), 'id')).toEqual(['07', 'tom']);
    for (const local of ['', '7', '07', '07.tom', '1.2/3:4-5_6', 'a?', 'a~>', '07.кот'])
      expect(cat.write(local)).toBe(Buffer.from(`Cat:${local}`).toString('base64url'));
    expect(typeOfId(dog.write('1'), 'id')).toBe('Dog');
  });

  it('is base64url of type and key, whatever the key is written in', () => {
    const ascii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
    for (const key of [...ascii, ascii, '7', '77', '777', '>>>???~~~', '07.том', 'é', '🐈']) {
      expect(cat.write(key)).toBe(Buffer.from(`Cat:${key}`).toString('base64url'));
    }
    for (const code of ascii)
      for (const lead of ['', 'a', 'ab']) expect(dog.write(lead + code)).toBe(Buffer.from(`Dog:${lead}${code}`).toString('base64url'));
  });

  it('of another type is refused, both types named', () => {
    expect(complaint(() => cat.read(dog.write('1'), 'catId'))).toEqual({
      ru: 'catId: это идентификатор типа Dog, ожидается Cat',
      en: 'catId: an id of type Dog, expected Cat',
    });
  });

  it.each(['', '07.tom', Buffer.from('Bird:1').toString('base64url'), Buffer.from('Cat:7').toString('base64url'), 'Q2F0Og', '!'])(
    '%j is none',
    (text) => {
      expect(complaint(() => cat.read(text, 'id'))?.en).toMatch(/^id: not an id/);
    },
  );
});

describe('the language of a request', () => {
  it.each([
    [undefined, 'ru'],
    ['', 'ru'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['de, en;q=0.5, ru;q=0.7', 'ru'],
    ['ru;q=0, en;q=0.1', 'en'],
    ['*', 'ru'],
    ['de', 'ru'],
    ['en;q=x', 'ru'],
  ] as const)('%j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
