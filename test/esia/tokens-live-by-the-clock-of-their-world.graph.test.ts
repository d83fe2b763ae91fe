import { expect, it } from 'vitest';
import { esiaPaths } from '../../schema/registry/esia.ts';
import type { World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { accountsOf, type EsiaAnswer } from './accounts-of-a-world.ts';

const me = '{ me { level } }';
const opens = async (world: World, token = ''): Promise<boolean> =>
  (await world.bearer(token).send<object, object>(me)).errors === undefined;
const refresh = async (world: World, refresh_token = '') => {
  const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'zdravgraph', refresh_token });
  const response = await fetch(world.esia.address(esiaPaths.token), { method: 'POST', body });
  return { http: response.status, ...((await response.json()) as EsiaAnswer) };
};
const signedIn = async (world: World): Promise<EsiaAnswer> => {
  const maria = (await world.people.findAll([])).find(({ persona }) => persona === 'maria');
  return accountsOf(world).login(maria?.phone ?? '');
};

it('an access token is good for an hour of its world, whatever the time elsewhere', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const { access_token, refresh_token } = await signedIn(world);
  await world.clock.advance('PT59M59S');
  expect(await opens(world, access_token)).toBe(true);
  await world.clock.advance('PT1S');
  expect(await opens(world, access_token)).toBe(false);
  const next = await refresh(world, refresh_token);
  expect(next).toMatchObject({ http: 200 });
  expect(await opens(world, next.access_token)).toBe(true);
});

it('a refresh token is good for thirty days of its world, and not a second longer', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const { refresh_token } = await signedIn(world);
  await world.clock.advance('PT2591999S');
  const next = await refresh(world, refresh_token);
  expect(next).toMatchObject({ http: 200 });
  await world.clock.advance('P30D');
  expect(await refresh(world, next.refresh_token)).toMatchObject({ http: 400, error: 'invalid_grant' });
});

it('a clock that is put back makes a token one of the future', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  await world.clock.advance('P1D');
  const { access_token } = await signedIn(world);
  await world.clock.set(sharedNow);
  expect((await world.bearer(access_token ?? '').send<object, object>(me)).expectError('UNAUTHENTICATED').message).toContain(
    'ещё не действует',
  );
});
