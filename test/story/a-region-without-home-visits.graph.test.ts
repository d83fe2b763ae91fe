import { expect, it } from 'vitest';
import { CallDoctor, HomeVisits, plea } from '../home-visit/calls.ts';
import { Awaited, Subscribe } from '../service-subscription/subscriptions.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

const atHome = { text: 'Ставропольский край, г. Ставрополь, ул. Степная, д. 7, кв. 1', regionCode: '26' };

it('Ivan of Stavropol, who has an old policy, subscribes, is told that home visits have come, and calls a doctor home [R-064, R-065, R-073]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const ivan = world.as('ivan');

  // His region has no home visits by portal.
  const input = { ...plea, address: atHome };
  const refused = (await ivan.send(CallDoctor, { input })).data?.requestHomeVisit;
  expect(refused).toMatchObject({ code: 'SERVICE_NOT_AVAILABLE_IN_REGION' });
  expect(refused && 'remedies' in refused ? refused.remedies.map(({ action }) => action) : []).toContain('SUBSCRIBE_TO_SERVICE');

  // So he subscribes, and a week passes.
  const subscribed = await ivan.send(Subscribe, { input: { service: 'HOME_VISIT', regionCode: '26' } });
  expect(subscribed.data?.subscribeToService).toMatchObject({ active: true });
  await world.clock.advance('P7D');
  expect((await ivan.send(CallDoctor, { input })).data?.requestHomeVisit).toMatchObject({ code: 'SERVICE_NOT_AVAILABLE_IN_REGION' });

  // The service comes, and he hears of it.
  await world.event('minzdrav', 'SERVICE_SWITCHED_ON', { region: '26' });
  const told = (await ivan.send(Awaited, { region: '26' })).data?.me;
  expect(told?.notifications?.nodes[0]).toMatchObject({ kind: 'SERVICE_AVAILABLE', title: 'Услуга появилась в вашем регионе' });

  // A policy of the old sample does for a home visit.
  expect((await ivan.send(CallDoctor, { input })).data?.requestHomeVisit).toMatchObject({ __typename: 'HomeVisitRequested' });
  await world.event('rmis', 'HOME_VISIT_STATUS_SET', { person: 'ivan', status: 'ACCEPTED' });
  await world.clock.advance('PT4H');
  await world.event('rmis', 'HOME_VISIT_STATUS_SET', { person: 'ivan', status: 'COMPLETED' });
  const shown = (await ivan.send(HomeVisits)).data?.me;
  expect(shown?.person?.homeVisits?.map(({ status }) => status)).toEqual(['COMPLETED']);
  expect(shown?.notifications?.nodes[0]).toMatchObject({ kind: 'HOME_VISIT_COMPLETED' });
});
