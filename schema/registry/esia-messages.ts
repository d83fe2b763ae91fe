import { z } from 'zod';
import { claimScopes, esiaClaims, personaList, personaTokenAnswer, personaTokenRequest } from './esia.ts';

// What goes over the wire at the paths of ESIA besides tokens: OAuth 2.0 (RFC 6749, 7636) and OpenID Connect Core, Discovery and
// RP-Initiated Logout, as far as the stand-in speaks them. Facts F-070, F-071.

/** Scopes that may be asked for (facts F-071); `offline_access` is taken because many clients send it. */
export const esiaScopes = [
  'openid',
  'fullname',
  'birthdate',
  'gender',
  'snils',
  'inn',
  'id_doc',
  'birthplace',
  'medical_doc',
  'birth_cert_doc',
  'marriage_cert_doc',
  'email',
  'mobile',
  'addresses',
  'kid_fullname',
  'kid_birthdate',
  'kid_gender',
  'kid_snils',
  'kid_birth_cert_doc',
  'kid_medical_doc',
  'remd_medical_doc',
  'registry_office_data',
  'legalcapacity',
  'history_passport_doc',
  'residence_doc',
  'offline_access',
] as const;

const scopesOfClaims = `Claims that come with a scope only: ${Object.entries(claimScopes)
  .map(([claim, scope]) => `${claim} with ${scope}`)
  .join(', ')}`;

const httpUrl = z
  .string()
  .regex(/^https?:\/\//)
  .meta({ id: 'HttpUrl', description: 'Absolute http or https address' });

export const discoveryDocument = z
  .object({
    issuer: httpUrl,
    authorization_endpoint: httpUrl,
    token_endpoint: httpUrl,
    userinfo_endpoint: httpUrl,
    jwks_uri: httpUrl,
    end_session_endpoint: httpUrl,
    response_types_supported: z.array(z.literal('code')),
    response_modes_supported: z.array(z.literal('query')),
    grant_types_supported: z.array(z.enum(['authorization_code', 'refresh_token'])),
    subject_types_supported: z.array(z.literal('public')),
    id_token_signing_alg_values_supported: z.array(z.literal('EdDSA')),
    token_endpoint_auth_methods_supported: z.array(z.enum(['none', 'client_secret_post', 'client_secret_basic'])),
    code_challenge_methods_supported: z.array(z.literal('S256')),
    scopes_supported: z.array(z.string()).describe(scopesOfClaims),
    claims_supported: z.array(z.string()),
  })
  .meta({ id: 'DiscoveryDocument' });

export const authorizeRequest = z
  .object({
    client_id: z.string().min(1).max(200),
    redirect_uri: httpUrl,
    response_type: z.literal('code'),
    scope: z.string().describe(`Must contain openid. ${scopesOfClaims}`),
    state: z.string().optional(),
    nonce: z.string().optional(),
    code_challenge: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/)
      .describe('base64url of SHA-256 of the verifier (RFC 7636)'),
    code_challenge_method: z.literal('S256'),
  })
  .meta({ id: 'AuthorizeRequest' });

const clientFields = { client_id: z.string().optional(), client_secret: z.string().optional().describe('Any is taken') };
const codeGrant = z
  .object({
    grant_type: z.literal('authorization_code'),
    code: z.string().min(1),
    redirect_uri: z.string(),
    code_verifier: z.string().regex(/^[A-Za-z0-9._~-]{43,128}$/),
    ...clientFields,
  })
  .meta({ id: 'AuthorizationCodeGrant' });
const refreshGrant = z
  .object({ grant_type: z.literal('refresh_token'), refresh_token: z.string().min(1), scope: z.string().optional(), ...clientFields })
  .meta({ id: 'RefreshTokenGrant' });
export const tokenRequest = z.discriminatedUnion('grant_type', [codeGrant, refreshGrant]).meta({ id: 'TokenRequest' });

/** A JWT, and what is in it. */
const accessToken = z.string().meta({
  description: 'JWS of typ at+jwt (RFC 9068)',
  contentMediaType: 'application/jwt',
  contentSchema: { $ref: '#/$defs/EsiaClaims' },
});

export const tokenAnswer = z
  .object({
    access_token: accessToken,
    token_type: z.literal('Bearer'),
    expires_in: z.int().positive().describe('Seconds'),
    refresh_token: z.string().describe('Good once: every use gives the next one'),
    id_token: z.string().describe('JWS of typ JWT; no access token'),
    scope: z.string(),
  })
  .meta({ id: 'TokenAnswer' });

/** What userinfo tells: the claims of the person, without those of the token. */
export const userInfo = esiaClaims.omit({ iss: true, aud: true, exp: true, iat: true, nbf: true, scope: true }).meta({ id: 'UserInfo' });

export const oauthErrors = {
  invalid_request: 400,
  access_denied: 403,
  invalid_grant: 400,
  invalid_scope: 400,
  unsupported_grant_type: 400,
  unsupported_response_type: 400,
  invalid_client: 401,
  invalid_token: 401,
  unknown_persona: 404,
  not_found: 404,
  OTP_INVALID: 400,
  OTP_EXPIRED: 400,
  OTP_ATTEMPTS_EXHAUSTED: 400,
  login_failed: 401,
  account_exists: 409,
  phone_not_activated: 409,
  server_error: 500,
} as const satisfies Record<string, number>;
export type OauthErrorCode = keyof typeof oauthErrors;

/** RFC 6749 5.2, and of our own calls too. */
export const oauthError = z
  .object({
    error: z.enum(Object.keys(oauthErrors) as [OauthErrorCode, ...OauthErrorCode[]]),
    error_description: z.string(),
    attempts_left: z.int().nonnegative().optional().describe('With OTP_INVALID: how often another code may be tried'),
  })
  .meta({ id: 'OAuthError' });

export const logoutRequest = z
  .object({
    id_token_hint: z.string().optional(),
    post_logout_redirect_uri: httpUrl.optional().describe('Followed only together with a valid id_token_hint'),
    state: z.string().optional(),
    client_id: z.string().optional(),
  })
  .meta({ id: 'LogoutRequest' });

export const esiaMessages = {
  claims: esiaClaims.meta({ id: 'EsiaClaims', description: `Claims of an access token. ${scopesOfClaims}` }),
  personaTokenRequest: personaTokenRequest.meta({ id: 'PersonaTokenRequest' }),
  personaTokenAnswer: personaTokenAnswer.meta({ id: 'PersonaTokenAnswer' }),
  personaList: personaList.meta({ id: 'PersonaList' }),
} as const;
