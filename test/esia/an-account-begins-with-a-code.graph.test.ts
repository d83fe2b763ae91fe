import { describe, expect, it } from 'vitest';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { accountsOf, claimsIn, otherThan } from './accounts-of-a-world.ts';

const anna = { phone: '+79160000001', email: 'anna.new@example.ru', password: 'a long secret' };
const here = async () => {
  const world = await sharedSandbox().world({ now: sharedNow });
  return { world, esia: accountsOf(world), [Symbol.asyncDispose]: () => world.drop() };
};
const me = '{ me { level phone email phoneActivated twoFactorEnabled person { id } } }';

describe('registration', () => {
  it('makes an account of the simplified level out of phone, e-mail and the code of the SMS, and none before [R-134]', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const started = await esia.register(anna);
    expect(started).toMatchObject({ http: 200, status: 'CHALLENGE', sent_to: '+7916•••0001', attempts_left: 3 });
    expect(await esia.login(anna.phone, anna.password)).toMatchObject({ http: 401, error: 'login_failed' });
    const made = await esia.registrationCode(started.challenge, await world.outbox.lastCode(anna.phone));
    expect(made).toMatchObject({ http: 200, status: 'REGISTERED', persona: 'registered-1', level: 'SIMPLIFIED' });
    const { access_token } = await esia.login(anna.email, anna.password);
    expect(claimsIn(access_token)).toMatchObject({ level: 'SIMPLIFIED', roles: ['CITIZEN'], phone_number_verified: true });
    const { data, errors } = await world.bearer(access_token ?? '').send<object, object>(me);
    expect(data).toEqual({
      me: { level: 'SIMPLIFIED', phone: anna.phone, email: anna.email, phoneActivated: true, twoFactorEnabled: false, person: null },
    });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('makes no account of a wrong code, and lets three be tried [R-134]', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const { challenge } = await esia.register(anna);
    const right = await world.outbox.lastCode(anna.phone);
    const wrong = otherThan(right);
    expect(await esia.registrationCode(challenge, wrong)).toMatchObject({ http: 400, error: 'OTP_INVALID', attempts_left: 2 });
    expect(await esia.registrationCode(challenge, wrong)).toMatchObject({ http: 400, error: 'OTP_INVALID', attempts_left: 1 });
    expect(await esia.registrationCode(challenge, wrong)).toMatchObject({ http: 400, error: 'OTP_ATTEMPTS_EXHAUSTED' });
    expect(await esia.registrationCode(challenge, right)).toMatchObject({ http: 400, error: 'OTP_ATTEMPTS_EXHAUSTED' });
    expect(await esia.login(anna.phone, anna.password)).toMatchObject({ http: 401 });
  });

  it('takes the code for five minutes of the world’s time', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const early = await esia.register(anna);
    const code = await world.outbox.lastCode(anna.phone);
    await world.clock.advance('PT5M');
    expect(await esia.registrationCode(early.challenge, code)).toMatchObject({ http: 400, error: 'OTP_EXPIRED' });
    const again = await esia.register(anna);
    await world.clock.advance('PT4M59S');
    expect(await esia.registrationCode(again.challenge, await world.outbox.lastCode(anna.phone))).toMatchObject({ http: 200 });
  });

  it('sends a new code in place of the old one', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const first = await esia.register(anna);
    const firstCode = await world.outbox.lastCode(anna.phone);
    const second = await esia.register(anna);
    expect(await esia.registrationCode(first.challenge, firstCode)).toMatchObject({ error: 'OTP_EXPIRED' });
    expect(await esia.registrationCode(second.challenge, await world.outbox.lastCode(anna.phone))).toMatchObject({ http: 200 });
  });

  it('refuses contacts that somebody has, and what it cannot read', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const maria = (await world.people.findAll([])).find(({ persona }) => persona === 'maria');
    expect(await esia.register({ ...anna, phone: maria?.phone })).toMatchObject({ http: 409, error: 'account_exists' });
    expect(await esia.register({ ...anna, email: maria?.email?.toUpperCase() })).toMatchObject({ http: 409, error: 'account_exists' });
    expect(await esia.register({ ...anna, phone: '8916' })).toMatchObject({ http: 400, error: 'invalid_request' });
    expect(await esia.register({ ...anna, password: 'short' })).toMatchObject({
      error_description: expect.stringContaining('password') as string,
    });
    expect(await world.outbox.messages()).toEqual([]);
  });

  it('is part of the world’s state: a fork has the account, a reset takes it away, another world never knew it', async () => {
    await using scene = await here();
    const { world, esia } = scene;
    const { challenge } = await esia.register(anna);
    await using waiting = await world.fork();
    await esia.registrationCode(challenge, await world.outbox.lastCode(anna.phone));
    await using fork = await world.fork();
    expect(await accountsOf(fork).login(anna.phone, anna.password)).toMatchObject({ http: 200 });
    expect(await accountsOf(waiting).login(anna.phone, anna.password)).toMatchObject({ http: 401 });
    expect(await accountsOf(waiting).registrationCode(challenge, await waiting.outbox.lastCode(anna.phone))).toMatchObject({ http: 200 });
    await world.reset();
    expect(await esia.login(anna.phone, anna.password)).toMatchObject({ http: 401 });
    await using other = await sharedSandbox().world({ now: sharedNow });
    expect(await accountsOf(other).login(anna.phone, anna.password)).toMatchObject({ http: 401 });
  });
});
