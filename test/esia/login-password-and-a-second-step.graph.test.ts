import { describe, expect, it } from 'vitest';
import type { PersonOfWorld } from '../../schema/control/people.ts';
import type { World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { accountsOf, claimsIn, otherThan } from './accounts-of-a-world.ts';

const here = async () => {
  const world = await sharedSandbox().world({ now: sharedNow });
  return { world, esia: accountsOf(world), [Symbol.asyncDispose]: () => world.drop() };
};
const persona = async (world: World, name: string): Promise<PersonOfWorld> => {
  const found = (await world.people.findAll([])).find((one) => one.persona === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};
const secondStep = '{ me { twoFactorEnabled person { name { given } } } }';

describe('login and password', () => {
  it('give a token that says the level: by phone, e-mail and SNILS [R-135]', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const maria = await persona(world, 'maria');
    for (const login of [maria.phone, maria.phone?.replace('+7', '8 '), maria.email, maria.snils]) {
      const { http, status, access_token } = await esia.login(login ?? '');
      expect([login, http, status]).toEqual([login, 200, 'SIGNED_IN']);
      expect(claimsIn(access_token)).toMatchObject({ level: 'VERIFIED', sub: maria.account?.esiaOid });
    }
    const dmitry = await persona(world, 'dmitry');
    expect(claimsIn((await esia.login(dmitry.phone ?? '')).access_token)).toMatchObject({ level: 'SIMPLIFIED' });
  });

  it('open nothing when one of them is wrong [R-135]', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const { phone } = await persona(world, 'maria');
    expect(await esia.login(phone ?? '', 'guessed')).toMatchObject({ http: 401, error: 'login_failed' });
    expect(await esia.login('+79990000000')).toMatchObject({ http: 401, error: 'login_failed' });
    expect(await esia.login('')).toMatchObject({ http: 400, error: 'invalid_request' });
  });

  it('are those of anybody of the population, too', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const [somebody] = (await world.people.findAll(['account:VERIFIED', 'region:02', 'age:30-40', 'phone'], 8)).filter(
      ({ account }) => account?.twoFactor === false,
    );
    for (const login of [somebody?.phone, somebody?.snils]) {
      const { access_token } = await esia.login(login ?? '');
      expect(claimsIn(access_token)).toMatchObject({ sub: somebody?.account?.esiaOid, portal: 'BASHKORTOSTAN' });
    }
  });

  it('sign in at the portal and with the scopes asked for', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const { phone } = await persona(world, 'maria');
    const { access_token } = await esia.login(phone ?? '', undefined, { portal: 'KRASNODAR', scope: 'openid fullname' });
    expect(claimsIn(access_token)).toMatchObject({ portal: 'KRASNODAR', scope: 'openid fullname' });
    expect(claimsIn(access_token)).not.toHaveProperty('snils');
    expect(await esia.login(phone ?? '', undefined, { portal: 'ATLANTIS' })).toMatchObject({ http: 400, error: 'invalid_request' });
    expect(await esia.login(phone ?? '', undefined, { scope: 'openid weather' })).toMatchObject({ http: 400, error: 'invalid_scope' });
  });
});

describe('the second step', () => {
  /** Maria, who has switched it on. */
  const withSecondStep = async (world: World) => {
    const esia = accountsOf(world);
    const login = (await persona(world, 'maria')).phone ?? '';
    const { access_token } = await esia.login(login);
    expect(await esia.twoFactor(access_token, true)).toMatchObject({ http: 200, enabled: true });
    return { esia, login };
  };

  it('is switched on and off by the owner, and each sign-in then needs a code or does not [R-142]', async () => {
    await using scene = await here();
    const { world } = scene;
    const { esia, login } = await withSecondStep(world);
    for (const _time of [1, 2]) {
      const { status, challenge } = await esia.login(login);
      expect(status).toBe('CHALLENGE');
      const { access_token } = await esia.loginCode(challenge, await world.outbox.lastCode(login));
      const { data } = await world.bearer(access_token ?? '').send<object, object>(secondStep);
      expect(data).toMatchObject({ me: { twoFactorEnabled: true, person: { name: { given: 'Мария' } } } });
      if (_time === 2) await esia.twoFactor(access_token, false);
    }
    expect(await esia.login(login)).toMatchObject({ status: 'SIGNED_IN' });
    expect((await world.as('maria').send<object, object>(secondStep)).data).toMatchObject({ me: { twoFactorEnabled: false } });
  });

  it('answers the right password with a challenge and no token, and gives the token for the right code only [R-143]', async () => {
    await using scene = await here();
    const { world } = scene;
    const { esia, login } = await withSecondStep(world);
    const challenged = await esia.login(login);
    expect(challenged).toMatchObject({ http: 200, status: 'CHALLENGE', attempts_left: 3, expires_at: '2026-03-02T09:05:00+03:00' });
    expect(challenged).not.toHaveProperty('access_token');
    const code = await world.outbox.lastCode(login);
    expect(await esia.loginCode(challenged.challenge, otherThan(code))).toMatchObject({
      http: 400,
      error: 'OTP_INVALID',
      attempts_left: 2,
    });
    const signedIn = await esia.loginCode(challenged.challenge, code);
    expect(signedIn).toMatchObject({ http: 200, status: 'SIGNED_IN' });
    expect(claimsIn(signedIn.access_token)).toMatchObject({ two_factor: true, level: 'VERIFIED' });
    expect(await esia.loginCode(challenged.challenge, code)).toMatchObject({ http: 400, error: 'OTP_EXPIRED' });
  });

  it('takes the third code after two wrong ones, and none after three [R-143]', async () => {
    await using scene = await here();
    const { world } = scene;
    const { esia, login } = await withSecondStep(world);
    const first = await esia.login(login);
    const code = await world.outbox.lastCode(login);
    for (const left of [2, 1])
      expect(await esia.loginCode(first.challenge, otherThan(code))).toMatchObject({ error: 'OTP_INVALID', attempts_left: left });
    expect(await esia.loginCode(first.challenge, code)).toMatchObject({ http: 200 });
    const second = await esia.login(login);
    const next = await world.outbox.lastCode(login);
    for (const error of ['OTP_INVALID', 'OTP_INVALID', 'OTP_ATTEMPTS_EXHAUSTED'])
      expect(await esia.loginCode(second.challenge, otherThan(next))).toMatchObject({ http: 400, error });
    expect(await esia.loginCode(second.challenge, next)).toMatchObject({ http: 400, error: 'OTP_ATTEMPTS_EXHAUSTED' });
    expect(await esia.login(login)).toMatchObject({ status: 'CHALLENGE' });
  });

  it('takes a code until five minutes have passed by the world’s clock, and not then [R-143]', async () => {
    await using scene = await here();
    const { world } = scene;
    const { esia, login } = await withSecondStep(world);
    const inTime = await esia.login(login);
    await world.clock.advance('PT4M59S');
    expect(await esia.loginCode(inTime.challenge, await world.outbox.lastCode(login))).toMatchObject({ http: 200 });
    const late = await esia.login(login);
    const code = await world.outbox.lastCode(login);
    await world.clock.advance('PT5M');
    expect(await esia.loginCode(late.challenge, code)).toMatchObject({ http: 400, error: 'OTP_EXPIRED' });
  });

  it('is for an owner who is signed in and whose phone is activated', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    expect(await esia.twoFactor('no token', true)).toMatchObject({ http: 401, error: 'invalid_token' });
    const silent = await world.people.make({ phone: false, email: 'silent@example.ru' });
    const { access_token } = await esia.login('silent@example.ru');
    expect(silent.account).toMatchObject({ phoneActivated: false });
    expect(await esia.twoFactor(access_token, true)).toMatchObject({ http: 409, error: 'phone_not_activated' });
  });

  it('is of one world: a fork keeps it, another world does not', async () => {
    await using scene = await here();
    const { world } = scene;
    const { login } = await withSecondStep(world);
    await using fork = await world.fork();
    expect(await accountsOf(fork).login(login)).toMatchObject({ status: 'CHALLENGE' });
    await using other = await sharedSandbox().world({ now: sharedNow });
    expect(await accountsOf(other).login(login)).toMatchObject({ status: 'SIGNED_IN' });
  });

  it('is not asked of x-persona, which signs in without a form', async () => {
    await using scene = await here();
    const { world } = scene;
    await withSecondStep(world);
    expect((await world.as('maria').send<object, object>(secondStep)).expectData()).toMatchObject({ me: { twoFactorEnabled: true } });
    expect(await world.outbox.messages()).toEqual([]);
  });
});
