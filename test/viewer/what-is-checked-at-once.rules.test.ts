import { exportJWK, generateKeyPair, jwtVerify, createLocalJWKSet, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedAtOnce } from '../../gateway/viewer/checked-at-once.service.ts';

const seconds = 1_774_000_000;
const expected = {
  issuer: ['https://esia.example', 'https://esia.example/w/here'],
  audience: 'zdravgraph',
  typ: 'at+jwt',
  currentDate: new Date(seconds * 1000),
  requiredClaims: ['exp', 'iat'],
};
const right = { iss: 'https://esia.example', aud: 'zdravgraph', iat: seconds, nbf: seconds, exp: seconds + 60, sub: '1' };

let ours: CryptoKey;
let another: CryptoKey;
let elliptic: CryptoKey;
let jwks: { keys: (JWK & { kty: string })[] };

beforeAll(async () => {
  const [one, two, three] = await Promise.all([generateKeyPair('EdDSA'), generateKeyPair('EdDSA'), generateKeyPair('ES256')]);
  [ours, another, elliptic] = [one.privateKey, two.privateKey, three.privateKey];
  const published = async (key: CryptoKey, more: object) => ({ kty: '', ...(await exportJWK(key)), ...more });
  jwks = {
    keys: [await published(one.publicKey, { kid: 'k1', alg: 'EdDSA', use: 'sig' }), await published(three.publicKey, { kid: 'k2' })],
  };
});

interface Made {
  readonly payload?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  readonly key?: () => CryptoKey;
  readonly mend?: (token: string) => string;
}

const tokenOf = async ({ payload = {}, header = {}, key = () => ours, mend = (token) => token }: Made): Promise<string> => {
  const { crit, ...rest } = { alg: 'EdDSA', kid: 'k1', typ: 'at+jwt', ...header } as { alg: string; crit?: string[] };
  const signer = new SignJWT({ ...right, ...payload } as JWTPayload).setProtectedHeader({ ...rest, ...(crit && { crit }) });
  return mend(await signer.sign(key(), { crit: { 'urn:x': true } }));
};

const byJose = async (token: string): Promise<JWTPayload | undefined> => {
  const algorithms = ['EdDSA', 'Ed25519', 'ES256'];
  const verified = await jwtVerify(token, createLocalJWKSet(jwks), { ...expected, algorithms }).catch(() => undefined);
  return verified?.payload;
};

describe('a token that is checked at once', () => {
  it.each<[string, Made]>([
    ['as it should be', {}],
    ['with the issuer below the path of its world', { payload: { iss: 'https://esia.example/w/here' } }],
    ['for several audiences', { payload: { aud: ['another', 'zdravgraph'] } }],
  ])('%s says what jose reads in it', async (_how, made) => {
    const token = await tokenOf(made);
    expect(await byJose(token)).toMatchObject({ sub: '1' });
    expect(checkedAtOnce(token, jwks, expected)).toEqual(await byJose(token));
  });

  it.each<[string, Made]>([
    ['signed with a key that is not published', { key: () => another }],
    ['of a key id that is not known', { header: { kid: 'k9' } }],
    ['of another key than it says', { header: { kid: 'k2' } }],
    ['that calls its algorithm otherwise than its key does', { header: { alg: 'Ed25519' } }],
    ['of another issuer', { payload: { iss: 'https://elsewhere.example' } }],
    ['without an issuer', { payload: { iss: undefined } }],
    ['for another audience', { payload: { aud: 'another' } }],
    ['that has expired', { payload: { exp: seconds } }],
    ['without an end', { payload: { exp: undefined } }],
    ['with an end that is no number', { payload: { exp: 'never' } }],
    ['that is not in force yet', { payload: { nbf: seconds + 1 } }],
    ['without a moment of issue', { payload: { iat: undefined } }],
    ['of another kind', { header: { typ: 'JWT' } }],
    ['with a header that nobody understands', { header: { crit: ['urn:x'], 'urn:x': 1 } }],
    [
      'with a letter changed in what it says',
      { mend: (token) => token.replace(/\.(.)/, (_dot, first) => `.${first === 'e' ? 'f' : 'e'}`) },
    ],
    [
      'with a letter changed in its signature',
      { mend: (token) => token.replace(/.{9}$/, (end) => (end.startsWith('A') ? 'B' : 'A') + end.slice(1)) },
    ],
    ['with a letter behind its signature', { mend: (token) => `${token}A` }],
    ['of a signature that is written with other last bits', { mend: (token) => token.replace(/.$/, (last) => (last === 'B' ? 'C' : 'B')) }],
    ['without a signature', { mend: (token) => token.replace(/[^.]+$/, '') }],
    ['that is none', { mend: () => 'Bearer' }],
  ])('is never one %s', async (_how, made) => {
    expect(checkedAtOnce(await tokenOf(made), jwks, expected)).toBeUndefined();
  });

  it('is left to jose where it is signed otherwise', async () => {
    const token = await tokenOf({ header: { alg: 'ES256', kid: 'k2' }, key: () => elliptic });
    expect(await byJose(token)).toMatchObject({ sub: '1' });
    expect(checkedAtOnce(token, jwks, expected)).toBeUndefined();
  });

  it('needs one key of its id, for signatures', async () => {
    const token = await tokenOf({});
    const [key] = jwks.keys;
    if (!key) throw new Error('no key');
    for (const keys of [[key, key], [{ ...key, use: 'enc' }], [{ ...key, key_ops: ['sign'] }], []])
      expect(checkedAtOnce(token, { keys }, expected)).toBeUndefined();
  });
});
