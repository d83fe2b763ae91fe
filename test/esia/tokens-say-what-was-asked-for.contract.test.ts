import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimScopes, esiaClaims } from '../../schema/registry/esia.ts';
import { esiaScopes } from '../../schema/registry/esia-messages.ts';
import { bodyLimitBytes } from '../../schema/registry/contract.ts';
import { discover, esiaHere, redirectUri, signIn, type EsiaHere } from './client.ts';

let esia: EsiaHere;
let client: openid.Configuration;
beforeAll(async () => {
  esia = await esiaHere();
  client = await discover(esia);
});
afterAll(() => esia[Symbol.asyncDispose]());

const scoped = Object.keys(claimScopes).toSorted();
/** Which of the claims that need a scope a token carries. */
const personal = (token: string): string[] => Object.keys(esiaClaims.parse(decodeJwt(token))).filter((claim) => claim in claimScopes);
const userInfo = (token: string): Promise<Response> =>
  fetch(`${esia.url}/esia/rs/userinfo`, { headers: { authorization: `Bearer ${token}` } });
const tokenFor = async (persona: string): Promise<string> => {
  const response = await fetch(`${esia.url}/esia/sandbox/persona-token`, { method: 'POST', body: JSON.stringify({ persona }) });
  return ((await response.json()) as { access_token: string }).access_token;
};

describe('a token', () => {
  it.each([
    ['openid', []],
    ['openid snils', ['snils']],
    ['openid fullname', ['name']],
    ['openid mobile email', ['email', 'phone_number', 'phone_number_verified']],
    ['openid birthdate gender', []],
  ])('for %s tells %j', async (scope, claims) => {
    const tokens = await signIn(client, 'maria', undefined, scope);
    expect(personal(tokens.access_token).toSorted()).toEqual(claims);
    expect(personal(tokens.id_token ?? '').toSorted()).toEqual(claims);
    expect(Object.keys((await (await userInfo(tokens.access_token)).json()) as object)).toEqual(
      expect.arrayContaining(['level', ...claims]),
    );
    expect(decodeJwt(tokens.access_token)).toMatchObject({ roles: ['CITIZEN'], level: 'VERIFIED' });
  });

  it('tells less after a refresh for less', async () => {
    const tokens = await signIn(client, 'maria');
    const narrower = await openid.refreshTokenGrant(client, tokens.refresh_token ?? '', { scope: 'openid fullname' });
    expect([personal(tokens.access_token), personal(narrower.access_token)]).toEqual([['snils', 'name'], ['name']]);
  });

  it('of a persona tells everything', async () => {
    const token = await tokenFor('maria');
    expect(personal(token).toSorted()).toEqual(scoped);
    expect(decodeJwt(token)['scope']).toBe(esiaScopes.join(' '));
  });

  it('says by its type what it is for: userinfo takes access tokens, logout takes id tokens', async () => {
    const tokens = await signIn(client, 'maria');
    const persona = await tokenFor('maria');
    const types = [tokens.access_token, persona, tokens.id_token ?? ''].map((token) => decodeProtectedHeader(token).typ);
    expect(types).toEqual(['at+jwt', 'at+jwt', 'JWT']);

    const gateway = await signIn(await discover(esia, 'zdravgraph'), 'maria');
    for (const idToken of [tokens.id_token ?? '', gateway.id_token ?? '']) {
      const response = await userInfo(idToken);
      expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_token' })]);
    }
    expect((await userInfo(persona)).status).toBe(200);
    const logout = new URL(`${esia.url}/esia/idp/ext/Logout`);
    logout.searchParams.set('id_token_hint', tokens.access_token);
    expect((await fetch(logout)).status).toBe(401);
  });
});

describe('the token endpoint', () => {
  const post = (body: URLSearchParams | string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${esia.url}/esia/aas/oauth2/te`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });
  const grant = new URLSearchParams({
    grant_type: 'authorization_code',
    code: 'x',
    redirect_uri: redirectUri,
    code_verifier: 'v'.repeat(43),
  });

  it.each(['%', 'a%zz', '%E0%A4%A'])('does not know the client %s of HTTP Basic', async (name) => {
    const response = await post(grant, { authorization: `Basic ${Buffer.from(`${name}:any`).toString('base64')}` });
    expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic /);
  });

  it.each(['aas/oauth2/te', 'aas/oauth2/ac', 'idp/ext/Logout', 'sandbox/persona-token'])('refuses too large a body at %s', async (path) => {
    const response = await fetch(`${esia.url}/esia/${path}`, { method: 'POST', body: `a=${'x'.repeat(bodyLimitBytes)}` });
    expect([response.status, await response.json()]).toEqual([413, expect.objectContaining({ error: 'invalid_request' })]);
  });
});
