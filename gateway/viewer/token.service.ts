import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { LRUCache } from 'lru-cache';
import { profileCodes } from '../../schema/region/index.ts';
import { esiaAudience, esiaClaims, issuerInWorld, type EsiaClaims } from '../../schema/registry/esia.ts';
import type { KnownPerson, Workplace } from '../access/grants.rules.ts';
import type { ViewerAccount } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import type { AtOnce } from '../registry/at-once.ts';
import type { KeySet } from '../registry/index.ts';
import { accountOf, workplaceOf } from './account.service.ts';
import { faultOf, faults } from './token-faults.service.ts';
import { rememberAtMost } from '../remember-at-most.ts';

/** A token that was verified, and what was found out with it since. */
export interface VerifiedToken {
  readonly text: string;
  readonly claims: EsiaClaims;
  readonly account: ViewerAccount;
  /** Of a doctor; null: of nobody else. */
  readonly worksAs: Workplace | null;
  /** The state of the world in which its citizen is looked up: somebody may be born or made in another. */
  readonly state: string;
  /** OIP of the citizen; null: none, undefined: not looked up yet. */
  oip: string | null | undefined;
  /** Their row, as it was found with the token last; they may have another by now. */
  self: KnownPerson | undefined;
}

const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256'];
/** A token's last letters are its signature's: no two have them in common, and they are hashed faster than all of it. */
const endOf = (token: string): string => token.slice(-43);

/** By the end of their text: a token is of one world. */
const verified = rememberAtMost<string, VerifiedToken>(50_000);

const known = (token: string): VerifiedToken | undefined => {
  const found = verified.get(endOf(token));
  return found?.text === token ? found : undefined;
};

/** Drops tokens of worlds that are gone, by the worlds' ids. */
export const forgetTokens = (worlds: ReadonlySet<string>): void => {
  for (const [end, { claims }] of verified.entries()) if (worlds.has(claims.world)) verified.delete(end);
};

/** Whether that is the text of a token that was verified, in some world. */
export const isKnownToken = (text: string): boolean => known(text) !== undefined;

const stateOf = ({ world }: Context): string => `${world.epochName} ${world.revision}`;

/** What tokens are verified with. */
interface Issuing {
  readonly issuer: string;
  readonly jwks: KeySet;
}

/** By what they say: the same keys are read once, whoever was told them. */
const keySets = new LRUCache<string, ReturnType<typeof createLocalJWKSet>>({ max: 64 });

const keySetOf = (jwks: KeySet): ReturnType<typeof createLocalJWKSet> => {
  const text = JSON.stringify(jwks);
  const known = keySets.get(text) ?? createLocalJWKSet(jwks as JSONWebKeySet);
  keySets.set(text, known);
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

const field = { field: 'sign-in' };
const askEsia = async ({ registries }: Context, refresh: boolean): Promise<Issuing> => {
  const [discovery, jwks] = await Promise.all([registries.esia.discovery(field), registries.esia.jwks({ ...field, refresh })]);
  return { issuer: discovery.value.issuer, jwks: jwks.value };
};
/** Asked once a request. */
const toldByEsia = (context: Context): Promise<Issuing> => askEsia(context, false);

const claimsIn = (payload: unknown): EsiaClaims => {
  const claims = esiaClaims.safeParse(payload);
  if (!claims.success) throw faults.badClaims(claims.error.issues[0]?.path.join('.') ?? '');
  if (!profileCodes.includes(claims.data.portal)) throw faults.badClaims('portal');
  return claims.data;
};

const verifyWith = async ({ world }: Context, token: string, { issuer, jwks }: Issuing): Promise<EsiaClaims> => {
  const options = {
    // Below the path of the world, ESIA has its own issuer.
    issuer: [issuer, issuerInWorld(issuer, world.name)],
    audience: esiaAudience,
    algorithms,
    // RFC 9068: an id token, which any client of ESIA is given, opens nothing here.
    typ: 'at+jwt',
    currentDate: new Date(world.nowMs()),
    requiredClaims: ['exp', 'iat'],
  };
  const { payload } = await jwtVerify(token, keySetOf(jwks), options);
  return claimsIn(payload);
};

/** What ESIA itself has handed over, with the keys to check it: whoever answered so could sign as well. */
interface HandedOver extends Issuing {
  /** Something is wrong with it on request. */
  readonly flawed: boolean;
}

const verify = async (context: Context, token: string, told?: HandedOver): Promise<EsiaClaims> => {
  if (told?.flawed === false) return claimsIn(decodeJwt(token));
  if (isUnsigned(token)) throw faults.unsigned();
  try {
    return await verifyWith(context, token, told ?? (await context.use(toldByEsia)));
  } catch (error) {
    // A key that ESIA has taken since the set was read.
    if (error instanceof errors.JWKSNoMatchingKey) return verifyWith(context, token, await askEsia(context, true));
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

const verifyFirst = async (context: Context, token: string, told?: HandedOver): Promise<VerifiedToken> => {
  try {
    const claims = await verify(context, token, told);
    checkHereAndNow(context, claims);
    const account = accountOf(claims);
    const worksAs = workplaceOf(account);
    const made: VerifiedToken = { text: token, claims, account, worksAs, state: stateOf(context), oip: undefined, self: undefined };
    verified.set(endOf(token), made);
    return made;
  } catch (error) {
    throw faultOf(error) ?? error;
  }
};

/**
 * The token's claims, verified once and kept while they last, then at once. `told`: what ESIA has said with it, where the token comes from there: its signature
 * is checked only where something is wrong with it on request.
 * @throws TechnicalError UNAUTHENTICATED that says why; RegistryUnavailable where ESIA does not tell its keys
 */
export const verifiedToken = (context: Context, token: string, told?: HandedOver): AtOnce<VerifiedToken> => {
  const state = stateOf(context);
  const before = known(token);
  if (before?.claims.world !== context.world.id) return verifyFirst(context, token, told);
  checkHereAndNow(context, before.claims);
  if (before.state === state) return before;
  const again: VerifiedToken = { ...before, state, oip: undefined, self: undefined };
  verified.set(endOf(token), again);
  return again;
};
