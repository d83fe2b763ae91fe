import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors.ts';

const parse = (value: unknown): string => {
  if (typeof value === 'string' && /^\d{1,12}\.\d{2}$/.test(value)) return value;
  throw badInput('Ожидается сумма строкой: рубли и копейки, 2100.00', 'Expected an amount as a string: roubles and kopecks, 2100.00');
};

export const GraphDecimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An amount of money as a string: roubles and kopecks, `2100.00`.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
