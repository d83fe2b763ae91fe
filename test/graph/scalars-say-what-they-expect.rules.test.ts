import { buildSchema, execute, GraphQLError, GraphQLObjectType, GraphQLSchema, parse, validate, type GraphQLScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentPlace } from '../../gateway/graph/argument-place.ts';
import { formatError, isUnforeseen, TechnicalError } from '../../gateway/graph/errors.ts';
import { GraphDateTime } from '../../gateway/graph/scalars/date-time.ts';
import { GraphDate } from '../../gateway/graph/scalars/date.ts';
import { GraphEnp } from '../../gateway/graph/scalars/enp.ts';
import { GraphSnils } from '../../gateway/graph/scalars/snils.ts';
import { RegistryUnavailable } from '../../gateway/registry/registry-unavailable.ts';

/** What a client reads of a value in a variable and in the text of the query. */
const messages = async (type: GraphQLScalarType, value: unknown): Promise<string[]> => {
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { echo: { type, args: { value: { type } }, resolve: (_, args: { value: unknown }) => args.value } },
  });
  const schema = new GraphQLSchema({ query });
  const told = async (source: string, variableValues: Record<string, unknown> = {}): Promise<string> => {
    const document = parse(source);
    const faults = validate(schema, document);
    const { errors, data } = faults.length > 0 ? { errors: faults, data: null } : await execute({ schema, document, variableValues });
    const [error] = errors ?? [];
    return error
      ? formatError(error.toJSON(), error, { language: 'en', place: argumentPlace(error, document) }).message
      : String(data?.['echo']);
  };
  return Promise.all([
    told(`query ($value: ${type.name}) { echo(value: $value) }`, { value }),
    told(`{ echo(value: ${JSON.stringify(value)}) }`),
  ]);
};

describe('an ENP', () => {
  it.each([
    ['7754 4108 3799 0013', 'without spaces'],
    ['775441083799001', 'exactly 16 digits, got 15'],
    ['77544108379900134', 'exactly 16 digits, got 17'],
    ['7754410837990014', 'check digit of the ENP is wrong'],
    ['7754401837990013', 'check digit of the ENP is wrong'],
    ['775441083799001X', 'digits only'],
    [7754410837990013, 'a string of 16 digits'],
  ])('%j is refused: %s [R-069, R-070]', async (value, words) => {
    for (const message of await messages(GraphEnp, value)) expect(message).toContain(words);
  });

  it('with the right check digit is taken, leading zero and all [R-069, R-070]', async () => {
    expect(await messages(GraphEnp, '0297579720990105')).toEqual(['0297579720990105', '0297579720990105']);
  });

  it('goes out as the register says it, even when it is wrong', () => {
    expect(GraphEnp.serialize('7754410837990014')).toBe('7754410837990014');
  });
});

describe('a date', () => {
  it.each(['2026-02-30', '2026-2-3', '21.11.2026', '2026-11-21T00:00:00+03:00', 20261121])(
    '%j is refused with an example',
    async (value) => {
      for (const message of await messages(GraphDate, value))
        expect(message).toContain('an existing calendar day YYYY-MM-DD such as 2026-11-21');
    },
  );

  it('that exists is taken', async () => {
    expect(await messages(GraphDate, '2028-02-29')).toEqual(['2028-02-29', '2028-02-29']);
  });

  it('names the variable, or the field and its argument', async () => {
    const [variable, literal] = await messages(GraphDate, '2026-02-30');
    expect(variable).toMatch(/^\$value: Expected an existing/);
    expect(literal).toMatch(/^echo\(value\): Expected an existing/);
  });
});

describe('an instant', () => {
  it.each(['2026-11-21T09:30:00', '2026-11-21', '2026-02-30T00:00:00Z'])('%j is refused with an example', async (value) => {
    for (const message of await messages(GraphDateTime, value)) expect(message).toContain('such as 2026-11-21T09:30:00+03:00');
  });

  it('is epoch milliseconds inside', () => {
    expect(GraphDateTime.parseValue('1970-01-01T03:00:01+03:00')).toBe(1000);
  });
});

describe('a SNILS', () => {
  it.each(['11223344595', '112-233-445 95'])('%s comes in and goes out with separators', async (value) => {
    expect(await messages(GraphSnils, value)).toEqual(['112-233-445 95', '112-233-445 95']);
  });

  it('with a wrong check number is refused', async () => {
    for (const message of await messages(GraphSnils, '112-233-445 96')) expect(message).toContain('the right check number');
  });
});

describe('an error', () => {
  const wrapped = (cause: Error): GraphQLError => new GraphQLError(cause.message, { originalError: cause, path: ['me'] });
  const read = (cause: Error, language: 'ru' | 'en') => formatError(wrapped(cause).toJSON(), wrapped(cause), { language });

  it('of a registry names it, its operation and whether trying again helps', () => {
    const down = new RegistryUnavailable({
      registry: 'FER',
      operation: 'GetScheduleInfo',
      reason: 'HTTP 503 of 10.0.0.1',
      retryable: true,
    });
    expect(read(down, 'ru')).toEqual({
      message: 'ФЭР не отвечает: GetScheduleInfo',
      path: ['me'],
      extensions: { code: 'REGISTRY_UNAVAILABLE', registry: 'FER', operation: 'GetScheduleInfo', retryable: true },
    });
  });

  it('of the catalogue is told in the language asked for', () => {
    expect(read(new TechnicalError('NOT_VISIBLE'), 'en')).toMatchObject({
      message: 'Not found, or not visible to you',
      extensions: { code: 'NOT_VISIBLE', retryable: false },
    });
    expect(read(new TechnicalError('NOT_VISIBLE'), 'ru').message).toBe('Не найдено или недоступно вам');
  });

  it('that nobody foresaw says nothing of its cause, and belongs in the log', () => {
    const fault = new TypeError('password=secret');
    expect(JSON.stringify(read(fault, 'en'))).not.toContain('secret');
    expect(read(fault, 'en').extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', retryable: true });
    expect(isUnforeseen(wrapped(fault))).toBe(true);
    expect(isUnforeseen(wrapped(new TechnicalError('NOT_VISIBLE')))).toBe(false);
  });

  it('of the query itself is the caller’s', () => {
    const [error] = validate(buildSchema('type Query { a: Int }'), parse('{ b }'));
    const formatted = { message: 'Cannot query field "b" on type "Query".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    expect(formatError(formatted, error, { language: 'en' })).toEqual({
      message: formatted.message,
      extensions: { code: 'BAD_USER_INPUT', retryable: false },
    });
  });
});
