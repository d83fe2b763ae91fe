import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Configuration } from 'openid-client';
import { choose, discover, esiaHere, redirectUri, startSignIn, type EsiaHere } from './client.ts';

let esia: EsiaHere;
let client: Configuration;
beforeAll(async () => {
  esia = await esiaHere();
  client = await discover(esia);
});
afterAll(() => esia[Symbol.asyncDispose]());

/** The address of the page with some parameters changed or, by undefined, left out. */
const changed = async (difference: Record<string, string | undefined>): Promise<URL> => {
  const { url } = await startSignIn(client);
  for (const [name, value] of Object.entries(difference)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url;
};

describe('the page of personas', () => {
  it('names everybody who can sign in, every portal, and runs no script', async () => {
    const response = await fetch((await startSignIn(client)).url);
    const html = await response.text();
    const { personas } = (await (await fetch(`${esia.url}/esia/sandbox/personas`)).json()) as {
      personas: { name: string; fullName: string }[];
    };
    expect(personas.length).toBeGreaterThan(10);
    for (const { name, fullName } of personas) {
      expect(html).toContain(fullName);
      expect(html).toContain(`value="${name}"`);
    }
    expect(html).toContain('value="MOSCOW"');
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(policy).toContain("form-action 'self' http://localhost:5173");
  });

  it('writes what a client says as text', async () => {
    const html = await (await fetch(await changed({ state: '"><script>alert(1)</script>' }))).text();
    expect(html).not.toContain('<script');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['ftp://localhost/x'],
    ['/callback'],
    ['http://user:pw@localhost/callback'],
    ['http://localhost/callback#part'],
    [undefined],
  ])('sends nobody to %s', async (redirect_uri) => {
    const response = await fetch(await changed({ redirect_uri }), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toContain('redirect_uri');
  });

  it.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ code_challenge: undefined }, 'invalid_request'],
    [{ code_challenge: 'short' }, 'invalid_request'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge_method: undefined }, 'invalid_request'],
    [{ scope: 'fullname' }, 'invalid_scope'],
    [{ scope: 'openid weather' }, 'invalid_scope'],
  ])('sends back %j as %s, with the state', async (difference, error) => {
    const url = await changed({ ...difference, state: 's1' });
    const location = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '');
    expect(location.href).toMatch(new RegExp(`^${redirectUri}`));
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      error,
      state: 's1',
      error_description: expect.any(String) as string,
    });
  });

  it('refuses whom it does not know', async () => {
    expect((await choose((await startSignIn(client)).url, 'nobody')).status).toBe(400);
    expect((await choose((await startSignIn(client)).url, 'maria', 'ATLANTIS')).status).toBe(400);
  });
});

describe('a token without the form', () => {
  const ask = async (request: unknown) => {
    const response = await fetch(`${esia.url}/esia/sandbox/persona-token`, { method: 'POST', body: JSON.stringify(request) });
    return { status: response.status, body: await response.json() };
  };

  it('is of the persona and the portal asked for', async () => {
    expect(await ask({ persona: 'maria', portal: 'MOSCOW' })).toMatchObject({ status: 200, body: { expires_in: 3600 } });
  });

  it('is refused with the names that there are', async () => {
    expect(await ask({ persona: 'mariya' })).toMatchObject({
      status: 404,
      body: { error: 'unknown_persona', error_description: expect.stringContaining('maria') as string },
    });
    expect(await ask({ persona: 'maria', portal: 'ATLANTIS' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: expect.stringContaining('MOSCOW') as string },
    });
    expect(await ask({})).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', error_description: expect.stringContaining('persona') as string },
    });
  });
});
