import { sign } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { claimScopes, esiaAudience, esiaClaims, type EsiaClaims, type SignInFailure } from '../../schema/registry/esia.ts';
import type { Persona } from '../people/people.ts';
import type { World } from '../world/world.ts';
import { OAuthError } from './oauth-error.ts';
import { signingKeyOf } from './signing-key.ts';

/** Seconds that a token is good for, by the world's clock. */
export const tokenLife = 3600;

export interface SignIn {
  readonly persona: Persona;
  readonly portal: string;
  readonly scope: string;
  readonly session: string;
  /** What is wrong with it on request. */
  readonly failure?: SignInFailure;
}

const defaultSkew = 600;
const hour = 3600;

/** Seconds by which ESIA's clock goes wrong, or by which the token is older than it should be. */
const shiftOf = (failure: SignInFailure | undefined): number => {
  if (failure?.kind === 'CLOCK_SKEW') return failure.seconds ?? defaultSkew;
  return failure?.kind === 'EXPIRED_TOKEN' ? -(tokenLife + hour) : 0;
};

/** The scopes of a token: those that were granted, but for the one that is missing. */
export const scopeOf = ({ scope, failure }: Pick<SignIn, 'scope' | 'failure'>): string =>
  failure?.kind === 'MISSING_SCOPE'
    ? scope
        .split(' ')
        .filter((word) => word !== (failure.scope ?? 'snils'))
        .join(' ')
    : scope;

/** The claims of an access token; of an id token with its client as the audience. */
export const claimsOf = (signIn: SignIn, world: World, issuer: string, audience: string = esiaAudience): EsiaClaims => {
  const { persona, portal, session, failure } = signIn;
  const iat = Math.floor(world.nowMs / 1000) + shiftOf(failure);
  const scope = scopeOf(signIn);
  const granted = scope.split(' ');
  const asked = <Value>(claim: keyof typeof claimScopes, value: Value | undefined): Value | undefined =>
    granted.includes(claimScopes[claim]) ? value : undefined;
  return esiaClaims.parse({
    iss: issuer,
    aud: failure?.kind === 'WRONG_AUDIENCE' ? 'another-system' : audience,
    sub: persona.esiaOid,
    exp: iat + tokenLife,
    iat,
    nbf: iat,
    scope,
    'urn:esia:sbj_id': persona.esiaOid,
    'urn:esia:sid': session,
    world: world.id,
    level: persona.level,
    roles: persona.roles,
    org_oid: persona.orgOid,
    org_resource: persona.orgResource,
    portal,
    snils: asked('snils', persona.snils),
    phone_number: asked('phone_number', persona.phone),
    phone_number_verified: asked('phone_number_verified', persona.phone && persona.phoneActivated),
    two_factor: persona.twoFactorEnabled,
    email: asked('email', persona.email),
    name: asked('name', persona.fullName),
  });
};

/** An access token says what it is (RFC 9068), so that no id token is taken for one. */
const types = { ACCESS: 'at+jwt', ID: 'JWT' } as const;
type TokenKind = keyof typeof types;

/** A compact JWS; `nonce` belongs into id tokens only. A foreign key is one that ESIA does not publish. */
export const signToken = async (
  claims: EsiaClaims,
  seed: string,
  kind: TokenKind,
  { nonce, foreignKey = false }: { nonce?: string; foreignKey?: boolean } = {},
): Promise<string> => {
  const { privateKey, kid } = await signingKeyOf(foreignKey ? `another ESIA than that of ${seed}` : seed);
  const parts = [
    { alg: 'EdDSA', typ: types[kind], kid },
    { ...claims, ...(nonce !== undefined && { nonce }) },
  ];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  // At once: the thread that would do it meanwhile takes longer to wake.
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
};

/** The claims of a token of that kind that this ESIA has signed for this world; an id token may have expired (RP-Initiated Logout). */
export const verifyToken = async (token: string, world: World, issuers: readonly string[], kind: TokenKind): Promise<EsiaClaims> => {
  const { publicKey } = await signingKeyOf(world.base.seed);
  const options = { issuer: [...issuers], algorithms: ['EdDSA'], typ: types[kind], ...(kind === 'ACCESS' && { audience: esiaAudience }) };
  const currentDate = new Date(world.nowMs);
  const verified = await jwtVerify(token, publicKey, { ...options, currentDate }).catch((error: unknown) => {
    if (kind === 'ID' && error instanceof errors.JWTExpired) return { payload: error.payload };
    if (error instanceof errors.JOSEError) throw new OAuthError('invalid_token', error.message);
    throw error;
  });
  const claims = esiaClaims.safeParse(verified.payload);
  if (!claims.success || claims.data.world !== world.id) throw new OAuthError('invalid_token', 'the token is of another world');
  return claims.data;
};
