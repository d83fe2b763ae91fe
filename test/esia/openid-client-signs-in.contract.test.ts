import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { esiaAudience, esiaClaims } from '../../schema/registry/esia.ts';
import { choose, discover, esiaHere, redirectUri, signIn, startSignIn, type EsiaHere } from './client.ts';

let esia: EsiaHere;
let client: openid.Configuration;
beforeAll(async () => {
  esia = await esiaHere();
  client = await discover(esia);
});
afterAll(() => esia[Symbol.asyncDispose]());

const verified = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${esia.url}/esia/aas/oauth2/jwks`)), {
    issuer: `${esia.url}/esia`,
    audience: esiaAudience,
    algorithms: ['EdDSA'],
  });

describe('openid-client', () => {
  it('discovers, signs in by code and PKCE, and gets tokens that the keys verify', async () => {
    const tokens = await signIn(client, 'maria');
    const { payload, protectedHeader } = await verified(tokens.access_token);
    expect(protectedHeader.alg).toBe('EdDSA');
    expect(esiaClaims.strict().safeParse(payload).error?.issues).toBeUndefined();
    expect(payload).toMatchObject({ world: 'main', scope: 'openid fullname snils', roles: ['CITIZEN'], level: 'VERIFIED' });
    expect(tokens.claims()).toMatchObject({ aud: 'frontend', sub: payload.sub, name: payload['name'] });
    expect(tokens.expires_in).toBe(3600);
  });

  it('carries the portal that was chosen', async () => {
    const { payload } = await verified((await signIn(client, 'maria', 'KRASNODAR')).access_token);
    expect(payload['portal']).toBe('KRASNODAR');
  });

  it('reads userinfo of the access token', async () => {
    const tokens = await signIn(client, 'maria');
    const sub = tokens.claims()?.sub ?? '';
    expect(await openid.fetchUserInfo(client, tokens.access_token, sub)).toMatchObject({
      sub,
      snils: expect.stringMatching(/^\d{11}$/) as string,
    });
  });

  it('refreshes with a new refresh token each time; an old one ends the session', async () => {
    const first = await signIn(client, 'maria');
    const second = await openid.refreshTokenGrant(client, first.refresh_token ?? '');
    const third = await openid.refreshTokenGrant(client, second.refresh_token ?? '');
    expect(new Set([first.refresh_token, second.refresh_token, third.refresh_token]).size).toBe(3);
    expect(third.claims()?.sub).toBe(first.claims()?.sub);
    await expect(openid.refreshTokenGrant(client, first.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(openid.refreshTokenGrant(client, third.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('narrows the scope on refresh, and never widens it', async () => {
    const tokens = await signIn(client, 'maria');
    const narrower = await openid.refreshTokenGrant(client, tokens.refresh_token ?? '', { scope: 'openid' });
    expect(narrower.scope).toBe('openid');
    await expect(openid.refreshTokenGrant(client, narrower.refresh_token ?? '', { scope: 'openid email' })).rejects.toMatchObject({
      error: 'invalid_scope',
    });
  });

  it('signs out: back to the client, and the session is over', async () => {
    const tokens = await signIn(client, 'maria');
    const url = openid.buildEndSessionUrl(client, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'http://localhost:5173/bye',
      state: 's1',
    });
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, 'http://localhost:5173/bye?state=s1']);
    await expect(openid.refreshTokenGrant(client, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(openid.fetchUserInfo(client, tokens.access_token, tokens.claims()?.sub ?? '')).rejects.toThrow();
  });

  it.each([
    ['client_secret_post', openid.ClientSecretPost('any')],
    ['client_secret_basic', openid.ClientSecretBasic('any')],
  ])('may authenticate by %s', async (_how, authentication) => {
    const tokens = await signIn(await discover(esia, 'server app', authentication), 'maria');
    expect(tokens.claims()?.aud).toBe('server app');
  });

  it('signs in staff, who carry their clinic', async () => {
    const { personas } = (await (await fetch(`${esia.url}/esia/sandbox/personas`)).json()) as {
      personas: { name: string; roles: string[] }[];
    };
    const doctor = personas.find(({ roles }) => roles.includes('DOCTOR'));
    const { payload } = await verified((await signIn(client, doctor?.name ?? '')).access_token);
    expect(payload).toMatchObject({
      org_oid: expect.stringMatching(/^[\d.]+$/) as string,
      org_resource: expect.stringMatching(/^\d+$/) as string,
    });
  });
});

describe('a code', () => {
  const codeFor = async () => {
    const started = await startSignIn(client);
    const code = new URL((await choose(started.url, 'maria')).headers.get('location') ?? '').searchParams.get('code') ?? '';
    return { ...started, code };
  };
  const exchange = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ grant_type: 'authorization_code', redirect_uri: redirectUri, client_id: 'frontend', ...fields });
    const response = await fetch(`${esia.url}/esia/aas/oauth2/te`, { method: 'POST', body });
    return {
      status: response.status,
      body: (await response.json()) as { error?: string; error_description?: string; refresh_token?: string },
    };
  };

  it('is good once: the second use is refused and ends the session of the first', async () => {
    const { code, verifier } = await codeFor();
    const { body } = await exchange({ code, code_verifier: verifier });
    expect(await exchange({ code, code_verifier: verifier })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    await expect(openid.refreshTokenGrant(client, body.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('is good for its verifier, its client and its redirect only', async () => {
    const { code, verifier } = await codeFor();
    const wrong: Record<string, string>[] = [
      { code_verifier: openid.randomPKCECodeVerifier() },
      { client_id: 'another' },
      { redirect_uri: 'http://localhost:5173/other' },
      { code: 'guessed' },
    ];
    for (const fields of wrong) {
      expect(await exchange({ code, code_verifier: verifier, ...fields })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    }
    expect((await exchange({ code, code_verifier: verifier })).status).toBe(200);
  });

  it('needs a request that can be read', async () => {
    expect(await exchange({ grant_type: 'password' })).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
    expect(await exchange({ code: 'x' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: expect.stringContaining('code_verifier') as string },
    });
  });
});
