import { GraphQLScalarType, Kind } from 'graphql';
import { formatSnils, parseSnils } from '../../../schema/identifier/snils.ts';
import { badInput } from '../errors.ts';

const parse = (value: unknown): string => {
  const digits = typeof value === 'string' ? parseSnils(value) : undefined;
  if (digits !== undefined) return digits;
  throw badInput(
    'Ожидается СНИЛС: 11 цифр или 112-233-445 95, с верным контрольным числом',
    'Expected a SNILS: 11 digits or 112-233-445 95, with the right check number',
  );
};

/** 11 digits inside, 112-233-445 95 out. */
export const GraphSnils = new GraphQLScalarType<string, string>({
  name: 'Snils',
  description:
    'СНИЛС, number of an individual insurance account: `112-233-445 95` out; in: 11 digits with or without separators, the check number must be right.',
  serialize: (value) => formatSnils(String(value)),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
