import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInFailureList } from '../../schema/control/sign-in.ts';
import type { World } from '../kit/index.ts';
import { shared, sharedNow, sharedSandbox } from '../setup/index.ts';
import { accountsOf, claimsIn } from './accounts-of-a-world.ts';

let world: World;
beforeAll(async () => void (world = await sharedSandbox().world({ now: sharedNow })));
afterAll(() => world.drop());

const at = (path = '', of: string = world.id): string => `${shared().gatewayUrl}/sandbox/worlds/${of}/sign-in-failures${path}`;
const order = async (body: object, of: string = world.id) => {
  const response = await fetch(at('', of), { method: 'POST', body: JSON.stringify(body) });
  return { http: response.status, body: (await response.json()) as Record<string, unknown> };
};
const remove = async (path = ''): Promise<number> => (await fetch(at(path), { method: 'DELETE' })).status;
const me = '{ me { person { name { given } } } }';
const ask = async (persona: string, of: World = world) => {
  const { data, errors } = await of.as(persona).send<{ me: { person: object | null } | null }, object>(me);
  return { signedIn: data?.me ?? null, codes: errors?.map(({ extensions }) => extensions?.code) ?? [], words: errors?.[0]?.message ?? '' };
};

describe('a sign-in goes wrong on request', () => {
  it.each([
    [{ kind: 'EXPIRED_TOKEN' }, 'срок токена истёк'],
    [{ kind: 'WRONG_AUDIENCE' }, 'для другой системы'],
    [{ kind: 'UNKNOWN_KEY' }, 'неизвестным ключом'],
    [{ kind: 'CLOCK_SKEW' }, 'ещё не действует'],
    [{ kind: 'CLOCK_SKEW', seconds: -3601 }, 'срок токена истёк'],
  ])('%j: the graph says why nobody is signed in, once', async (failure, words) => {
    expect(await order({ ...failure, times: 1 })).toMatchObject({ http: 201, body: { ...failure, times: 1, met: 0 } });
    expect(await ask('maria')).toMatchObject({
      signedIn: null,
      codes: ['UNAUTHENTICATED'],
      words: expect.stringContaining(words) as string,
    });
    expect(await ask('maria')).toMatchObject({ signedIn: { person: { name: { given: 'Мария' } } }, codes: [] });
  });

  it('without the scope of the SNILS nobody is found behind the account', async () => {
    await order({ kind: 'MISSING_SCOPE', times: 1 });
    expect(await ask('maria')).toMatchObject({ signedIn: { person: null }, codes: [] });
    await order({ kind: 'MISSING_SCOPE', scope: 'mobile', times: 1 });
    const { access_token } = await accountsOf(world).login((await world.people.find('account:VERIFIED', 'sex:FEMALE')).phone ?? '');
    expect(claimsIn(access_token)).not.toHaveProperty('phone_number');
    expect(claimsIn(access_token)).toHaveProperty('snils');
  });

  it('of one persona only, until it is removed', async () => {
    const { body } = await order({ kind: 'EXPIRED_TOKEN', persona: 'alexey' });
    expect(await ask('maria')).toMatchObject({ codes: [] });
    expect(await ask('alexey')).toMatchObject({ codes: ['UNAUTHENTICATED'] });
    const listed = signInFailureList.parse(await (await fetch(at())).json());
    expect(listed.failures.map(({ id, persona }) => [id, persona])).toEqual([[body['id'], 'alexey']]);
    expect(await remove(`/${String(body['id'])}`)).toBe(204);
    expect(await remove(`/${String(body['id'])}`)).toBe(404);
    expect(await ask('alexey')).toMatchObject({ codes: [] });
  });

  it('in one world only; all of them go at once', async () => {
    await order({ kind: 'EXPIRED_TOKEN' });
    await using other = await sharedSandbox().world({ now: sharedNow });
    expect(await ask('maria', other)).toMatchObject({ codes: [] });
    expect(await ask('maria')).toMatchObject({ codes: ['UNAUTHENTICATED'] });
    expect(await remove()).toBe(204);
    expect(await ask('maria')).toMatchObject({ codes: [] });
  });

  it('because the user refuses: the client is told, and x-persona asks for no consent', async () => {
    const { phone } = await world.people.find('account:VERIFIED', 'sex:FEMALE');
    await order({ kind: 'REFUSED_CONSENT', times: 1 });
    expect(await ask('maria')).toMatchObject({ codes: [] });
    expect(await accountsOf(world).login(phone ?? '')).toMatchObject({ http: 403, error: 'access_denied' });
    expect(await accountsOf(world).login(phone ?? '')).toMatchObject({ http: 200 });
  });

  it('of one token, whose request says so', async () => {
    const response = await fetch(world.esia.address('/esia/sandbox/persona-token'), {
      method: 'POST',
      body: JSON.stringify({ persona: 'maria', failure: { kind: 'WRONG_AUDIENCE' } }),
    });
    const { access_token, failure } = (await response.json()) as { access_token: string; failure: string };
    expect([failure, claimsIn(access_token)['aud']]).toEqual(['WRONG_AUDIENCE', 'another-system']);
    expect((await world.bearer(access_token).send<object, object>(me)).expectError('UNAUTHENTICATED')).toBeDefined();
    expect(await ask('maria')).toMatchObject({ codes: [] });
  });

  it('is asked for in words that are known', async () => {
    expect(await order({ kind: 'LOST_PASSWORD' })).toMatchObject({ http: 400, body: { errors: [{ path: 'kind' }] } });
    expect(await order({ kind: 'EXPIRED_TOKEN', persona: 'nobody' })).toMatchObject({ http: 400, body: { errors: [{ path: 'persona' }] } });
    expect(await order({ kind: 'EXPIRED_TOKEN', times: 0 })).toMatchObject({ http: 400, body: { errors: [{ path: 'times' }] } });
    expect(await order({ kind: 'EXPIRED_TOKEN' }, 'no-such-world')).toMatchObject({ http: 404 });
    expect(signInFailureList.parse(await (await fetch(at())).json())).toEqual({ failures: [] });
  });
});
