import { describe, expect, it } from 'vitest';
import { sharedNow, sharedSandbox, startGateway, shared } from '../setup/index.ts';
import { bySocket, transports } from './listening.ts';
import {
  afterVisit,
  appointments,
  clinicSays,
  notifications,
  personOf,
  visitOfMaria,
  type Appointments,
  type Notifications,
} from './visits.ts';

const statuses = (told: readonly { readonly data?: Appointments | null }[]): (string | undefined)[] =>
  told.map(({ data }) => data?.appointmentChanged.status);

describe.each(transports)('over %s', (_name, listen) => {
  it('tells what the clinic says of a visit as it says it, to whoever sees the patient [R-053]', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const visit = await visitOfMaria(world);
    await world.clock.set(afterVisit);
    await using own = listen<Appointments>(world.as('maria'), appointments, { since: afterVisit });
    await using stranger = listen<Appointments>(world.as('pavel'), appointments, { since: sharedNow });
    await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
    expect((await own.first(1))[0]?.data).toEqual({ appointmentChanged: { id: visit, status: 'PATIENT_DID_NOT_COME' } });
    await clinicSays(world, visit, 'SUCCESS');
    expect(statuses(await own.first(2))).toEqual(['PATIENT_DID_NOT_COME', 'COMPLETED']);
    expect(stranger.told).toEqual([]);
  });

  it('first tells what has changed since, each thing once as it is now, and goes on with what follows', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const visit = await visitOfMaria(world);
    await world.clock.set(afterVisit);
    await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
    await clinicSays(world, visit, 'SUCCESS');
    const personId = await personOf(world.as('maria'));
    await using own = listen<Appointments>(world.as('maria'), appointments, { personId, since: sharedNow });
    const [{ extensions } = {}] = await own.first(1);
    expect(statuses(own.told)).toEqual(['COMPLETED']);
    await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
    expect(statuses(await own.first(2))).toEqual(['COMPLETED', 'PATIENT_DID_NOT_COME']);
    // Whoever names the place of what they had last gets what follows it, and nothing twice.
    await using again = listen<Appointments>(world.as('maria'), appointments, { personId, since: extensions?.changedAt });
    expect(statuses(await again.first(1))).toEqual(['PATIENT_DID_NOT_COME']);
    await using behind = listen<Appointments>(world.as('maria'), appointments, { personId, since: again.told[0]?.extensions?.changedAt });
    await clinicSays(world, visit, 'SUCCESS');
    expect(statuses(await behind.first(1))).toEqual(['COMPLETED']);
  });
});

it('loses nothing and tells nothing twice, however often a client comes again while things happen', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const reminders =
    'mutation ($hours: Int!) { setReminders(input: { channel: IN_APP, leadTimeHours: $hours, visits: true, vaccinations: true }) { __typename } }';
  const maria = world.as('maria');
  await maria.send(reminders, { hours: 1 });
  const count = async (): Promise<number> =>
    (await maria.send<{ me: { notifications: { unreadCount: number } } }, never>('{ me { notifications { unreadCount } } }')).expectData()
      .me.notifications.unreadCount;
  const before = await count();
  let since = sharedNow;
  const seen: string[] = [];
  // Each advance sends what reminders fall due in it; between them the client is cut off.
  for (let day = 0; day < 10; day += 1) {
    const happening = world.clock.advance('P1D');
    await using listening = bySocket<Notifications>(maria, notifications, { since });
    await happening;
    const there = (await count()) - before - seen.length;
    for (const { data, extensions } of await listening.first(there)) {
      seen.push(data?.notificationReceived.id ?? '');
      since = extensions?.changedAt ?? since;
    }
  }
  expect(seen.length).toBeGreaterThan(1);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe((await count()) - before);
});

it('tells at one gateway what was changed through another on the same database', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  await using second = await startGateway({ env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' } });
  const visit = await visitOfMaria(world);
  await world.clock.set(afterVisit);
  const there = { endpoint: `${second.url}/w/${world.id}/graphql`, headers: { 'x-persona': 'maria' } };
  await using far = bySocket<Appointments>(there, appointments, { since: afterVisit });
  await using near = bySocket<Appointments>(world.as('maria'), appointments, { since: afterVisit });
  await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
  await clinicSays(world, visit, 'SUCCESS');
  const expected = ['PATIENT_DID_NOT_COME', 'COMPLETED'];
  expect(statuses(await far.first(2))).toEqual(expected);
  expect(statuses(await near.first(2))).toEqual(expected);
  expect(far.told.map(({ extensions }) => extensions)).toEqual(near.told.map(({ extensions }) => extensions));
}, 180_000);

it('goes on where it was after the gateway has started again, with what happened meanwhile', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const visit = await visitOfMaria(world);
  await world.clock.set(afterVisit);
  const env = { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' };
  const at = (url: string) => ({ endpoint: `${url}/w/${world.id}/graphql`, headers: { 'x-persona': 'maria' } });
  let since: string | undefined = afterVisit;
  {
    await using first = await startGateway({ env });
    await using own = bySocket<Appointments>(at(first.url), appointments, { since });
    await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
    since = (await own.first(1))[0]?.extensions?.changedAt;
    await first.stop();
    // Cut off, not complete: a client knows that it has to come again.
    expect(await own.ended).toMatchObject({ code: 1012 });
  }
  await clinicSays(world, visit, 'SUCCESS');
  await using second = await startGateway({ env });
  await using own = bySocket<Appointments>(at(second.url), appointments, { since });
  expect(statuses(await own.first(1))).toEqual(['COMPLETED']);
}, 180_000);
