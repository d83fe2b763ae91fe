import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../kit/index.ts';
import { sharedSandbox } from '../setup/index.ts';
import { accountsOf, claimsIn } from './accounts-of-a-world.ts';
import { follow, open, submit, type Page } from './browser-of-forms.ts';
import { startSignIn, type Started } from './client.ts';

let world: World;
let client: openid.Configuration;
/** At the public address of the gateway, however the test reaches it. */
let issuer: string;
beforeAll(async () => {
  // openid-client compares tokens with the machine's clock: the world goes by it.
  world = await sharedSandbox().world({ now: new Date().toISOString().replace(/\.\d+Z$/, '+00:00') });
  await world.clock.run();
  const told = await fetch(world.esia.address('/esia/.well-known/openid-configuration'));
  issuer = ((await told.json()) as { issuer: string }).issuer;
  client = await openid.discovery(new URL(issuer), 'frontend', undefined, openid.None(), { execute: [openid.allowInsecureRequests] });
});
afterAll(() => world.drop());

const tokensFor = ({ verifier, state, nonce }: Started, sentTo: URL) =>
  openid.authorizationCodeGrant(client, sentTo, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
const finished = (page: Page): URL => {
  if (!page.sentTo) throw new Error(`sent nowhere: ${page.status} ${page.html}`);
  return page.sentTo;
};
const me = '{ me { person { name { given } } } }';

describe('openid-client in a world', () => {
  it('discovers, signs in by code and PKCE, asks the graph, refreshes and signs out', async () => {
    expect(client.serverMetadata().issuer).toMatch(new RegExp(`/w/${world.id}/esia$`));
    const started = await startSignIn(client);
    const tokens = await tokensFor(started, finished(await submit(await open(started.url), { persona: 'maria' })));
    expect(claimsIn(tokens.access_token)).toMatchObject({ iss: issuer });
    expect((await world.bearer(tokens.access_token).send<object, object>(me)).expectData()).toMatchObject({ me: { person: {} } });
    const next = await openid.refreshTokenGrant(client, tokens.refresh_token ?? '');
    expect(next.claims()?.sub).toBe(tokens.claims()?.sub);
    const bye = openid.buildEndSessionUrl(client, {
      id_token_hint: next.id_token ?? '',
      post_logout_redirect_uri: 'http://localhost:5173/bye',
    });
    expect((await open(bye)).sentTo?.href).toBe('http://localhost:5173/bye');
    await expect(openid.refreshTokenGrant(client, next.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('gets tokens that open this world and no other', async () => {
    const started = await startSignIn(client);
    const tokens = await tokensFor(started, finished(await submit(await open(started.url), { persona: 'maria' })));
    await using other = await sharedSandbox().world();
    expect((await other.bearer(tokens.access_token).send<object, object>(me)).expectError('UNAUTHENTICATED')).toBeDefined();
  });

  it('is told that the user refused', async () => {
    const started = await startSignIn(client);
    const sentTo = finished(await submit(await open(started.url), { refuse: '1' }));
    await expect(tokensFor(started, sentTo)).rejects.toMatchObject({ error: 'access_denied' });
  });
});

describe('the pages of ESIA, by hand and without scripts', () => {
  it('take login and password, and say when they are wrong', async () => {
    const [maria] = (await world.people.findAll([])).filter(({ persona }) => persona === 'maria');
    const started = await startSignIn(client);
    const wrong = await submit(await open(started.url), { login: maria?.phone ?? '', password: 'guessed' });
    expect(wrong.html).toContain('Логин или пароль неверны');
    expect(wrong.html).toContain(`value="${maria?.phone}"`);
    const right = await submit(wrong, { login: maria?.phone ?? '', password: 'gosuslugi', portal: 'KRASNODAR' });
    expect(claimsIn((await tokensFor(started, finished(right))).access_token)).toMatchObject({ portal: 'KRASNODAR' });
  });

  it('ask for the code of the second step, and again after a wrong one', async () => {
    const somebody = await world.people.make({ twoFactor: true });
    const started = await startSignIn(client);
    const asked = await submit(await open(started.url), { persona: somebody.persona ?? '' });
    expect(asked.html).toContain('Код из СМС');
    const wrong = await submit(asked, { code: '000000' });
    expect(wrong.html).toMatch(/осталось попыток: 2/);
    const right = await submit(wrong, { code: await world.outbox.lastCode(somebody.phone ?? '') });
    expect(claimsIn((await tokensFor(started, finished(right))).access_token)).toMatchObject({ sub: somebody.account?.esiaOid });
  });

  it('register an account and lead back to the sign-in', async () => {
    const started = await startSignIn(client);
    const form = await follow(await open(started.url), 'Зарегистрироваться');
    const refused = await submit(form, { phone: '123', email: 'x@example.ru', password: 'a long secret' });
    expect([refused.status, refused.html]).toEqual([400, expect.stringContaining('phone') as string]);
    const code = await submit(refused, { phone: '+79160000077', email: 'x@example.ru', password: 'a long secret', name: 'Новый Пётр' });
    const wrong = await submit(code, { code: '000000' });
    const done = await submit(wrong, { code: await world.outbox.lastCode('+79160000077') });
    expect(done.html).toContain('Учётная запись создана');
    const back = await submit(await follow(done, 'Войти'), { login: 'x@example.ru', password: 'a long secret' });
    expect((await tokensFor(started, finished(back))).claims()).toMatchObject({ name: 'Новый Пётр', level: 'SIMPLIFIED' });
    expect(await accountsOf(world).register({ phone: '+79160000077', email: 'y@example.ru', password: 'a long secret' })).toMatchObject({
      error: 'account_exists',
    });
  });

  it('run no script and load nothing, whatever was typed', async () => {
    const started = await startSignIn(client);
    const signIn = await open(started.url);
    const registration = await follow(signIn, 'Зарегистрироваться');
    const typed = '"><script>alert(1)</script>';
    const pages = [
      signIn,
      registration,
      await submit(signIn, { login: typed, password: typed }),
      await submit(registration, { phone: typed, email: typed, password: typed, name: typed }),
    ];
    for (const { html, policy } of pages) {
      expect(html).not.toMatch(/<script|\son\w+=|javascript:|<link|<img/i);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|script-src/);
    }
  });
});
