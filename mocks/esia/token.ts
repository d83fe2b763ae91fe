import { errors, jwtVerify, SignJWT } from 'jose';
import { claimScopes, esiaAudience, esiaClaims, type EsiaClaims } from '../../schema/registry/esia.ts';
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
}

/** The claims of an access token; of an id token with its client as the audience. */
export const claimsOf = (
  { persona, portal, scope, session }: SignIn,
  world: World,
  issuer: string,
  audience: string = esiaAudience,
): EsiaClaims => {
  const iat = Math.floor(world.nowMs / 1000);
  const granted = scope.split(' ');
  const asked = (claim: keyof typeof claimScopes, value: string | undefined): string | undefined =>
    granted.includes(claimScopes[claim]) ? value : undefined;
  return esiaClaims.parse({
    iss: issuer,
    aud: audience,
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
    email: asked('email', persona.email),
    name: asked('name', persona.fullName),
  });
};

/** An access token says what it is (RFC 9068), so that no id token is taken for one. */
const types = { ACCESS: 'at+jwt', ID: 'JWT' } as const;
type TokenKind = keyof typeof types;

/** A compact JWS; `nonce` belongs into id tokens only. */
export const signToken = async (claims: EsiaClaims, seed: string, kind: TokenKind, nonce?: string): Promise<string> => {
  const { privateKey, kid } = await signingKeyOf(seed);
  return new SignJWT({ ...claims, ...(nonce !== undefined && { nonce }) })
    .setProtectedHeader({ alg: 'EdDSA', typ: types[kind], kid })
    .sign(privateKey);
};

/** The claims of a token of that kind that this ESIA has signed for this world; an id token may have expired (RP-Initiated Logout). */
export const verifyToken = async (token: string, world: World, issuer: string, kind: TokenKind): Promise<EsiaClaims> => {
  const { publicKey } = await signingKeyOf(world.base.seed);
  const options = { issuer, algorithms: ['EdDSA'], typ: types[kind], ...(kind === 'ACCESS' && { audience: esiaAudience }) };
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
