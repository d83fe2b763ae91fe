import { expect, it } from 'vitest';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { refusalOf } from '../events/control-of.ts';
import { Awaited, Subscribe } from './subscriptions.ts';

const fresh = () => sharedSandbox().world({ now: sharedNow });
const input = { service: 'HOME_VISIT', regionCode: '26' } as const;

it('is subscribed to once by an account, however often it asks [R-065]', async () => {
  await using world = await fresh();
  const ivan = world.as('ivan');
  const first = (await ivan.send(Subscribe, { input })).data?.subscribeToService;
  expect(first).toMatchObject({ __typename: 'ServiceSubscription', service: 'HOME_VISIT', active: true, region: { code: '26' } });
  expect((await ivan.send(Subscribe, { input })).data?.subscribeToService).toEqual(first);
  const other = (await ivan.send(Subscribe, { input: { ...input, regionCode: '32' } })).data?.subscribeToService;
  expect(other).toMatchObject({ active: true, region: { code: '32' } });
  expect((await ivan.send(Awaited, { region: '26' })).data?.me?.serviceSubscriptions).toHaveLength(2);
});

it('is not waited for where it is, and not in a region that is none [R-064]', async () => {
  await using world = await fresh();
  const maria = world.as('maria');
  expect((await maria.send(Subscribe, { input: { ...input, regionCode: '77' } })).data?.subscribeToService).toMatchObject({
    code: 'FIELD_NOT_APPLICABLE',
    field: 'input.service',
    rule: { code: 'R-064' },
  });
  const { errors } = await maria.send(Subscribe, { input: { ...input, regionCode: '00' } });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors?.[0]?.message).toContain('input.regionCode');
});

it('is there from the moment it is switched on, in that world and region only, and subscribers hear of it once [R-065]', async () => {
  await using world = await fresh();
  await using another = await fresh();
  const ivan = world.as('ivan');
  await ivan.send(Subscribe, { input });
  expect((await ivan.send(Awaited, { region: '26' })).data?.region?.profile.homeVisitEnabled).toBe(false);
  await world.event('minzdrav', 'SERVICE_SWITCHED_ON', { region: '26', callback: { times: 2 } });
  const { data } = await ivan.send(Awaited, { region: '26' });
  expect(data?.region?.profile.homeVisitEnabled).toBe(true);
  expect(data?.me?.serviceSubscriptions).toMatchObject([{ active: false }]);
  expect(data?.me?.notifications?.nodes.filter(({ kind }) => kind === 'SERVICE_AVAILABLE')).toMatchObject([
    { body: expect.stringContaining('Ставропольский край') },
  ]);
  expect((await ivan.send(Awaited, { region: '32' })).data?.region?.profile.homeVisitEnabled).toBe(false);
  expect((await another.as('ivan').send(Awaited, { region: '26' })).data?.region?.profile.homeVisitEnabled).toBe(false);
  const again = await refusalOf(world, { registry: 'minzdrav', event: 'SERVICE_SWITCHED_ON', region: '26' });
  expect(again).toMatchObject({ status: 409 });
});

it('stays with the world through a restore and a fork [R-065]', async () => {
  await using world = await fresh();
  const enabled = async (here: typeof world) =>
    (await here.as('ivan').send(Awaited, { region: '31' })).data?.region?.profile.homeVisitEnabled;
  await world.checkpoint('before');
  await world.event('minzdrav', 'SERVICE_SWITCHED_ON', { region: '31' });
  await using forked = await world.fork();
  expect([await enabled(world), await enabled(forked)]).toEqual([true, true]);
  await world.restore('before');
  expect([await enabled(world), await enabled(forked)]).toEqual([false, true]);
});
