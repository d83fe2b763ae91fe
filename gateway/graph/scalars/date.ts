import { GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../../../schema/calendar/index.ts';
import { badInput } from '../errors.ts';

const expected = (value: unknown) =>
  badInput(
    `Ожидается существующий календарный день ГГГГ-ММ-ДД, например 2026-11-21, а не ${JSON.stringify(value)}`,
    `Expected an existing calendar day YYYY-MM-DD such as 2026-11-21, not ${JSON.stringify(value)}`,
  );

const parse = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value;
  throw expected(value);
};

/** A calendar day, YYYY-MM-DD, in and out. */
export const GraphDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'Календарный день: a calendar day without a time or zone, `2026-11-21`. Only days that exist are taken: `2026-02-30` is refused.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
