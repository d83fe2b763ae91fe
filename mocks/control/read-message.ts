import { z } from 'zod';
import type { Bilingual, Language } from '../../schema/language/index.ts';
import { problem, type FaultAt } from './problem.ts';

const locales = { ru: z.locales.ru().localeError, en: z.locales.en().localeError };
const keptCharacters = 120;

const valueAt = (message: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), message);

const noSuchField: Bilingual = { ru: 'такого поля нет', en: 'there is no such field' };

/** `textLike` says what it expects in both languages; everything else in the language asked for. */
const expectedOf = (issue: z.core.$ZodIssue): string | Bilingual => {
  if (issue.code === 'custom' && issue.params?.['expected'] !== undefined) return issue.params['expected'] as Bilingual;
  // Of messages told apart by a word: which words there are.
  const words = issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : undefined;
  return words === undefined ? issue.message : { ru: `одно из: ${words}`, en: `one of: ${words}` };
};

const faultsOf = (issue: z.core.$ZodIssue, message: unknown, prefix: readonly string[]): FaultAt[] => {
  const at = (path: readonly PropertyKey[], expected: string | Bilingual): FaultAt => {
    const value = valueAt(message, path);
    return {
      path: [...prefix, ...path].map(String).join('.'),
      expected,
      ...(value !== undefined && { value: JSON.stringify(value).slice(0, keptCharacters) }),
    };
  };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => at([...issue.path, key], noSuchField));
  return [at(issue.path, expectedOf(issue))];
};

/**
 * Reads a part of a request by its schema; the problem bad-request names every fault. `prefix` begins the paths: `query`, `path`, nothing for
 * the body.
 */
export const readPart = <Schema extends z.ZodType>(
  schema: Schema,
  message: unknown,
  language: Language,
  ...prefix: readonly string[]
): z.output<Schema> => {
  const read = schema.safeParse(message, { error: locales[language] });
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap((issue) => faultsOf(issue, message, prefix));
  const where = errors.map(({ path }) => path || '.').join(', ');
  throw problem(
    'bad-request',
    { ru: `Ничего не изменено. Исправьте: ${where}.`, en: `Nothing has been changed. Put right: ${where}.` },
    { errors },
  );
};

/** @throws the problem bad-request for text that is no JSON */
export const readJsonBody = (text: string): unknown => {
  try {
    return text.trim() === '' ? {} : JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw problem(
      'bad-request',
      { ru: 'Ничего не изменено: тело запроса не JSON.', en: 'Nothing has been changed: the body is no JSON.' },
      { errors: [{ path: '', expected: 'JSON', value: JSON.stringify(text.slice(0, keptCharacters)) }] },
    );
  }
};
