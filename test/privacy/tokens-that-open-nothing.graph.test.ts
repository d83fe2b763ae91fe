import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { signingKeyOf } from '../../mocks/esia/signing-key.ts';
import { parseInstant } from '../../schema/calendar/index.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { Dashboard } from '../client/dashboard.ts';
import { choose } from '../esia/client.ts';
import { sharedNow, sharedSeed, worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

const now = parseInstant(sharedNow) / 1000;
let genuine: string;
beforeAll(async () => {
  genuine = await world.esia.tokenOf('maria');
});

/** What differs from the genuine token. */
interface Forgery {
  readonly claims?: JWTPayload;
  readonly header?: Readonly<Record<string, string>>;
  /** Whose key signs it; the sandbox's own without it. */
  readonly seed?: string;
}

/** A token like the genuine one but for this, signed. */
const forged = async ({ claims = {}, header = {}, seed = sharedSeed }: Forgery): Promise<string> => {
  const { privateKey } = await signingKeyOf(seed);
  return new SignJWT({ ...decodeJwt(genuine), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', ...decodeProtectedHeader(genuine), ...header })
    .sign(privateKey);
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** In both languages: why the token opens nothing. */
const refusal = async (token: string): Promise<readonly string[]> => {
  const messages = await Promise.all(
    ['ru', 'en'].map(async (language) => {
      const { data, errors } = await world.bearer(token).with({ 'accept-language': language }).send(Dashboard);
      expect(data).toEqual({ me: null });
      expect(errors).toMatchObject([{ path: ['me'], extensions: { code: 'UNAUTHENTICATED' } }]);
      return errors?.[0]?.message ?? '';
    }),
  );
  return messages.map((message) => message.replace(/^(Нужно войти|Sign in first): /, ''));
};

/** Signs maria in by the form, as a client that calls itself by the gateway's own name. */
const signedInByForm = async (): Promise<{ access_token: string; id_token: string }> => {
  const redirect_uri = 'http://localhost:5173/callback';
  const verifier = randomBytes(32).toString('base64url');
  const page = new URL(world.esia.address(esiaPaths.authorize));
  page.search = new URLSearchParams({
    client_id: 'zdravgraph',
    response_type: 'code',
    redirect_uri,
    scope: 'openid fullname snils',
    state: 'any',
    nonce: 'once',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const code = new URL((await choose(page, 'maria')).headers.get('location') ?? '').searchParams.get('code') ?? '';
  const answer = await fetch(world.esia.address(esiaPaths.token), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri, client_id: 'zdravgraph', code_verifier: verifier }),
  });
  return (await answer.json()) as { access_token: string; id_token: string };
};

describe('a token', () => {
  it('of ESIA signs in, given for a persona or by the form', async () => {
    const byForm = await signedInByForm();
    for (const token of [genuine, await forged({}), byForm.access_token]) {
      const { data, errors } = await world.bearer(token).send(Dashboard);
      expect(errors).toBeUndefined();
      expect(data?.me?.person?.name.full).toBe('Соколова Мария Андреевна');
    }
  });

  const foreign: [string, Forgery, string, string][] = [
    ['that has expired', { claims: { iat: now - 7200, nbf: now - 7200, exp: now - 1 } }, 'срок токена истёк', 'the token has expired'],
    ['that begins tomorrow', { claims: { nbf: now + 86_400 } }, 'токен ещё не действует', 'the token is not in force yet'],
    [
      'signed with another key under the name of the known one',
      { seed: 'another' },
      'подпись токена неверна',
      'the signature of the token is wrong',
    ],
    [
      'signed with another key',
      { seed: 'another', header: { kid: 'another' } },
      'токен подписан неизвестным ключом',
      'the token is signed with an unknown key',
    ],
    [
      'of another issuer',
      { claims: { iss: 'https://esia.gosuslugi.ru' } },
      'токен выдан не этой ЕСИА',
      'the token was issued by another ESIA',
    ],
    ['for another audience', { claims: { aud: 'frontend' } }, 'токен выдан для другой системы', 'the token is meant for another system'],
    ['of another world', { claims: { world: 'another' } }, 'токен выдан в другом мире', 'the token was issued in another world'],
    [
      'of another kind',
      { header: { typ: 'JWT' } },
      'ожидается токен доступа, а не другой токен ЕСИА',
      'expected an access token, not another token of ESIA',
    ],
    ['of an unknown portal', { claims: { portal: 'NOWHERE' } }, 'в токене неверное поле portal', 'the claim portal of the token is wrong'],
  ];
  it.each(foreign)('%s is refused in words of its own', async (_what, forgery, ru, en) => {
    expect(await refusal(await forged(forgery))).toEqual([ru, en]);
  });

  it('that is the id token of a client of the same name is refused', async () => {
    const { id_token } = await signedInByForm();
    expect(await refusal(id_token)).toEqual([
      'ожидается токен доступа, а не другой токен ЕСИА',
      'expected an access token, not another token of ESIA',
    ]);
  });

  it('that is not signed is refused', async () => {
    const [header = '', payload = ''] = genuine.split('.');
    for (const token of [`${part({ alg: 'none', typ: 'at+jwt' })}.${payload}.`, `${header}.${payload}.`]) {
      expect(await refusal(token)).toEqual(['токен не подписан', 'the token is not signed']);
    }
  });

  it('that is none is refused', async () => {
    expect(await refusal('maria')).toEqual(['это не токен ЕСИА', 'this is not an ESIA token']);
  });
});
