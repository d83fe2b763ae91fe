import { GraphQLScalarType, Kind } from 'graphql';
import { enpCheckDigit } from '../../../schema/identifier/enp.ts';
import { rule } from '../../../schema/rules/registered.ts';
import { badInput, type TechnicalError } from '../errors.ts';

/** sixteen digits in a row; nothing is dropped silently. */
const hasSixteenDigits = rule('R-069', (text: string) => /^\d{16}$/.test(text));

/** */
const hasRightCheckDigit = rule('R-070', (text: string) => text.endsWith(enpCheckDigit(text.slice(0, 15))));

const fault = (value: unknown): TechnicalError => {
  if (typeof value !== 'string') return badInput('ЕНП передаётся строкой из 16 цифр', 'An ENP is given as a string of 16 digits');
  if (/^[\d\s-]+$/.test(value) && /[\s-]/.test(value)) {
    return badInput(
      'ЕНП — 16 цифр подряд, без пробелов и дефисов (R-069)',
      'An ENP is 16 digits in a row, without spaces or hyphens (R-069)',
    );
  }
  if (!/^\d*$/.test(value))
    return badInput('ЕНП состоит только из цифр, их 16 (R-069)', 'An ENP consists of digits only, 16 of them (R-069)');
  if (value.length !== 16)
    return badInput(`ЕНП — ровно 16 цифр, получено ${value.length} (R-069)`, `An ENP is exactly 16 digits, got ${value.length} (R-069)`);
  return badInput(
    'Контрольная цифра ЕНП не сходится: проверьте номер или узнайте его в своей страховой организации (R-070)',
    'The check digit of the ENP is wrong: check the number or ask the insurer that issued the policy (R-070)',
  );
};

const parse = (value: unknown): string => {
  if (typeof value === 'string' && hasSixteenDigits(value) && hasRightCheckDigit(value)) return value;
  throw fault(value);
};

/** Checked on the way in; on the way out as the register says it, even where its check digit is wrong. */
export const GraphEnp = new GraphQLScalarType<string, string>({
  name: 'Enp',
  description:
    'ЕНП, единый номер полиса ОМС: 16 digits as a string, since leading zeros count. On input no spaces are dropped and the check digit must be right (R-069, R-070); on output it is what the register says.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
