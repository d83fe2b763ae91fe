import { createLocalJWKSet, decodeProtectedHeader, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { LRUCache } from 'lru-cache';
import { profileCodes } from '../../schema/region/index.ts';
import { esiaAudience, esiaClaims, type EsiaClaims } from '../../schema/registry/esia.ts';
import type { Context } from '../graph/context.ts';
import { faultOf, faults } from './token-faults.service.ts';

/** A token that was verified, and what was found out with it since. */
export interface VerifiedToken {
  readonly claims: EsiaClaims;
  /** OIP of the citizen; null: none, undefined: not looked up yet. */
  oip: string | null | undefined;
}

const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256'];
const verified = new LRUCache<string, VerifiedToken>({ max: 50_000 });
const keySets = new WeakMap<object, ReturnType<typeof createLocalJWKSet>>();

const keySetOf = (jwks: object): ReturnType<typeof createLocalJWKSet> => {
  const known = keySets.get(jwks) ?? createLocalJWKSet(jwks as JSONWebKeySet);
  keySets.set(jwks, known);
  return known;
};

const isUnsigned = (token: string): boolean => {
  try {
    return decodeProtectedHeader(token).alg === 'none' || token.endsWith('.');
  } catch (error) {
    // Not base64url, not JSON: said by whoever verifies it.
    if (error instanceof TypeError) throw faults.unreadable();
    throw error;
  }
};

const verifyWith = async ({ registries, world }: Context, token: string, refresh: boolean): Promise<EsiaClaims> => {
  const field = { field: 'sign-in' };
  const [{ value: discovery }, { value: jwks }] = await Promise.all([
    registries.esia.discovery(field),
    registries.esia.jwks({ ...field, refresh }),
  ]);
  const options = {
    issuer: discovery.issuer,
    audience: esiaAudience,
    algorithms,
    // RFC 9068: an id token, which any client of ESIA is given, opens nothing here.
    typ: 'at+jwt',
    currentDate: new Date(world.nowMs()),
    requiredClaims: ['exp', 'iat'],
  };
  const { payload } = await jwtVerify(token, keySetOf(jwks), options);
  const claims = esiaClaims.safeParse(payload);
  if (!claims.success) throw faults.badClaims(claims.error.issues[0]?.path.join('.') ?? '');
  if (!profileCodes.includes(claims.data.portal)) throw faults.badClaims('portal');
  return claims.data;
};

const verify = async (context: Context, token: string): Promise<EsiaClaims> => {
  if (isUnsigned(token)) throw faults.unsigned();
  try {
    return await verifyWith(context, token, false);
  } catch (error) {
    // A key that ESIA has taken since the set was read.
    if (error instanceof errors.JWKSNoMatchingKey) return verifyWith(context, token, true);
    throw error;
  }
};

/** Checks that hold for a moment or a world only, so they are made on every use. */
const checkHereAndNow = ({ world }: Context, claims: EsiaClaims): void => {
  const seconds = world.nowMs() / 1000;
  if (claims.exp <= seconds) throw faults.expired();
  if ((claims.nbf ?? claims.iat) > seconds + 1) throw faults.notYet();
  if (claims.world !== world.id) throw faults.otherWorld();
};

/**
 * The token's claims, verified once and kept while they last.
 * @throws TechnicalError UNAUTHENTICATED that says why; RegistryUnavailable where ESIA does not tell its keys
 */
export const verifiedToken = async (context: Context, token: string): Promise<VerifiedToken> => {
  const key = `${context.world.id} ${token}`;
  const known = verified.get(key);
  if (known) {
    checkHereAndNow(context, known.claims);
    return known;
  }
  try {
    const made: VerifiedToken = { claims: await verify(context, token), oip: undefined };
    checkHereAndNow(context, made.claims);
    verified.set(key, made);
    return made;
  } catch (error) {
    throw faultOf(error) ?? error;
  }
};
