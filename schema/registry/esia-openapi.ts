import type { z } from 'zod';
import { bodyLimitBytes } from './contract.ts';
import { esiaPaths } from './esia.ts';
import {
  authorizeRequest,
  discoveryDocument,
  esiaMessages,
  jwks,
  logoutRequest,
  oauthError,
  oauthErrors,
  tokenAnswer,
  tokenRequest,
  userInfo,
  type OauthErrorCode,
} from './esia-messages.ts';
import { documentHead, worldParameterRefs, worldParameters } from './openapi.ts';
import { createComponents, type Components, type Json, type Use } from './openapi-schemas.ts';

// ESIA speaks OpenID Connect rather than operations, so its paths are written by hand; every schema comes from zod.

const title = 'ESIA: identification and authentication';
const description =
  'ЕСИА by OpenID Connect: authorization code with PKCE, refresh, logout. The paths below /esia/sandbox exist in the sandbox only.';
const tag = 'esia';

const json = 'application/json';
const formType = 'application/x-www-form-urlencoded';

const uses: readonly Use[] = [
  ...[
    discoveryDocument,
    tokenAnswer,
    jwks,
    userInfo,
    oauthError,
    esiaMessages.claims,
    esiaMessages.personaTokenAnswer,
    esiaMessages.personaList,
  ].map((schema): Use => ({ schema, io: 'output' })),
  ...[authorizeRequest, tokenRequest, logoutRequest, esiaMessages.personaTokenRequest].map((schema): Use => ({ schema, io: 'input' })),
];

/** Errors in OAuth's shape, by status; each code is an example. */
const refusals = (components: Components, codes: readonly OauthErrorCode[]): Record<string, Json> => {
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
const tooLarge = (components: Components): Record<string, Json> => ({
  '413': {
    description: `invalid_request: more than ${bodyLimitBytes} bytes`,
    content: { [json]: { schema: components.refer({ schema: oauthError, io: 'output' }, 'OAuthError') } },
  },
});

const answer = (components: Components, text: string, schema: z.ZodType, name: string): Json => ({
  description: text,
  content: { [json]: { schema: components.refer({ schema, io: 'output' }, name) } },
});
const page = (text: string): Json => ({ description: text, content: { 'text/html': { schema: { type: 'string' } } } });
const redirect = (text: string): Json => ({ description: text, headers: { location: { schema: { type: 'string' } } } });
const body = (components: Components, type: string, schema: z.ZodType, name: string): Json => ({
  required: true,
  content: { [type]: { schema: components.refer({ schema, io: 'input' }, name) } },
});

/** The members of a form as parameters of a query. */
const queryOf = (components: Components, schema: z.ZodObject): Json =>
  Object.entries(schema.shape).map(([name, member]) => ({
    name,
    in: 'query',
    required: !(member as z.ZodType).safeParse(undefined).success,
    schema: components.refer({ schema: member as z.ZodType, io: 'input' }),
  }));

const operation = (operationId: string, summary: string, rest: Record<string, Json>): Json => ({
  operationId,
  summary,
  tags: [tag],
  ...rest,
});

/** The OpenAPI 3.1 document of the ESIA stand-in. */
export const esiaOpenApi = (): Record<string, Json> => {
  const components = createComponents(uses);
  components.refer({ schema: esiaMessages.claims, io: 'output' }, 'EsiaClaims');
  const bearer: Json = [{ accessToken: [] }];
  const signedOut: Json = {
    '200': page('Signed out'),
    '303': redirect('Signed out, back to post_logout_redirect_uri'),
    ...refusals(components, ['invalid_request', 'invalid_token']),
  };
  const operations: Record<string, Json> = {
    [esiaPaths.discovery]: {
      get: operation('discovery', 'OpenID Connect Discovery', {
        responses: {
          '200': answer(components, 'The addresses', discoveryDocument, 'DiscoveryDocument'),
          ...refusals(components, ['invalid_request']),
        },
      }),
    },
    [esiaPaths.authorize]: {
      get: operation('authorize', 'Page of personas; its form leads back to redirect_uri with code and state', {
        parameters: queryOf(components, authorizeRequest),
        responses: {
          '200': page('Who can sign in'),
          '303': redirect('Refused, back to redirect_uri'),
          '400': page('No client_id, or no usable redirect_uri'),
        },
      }),
    },
    [esiaPaths.token]: {
      post: operation('token', 'Tokens for a code or for a refresh token', {
        requestBody: body(components, formType, tokenRequest, 'TokenRequest'),
        responses: {
          '200': answer(components, 'Tokens', tokenAnswer, 'TokenAnswer'),
          ...refusals(components, ['invalid_request', 'invalid_grant', 'invalid_scope', 'unsupported_grant_type', 'invalid_client']),
          ...tooLarge(components),
        },
      }),
    },
    [esiaPaths.jwks]: {
      get: operation('jwks', 'Keys that the tokens are signed with', {
        responses: { '200': answer(components, 'The keys', jwks, 'Jwks'), ...refusals(components, ['invalid_request']) },
      }),
    },
    [esiaPaths.userinfo]: {
      get: operation('userinfo', 'Who the access token is of', {
        security: bearer,
        responses: { '200': answer(components, 'The user', userInfo, 'UserInfo'), ...refusals(components, ['invalid_token']) },
      }),
    },
    [esiaPaths.logout]: {
      get: operation('logout', 'RP-initiated logout', { parameters: queryOf(components, logoutRequest), responses: signedOut }),
      post: operation('logoutByForm', 'RP-initiated logout', {
        requestBody: body(components, formType, logoutRequest, 'LogoutRequest'),
        responses: { ...signedOut, ...tooLarge(components) },
      }),
    },
    [esiaPaths.personaToken]: {
      post: operation('personaToken', 'A token for a persona without the login form', {
        requestBody: body(components, json, esiaMessages.personaTokenRequest, 'PersonaTokenRequest'),
        responses: {
          '200': answer(components, 'A token', esiaMessages.personaTokenAnswer, 'PersonaTokenAnswer'),
          ...refusals(components, ['invalid_request', 'unknown_persona']),
          ...tooLarge(components),
        },
      }),
    },
    [esiaPaths.personas]: {
      get: operation('personas', 'Who can sign in', {
        responses: {
          '200': answer(components, 'The cast', esiaMessages.personaList, 'PersonaList'),
          ...refusals(components, ['invalid_request']),
        },
      }),
    },
  };
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, item]) => [path, { parameters: worldParameterRefs(), ...(item as object) }]),
  );
  return {
    ...documentHead(title, description, tag),
    paths,
    components: {
      schemas: components.all(),
      parameters: worldParameters(),
      securitySchemes: {
        accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The access token; no id token' },
      },
    },
  };
};
