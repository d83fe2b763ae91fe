import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { memo, type Context } from '../../gateway/graph/context.ts';
import { TechnicalError } from '../../gateway/graph/errors.ts';
import { verifiedToken } from '../../gateway/viewer/token.service.ts';
import { parseInstant } from '../../schema/calendar/index.ts';
import { onlyWorld, type EsiaClaims } from '../../schema/registry/esia.ts';

const now = parseInstant('2026-11-21T09:30:00+03:00');
const seconds = now / 1000;
const issuer = 'https://esia.example';
const claims: EsiaClaims = {
  iss: issuer,
  aud: 'zdravgraph',
  sub: '100000000001',
  exp: seconds + 60,
  iat: seconds,
  scope: 'openid',
  'urn:esia:sbj_id': '100000000001',
  'urn:esia:sid': 'session',
  world: 'here',
  level: 'VERIFIED',
  roles: ['CITIZEN'],
  portal: 'MOSCOW',
  name: 'Соколова Мария Андреевна',
};

let known: CryptoKey;
let stranger: CryptoKey;
let jwks: { keys: (JWK & { kty: string })[] };
/** How often ESIA was asked for its keys anew. */
let refreshed = 0;

beforeAll(async () => {
  const [ours, theirs] = await Promise.all([generateKeyPair('EdDSA'), generateKeyPair('EdDSA')]);
  [known, stranger] = [ours.privateKey, theirs.privateKey];
  jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kty: 'OKP', kid: 'k1', alg: 'EdDSA' }] };
});

/** As much of a request as the check of a token looks at. */
const requestAt = (nowMs: number, world = 'here'): Context => {
  const made = memo();
  const context = {
    world: { id: world, name: world, nowMs: () => nowMs },
    registries: {
      esia: {
        discovery: () => Promise.resolve({ value: { issuer } }),
        jwks: ({ refresh }: { refresh?: boolean }) => {
          if (refresh) refreshed += 1;
          return Promise.resolve({ value: jwks });
        },
      },
    },
    use: <Made>(make: (context: Context) => Made): Made => made(make, context),
    keep: <Made>(make: (context: Context) => Made): Made => made(make, context),
  } as unknown as Context;
  return context;
};

const signed = (some: Record<string, unknown> = {}, key = known, kid = 'k1', typ = 'at+jwt'): Promise<string> =>
  new SignJWT({ ...claims, ...some } as JWTPayload).setProtectedHeader({ alg: 'EdDSA', kid, typ }).sign(key);

const reason = async (token: string, nowMs = now): Promise<string> => {
  try {
    await verifiedToken(requestAt(nowMs), token);
  } catch (error) {
    if (error instanceof TechnicalError) return `${error.code} ${error.text.en}`;
    throw error;
  }
  return 'accepted';
};

describe('a token', () => {
  it('that ESIA signed for this gateway and this world is accepted', async () => {
    expect(await reason(await signed())).toBe('accepted');
  });

  it('that ESIA itself hands over is taken at its word, for as long as it lasts and in its world, unless ESIA says that it is flawed', async () => {
    const told = { issuer, jwks, flawed: false };
    const handedOver = async (some: Record<string, unknown>, more: object = {}, key = known): Promise<unknown> =>
      Promise.resolve(verifiedToken(requestAt(now), await signed(some, key), { ...told, ...more })).then(
        () => 'accepted',
        (error: unknown) => (error instanceof TechnicalError ? error.text.en : error),
      );
    expect(await handedOver({ name: 'Передан' }, {}, stranger)).toBe('accepted');
    expect(await handedOver({ exp: seconds })).toMatch('the token has expired');
    expect(await handedOver({ world: 'elsewhere' })).toMatch('the token was issued in another world');
    expect(await handedOver({ portal: 'NOWHERE' })).toMatch('the claim portal of the token is wrong');
    expect(await handedOver({ name: 'Испорчен' }, { flawed: true }, stranger)).toMatch('the signature of the token is wrong');
  });

  it.each([
    [{ iss: 'https://elsewhere.example' }, 'the token was issued by another ESIA'],
    [{ aud: 'another' }, 'the token is meant for another system'],
    [{ world: 'there' }, 'the token was issued in another world'],
    [{ exp: seconds }, 'the token has expired'],
    [{ nbf: seconds + 60 }, 'the token is not in force yet'],
    [{ roles: [] }, 'the claim roles of the token is wrong'],
    [{ level: 'HIGHEST' }, 'the claim level of the token is wrong'],
    [{ portal: 'NOWHERE' }, 'the claim portal of the token is wrong'],
    [{ exp: undefined }, 'the claim exp of the token is wrong'],
  ])('with %j is refused: %s', async (some, words) => {
    expect(await reason(await signed(some))).toBe(`UNAUTHENTICATED Sign in first: ${words}`);
  });

  it('that was meant to tell a client who signed in opens nothing here', async () => {
    expect(await reason(await signed({}, known, 'k1', 'JWT'))).toContain('expected an access token');
  });

  it('that names no world is of an installation that has but one', async () => {
    const token = await signed({ world: undefined });
    expect(await reason(token)).toContain('another world');
    await expect(verifiedToken(requestAt(now, onlyWorld), token)).resolves.toMatchObject({ claims: { world: onlyWorld } });
  });

  it('is good until the moment it expires, also when it was accepted before', async () => {
    const token = await signed();
    expect(await reason(token, now + 59_999)).toBe('accepted');
    expect(await reason(token, now + 60_000)).toContain('expired');
    expect(await reason(token, now - 60_000)).toContain('not in force yet');
  });

  it('of one world is not taken from memory in another', async () => {
    const token = await signed();
    expect(await reason(token)).toBe('accepted');
    await expect(verifiedToken(requestAt(now, 'there'), token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('signed with a key that ESIA does not have is refused after asking it once more', async () => {
    refreshed = 0;
    expect(await reason(await signed({}, stranger, 'k2'))).toContain('an unknown key');
    expect(refreshed).toBe(1);
  });

  it('signed with another key under a known name is refused', async () => {
    expect(await reason(await signed({}, stranger))).toContain('the signature of the token is wrong');
  });

  it('that is not signed is refused', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await reason(`${part({ alg: 'none' })}.${part(claims)}.`)).toContain('the token is not signed');
    const [header, payload] = (await signed()).split('.');
    expect(await reason(`${header}.${payload}.`)).toContain('the token is not signed');
  });

  it.each(['abc', 'a.b.c', '..', '{}'])('%j is none', async (text) => {
    expect(await reason(text)).toMatch(/^UNAUTHENTICATED Sign in first: (this is not an ESIA token|the token is not signed)$/);
  });
});
