import type { z } from 'zod';
import { bodyLimitBytes } from './contract.ts';
import { oauthError, oauthErrors, type OauthErrorCode } from './esia-messages.ts';
import type { Components, Json } from './openapi-schemas.ts';

// What the OpenAPI document of ESIA is put together from.

export const tag = 'esia';
export const json = 'application/json';
export const formType = 'application/x-www-form-urlencoded';

/** Errors in OAuth's shape, by status; each code is an example. */
export const refusals = (components: Components, codes: readonly OauthErrorCode[]): Record<string, Json> => {
  const schema = components.refer({ schema: oauthError, io: 'output' }, 'OAuthError');
  const statuses = [...new Set(codes.map((code) => oauthErrors[code]))];
  const responses = statuses.map((status): [string, Json] => {
    const here = codes.filter((code) => oauthErrors[code] === status);
    const examples = here.map((code): [string, Json] => [
      code,
      { value: { error: code, error_description: `What is wrong, for ${code}` } },
    ]);
    return [String(status), { description: here.join(', '), content: { [json]: { schema, examples: Object.fromEntries(examples) } } }];
  });
  return Object.fromEntries(responses);
};

/** For whatever is posted. */
export const tooLarge = (components: Components): Record<string, Json> => ({
  '413': {
    description: `invalid_request: more than ${bodyLimitBytes} bytes`,
    content: { [json]: { schema: components.refer({ schema: oauthError, io: 'output' }, 'OAuthError') } },
  },
});

export const answer = (components: Components, text: string, schema: z.ZodType, name: string): Json => ({
  description: text,
  content: { [json]: { schema: components.refer({ schema, io: 'output' }, name) } },
});
export const page = (text: string): Json => ({ description: text, content: { 'text/html': { schema: { type: 'string' } } } });
export const redirect = (text: string): Json => ({ description: text, headers: { location: { schema: { type: 'string' } } } });
export const body = (components: Components, type: string, schema: z.ZodType, name: string): Json => ({
  required: true,
  content: { [type]: { schema: components.refer({ schema, io: 'input' }, name) } },
});

/** The members of a form as parameters of a query. */
export const queryOf = (components: Components, schema: z.ZodObject): Json =>
  Object.entries(schema.shape).map(([name, member]) => ({
    name,
    in: 'query',
    required: !(member as z.ZodType).safeParse(undefined).success,
    schema: components.refer({ schema: member as z.ZodType, io: 'input' }),
  }));

export const operation = (operationId: string, summary: string, rest: Record<string, Json>): Json => ({
  operationId,
  summary,
  tags: [tag],
  ...rest,
});
