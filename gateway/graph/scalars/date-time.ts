import { GraphQLScalarType, Kind } from 'graphql';
import { readInstant } from '../../../schema/calendar/index.ts';
import { badInput } from '../errors.ts';

const parse = (value: unknown): number => {
  const ms = typeof value === 'string' ? readInstant(value) : undefined;
  if (ms !== undefined) return ms;
  throw badInput(
    `Ожидается момент времени со смещением, например 2026-11-21T09:30:00+03:00, а не ${JSON.stringify(value)}`,
    `Expected an instant with its offset such as 2026-11-21T09:30:00+03:00, not ${JSON.stringify(value)}`,
  );
};

/** An instant: epoch milliseconds in, text with the offset of the place out. */
export const GraphDateTime = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  description:
    'Момент времени: an instant with its offset, `2026-11-21T09:30:00+03:00`. What happens at a clinic carries the clinic’s offset.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
