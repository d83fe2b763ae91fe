import { accountOperations, accountUses, authorizeForm } from './esia-accounts-openapi.ts';
import { esiaPaths, jwks } from './esia.ts';
import {
  authorizeRequest,
  discoveryDocument,
  esiaMessages,
  logoutRequest,
  oauthError,
  tokenAnswer,
  tokenRequest,
  userInfo,
} from './esia-messages.ts';
import { answer, body, formType, json, operation, page, queryOf, redirect, refusals, tag, tooLarge } from './esia-openapi-parts.ts';
import { documentHead, worldParameterRefs, worldParameters } from './openapi.ts';
import { createComponents, type Json, type Use } from './openapi-schemas.ts';

// ESIA speaks OpenID Connect rather than operations, so its paths are written by hand; every schema comes from zod.

const title = 'ESIA: identification and authentication';
const description =
  'ЕСИА by OpenID Connect: authorization code with PKCE, refresh, logout. The paths below /esia/sandbox exist in the sandbox only.';
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
  ...accountUses,
  ...[authorizeRequest, tokenRequest, logoutRequest, esiaMessages.personaTokenRequest].map((schema): Use => ({ schema, io: 'input' })),
];

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
      get: operation('authorize', 'Login and password, or one of the personas; the forms lead back to redirect_uri with code and state', {
        parameters: queryOf(components, authorizeRequest),
        responses: {
          '200': page('Who can sign in'),
          '303': redirect('Refused, back to redirect_uri'),
          '400': page('No client_id, or no usable redirect_uri'),
        },
      }),
      post: operation('authorizeByForm', 'The forms of that page: who signs in, then the code of the SMS where one is needed', {
        requestBody: body(components, formType, authorizeForm, 'AuthorizeForm'),
        responses: {
          '200': page('A code is needed, or login or password were wrong'),
          '303': redirect('Back to redirect_uri with code and state, or with access_denied'),
          '400': page('No client_id, no usable redirect_uri, or nobody of that name'),
          ...tooLarge(components),
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
    ...accountOperations(components, bearer),
    [esiaPaths.personaToken]: {
      post: operation('personaToken', 'A token for a persona without the login form', {
        requestBody: body(components, json, esiaMessages.personaTokenRequest, 'PersonaTokenRequest'),
        responses: {
          '200': answer(components, 'A token', esiaMessages.personaTokenAnswer, 'PersonaTokenAnswer'),
          ...refusals(components, ['invalid_request', 'access_denied', 'unknown_persona']),
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
