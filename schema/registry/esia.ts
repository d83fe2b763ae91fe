import { z } from 'zod';

// Facts F-070..F-072. ESIA speaks OpenID Connect, so its contract is paths and claims rather than operations.

export const esiaPaths = {
  discovery: '/esia/.well-known/openid-configuration',
  authorize: '/esia/aas/oauth2/ac',
  token: '/esia/aas/oauth2/te',
  jwks: '/esia/aas/oauth2/jwks',
  userinfo: '/esia/rs/userinfo',
  logout: '/esia/idp/ext/Logout',
  /** Ours: login and password without a page; a second factor makes it a challenge. */
  login: '/esia/login',
  loginCode: '/esia/login/code',
  /** Ours: a new account by phone and e-mail; JSON for programs, a form for people. */
  registration: '/esia/registration',
  registrationCode: '/esia/registration/code',
  /** Ours: the setting of the account that the access token is of. */
  twoFactor: '/esia/account/two-factor',
  /** Sandbox only: a token for a persona without the login form, what `x-persona` uses. */
  personaToken: '/esia/sandbox/persona-token',
  /** Sandbox only: who can sign in. */
  personas: '/esia/sandbox/personas',
} as const;

export const accountLevel = z.enum(['SIMPLIFIED', 'STANDARD', 'VERIFIED']);
export const accountRole = z.enum([
  'CITIZEN',
  'DOCTOR',
  'REGISTRY_DESK',
  'CALL_CENTRE',
  'MIS_OPERATOR',
  'MODERATOR',
  'INSURER_OPERATOR',
  'MFC_OPERATOR',
]);
/** Portals that one can sign in at: codes of region profiles. */
export const portalCode = z.string().regex(/^[A-Z_]+$/);

/** Id of the world of an installation that has but one (production mode), and of tokens that name none. */
export const onlyWorld = '00000000-0000-0000-0000-000000000000';

/** Claims of an access token and of the id token. Times are of the world's clock, seconds. */
export const esiaClaims = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  sub: z.string(),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number().optional(),
  scope: z.string(),
  'urn:esia:sbj_id': z
    .string()
    .regex(/^\d{1,12}$/)
    .describe('oid of the user'),
  'urn:esia:sid': z.string().describe('session'),
  /** ours: id of the world that issued the token. The real ESIA knows of no worlds. */
  world: z.string().default(onlyWorld),
  /** ours: assurance level (facts F-072). */
  level: accountLevel,
  /** ours: roles of the user; staff of an organisation carry it in org_oid. */
  roles: z.array(accountRole).min(1),
  /** OID of the clinic that the user works for. */
  org_oid: z.string().optional(),
  /** ours: FER Resource_Id of a doctor inside that clinic. */
  org_resource: z.string().optional(),
  /** ours: portal signed in at. */
  portal: portalCode,
  snils: z
    .string()
    .regex(/^\d{11}$/)
    .optional()
    .describe('With scope snils; absent for staff without a citizen’s account'),
  phone_number: z.string().optional().describe('With scope mobile'),
  phone_number_verified: z.boolean().optional().describe('With scope mobile: the phone was confirmed by a code'),
  /** ours: signing in needs a code. */
  two_factor: z.boolean().optional(),
  email: z.string().optional().describe('With scope email'),
  name: z.string().optional().describe('With scope fullname'),
});
export type EsiaClaims = z.output<typeof esiaClaims>;

/** Claims that a token carries only with this scope; the others need none besides openid. */
export const claimScopes = {
  snils: 'snils',
  phone_number: 'mobile',
  phone_number_verified: 'mobile',
  email: 'email',
  name: 'fullname',
} as const satisfies {
  readonly [Claim in keyof EsiaClaims]?: string;
};

/**
 * The issuer of a world as its path has it, `http://localhost:4000/w/alpha/esia` of `http://localhost:4000/esia` and `alpha`: the tokens of a
 * world are of either.
 */
export const issuerInWorld = (issuer: string, world: string): string =>
  issuer.endsWith('/esia') ? `${issuer.slice(0, -'/esia'.length)}/w/${world}/esia` : `${issuer}/w/${world}`;

/** The audience of tokens that this gateway accepts, and the client id of the sandbox page. */
export const esiaAudience = 'zdravgraph';

/** What may be wrong with a sign-in on request. */
export const signInFailureKind = z
  .enum(['EXPIRED_TOKEN', 'WRONG_AUDIENCE', 'MISSING_SCOPE', 'UNKNOWN_KEY', 'CLOCK_SKEW', 'REFUSED_CONSENT'])
  .meta({
    id: 'SignInFailureKind',
    description:
      'EXPIRED_TOKEN: the access token ended an hour ago. WRONG_AUDIENCE: it is meant for another system. MISSING_SCOPE: one scope less than ' +
      'asked for. UNKNOWN_KEY: signed with a key that is not published. CLOCK_SKEW: issued by a clock that is fast or slow. REFUSED_CONSENT: the ' +
      'user gives the client nothing, which gets access_denied',
  });
export const signInFailure = z.strictObject({
  kind: signInFailureKind,
  scope: z.string().min(1).max(50).describe('Left out by MISSING_SCOPE; default snils').optional(),
  seconds: z.int().min(-86_400).max(86_400).describe('How far the clock of CLOCK_SKEW is ahead; negative: behind. Default 600').optional(),
});
export type SignInFailure = z.output<typeof signInFailure>;

export const personaTokenRequest = z.object({
  persona: z.string().min(1),
  portal: portalCode.optional(),
  failure: signInFailure.describe('What is to be wrong with this token').optional(),
});
export const jwks = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
        kid: z.string(),
        x: z.string(),
      }),
    ),
  })
  .meta({ id: 'Jwks' });

export const personaTokenAnswer = z.object({
  access_token: z.string(),
  expires_in: z.int().positive(),
  failure: signInFailureKind.optional().describe('Something is wrong with it on request: nobody should keep it'),
  issuer: z.string().describe('Who signs tokens here, as discovery says'),
  jwks: jwks.describe('Keys that tokens are signed with here, as at jwks_uri'),
});
export const personaList = z.object({
  personas: z.array(
    z.object({
      name: z.string().describe('For x-persona: lower-case Latin, e.g. maria'),
      fullName: z.string(),
      story: z.object({ ru: z.string(), en: z.string() }),
      roles: z.array(accountRole),
      level: accountLevel,
      portal: portalCode,
      age: z.int().nonnegative().optional(),
      rules: z.array(z.string()),
    }),
  ),
});
