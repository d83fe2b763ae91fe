import { describe, expect, it } from 'vitest';
import { globalId } from '../events/control-of.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { byEvents, bySocket, lastCode, transports } from './listening.ts';
import { afterVisit, appointments, clinicSays, notifications, visitOfMaria, type Appointments } from './visits.ts';

const timur = '000000000012';

describe.each(transports)('over %s', (_name, listen) => {
  it('tells nobody who did not sign in, and nobody of a person whom they do not see', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    expect(await lastOrBegun(listen(world.anonymous(), appointments))).toBe('UNAUTHENTICATED');
    expect(await lastOrBegun(listen(world.as('maria'), appointments, { personId: globalId('Person', timur) }))).toBe('NOT_VISIBLE');
    expect(await lastOrBegun(listen(world.as('maria'), appointments, { personId: 'nobody' }))).toBe('BAD_USER_INPUT');
  });

  it('ends for a guardian whom the authority has released [R-158]', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    await using ward = listen<Appointments>(world.as('nadezhda'), appointments, { personId: globalId('Person', timur), since: sharedNow });
    await using own = listen<Appointments>(world.as('nadezhda'), appointments, { since: sharedNow });
    await world.event('guardianship', 'GUARDIANSHIP_ENDED', { guardian: 'nadezhda', ward: timur });
    expect(await lastCode(ward)).toBe('NOT_VISIBLE');
    expect(ward.told.filter(({ data }) => data)).toEqual([]);
    expect(own.told.filter(({ errors }) => errors)).toEqual([]);
  });

  it('ends when the token has expired by the time of the world', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const token = await world.esia.tokenOf('maria');
    await using listening = listen<Appointments>(world.bearer(token), appointments, { since: sharedNow });
    const visit = await visitOfMaria(world);
    await world.clock.set(afterVisit);
    await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
    expect(await lastCode(listening)).toBe('UNAUTHENTICATED');
    expect(listening.told.filter(({ data }) => data)).toEqual([]);
  });

  it('ends when the world is dropped', async () => {
    const world = await sharedSandbox().world({ now: sharedNow });
    await using listening = listen<Appointments>(world.as('maria'), appointments, { since: sharedNow });
    await begun(world.id);
    await world.drop();
    expect(await lastCode(listening)).toBe('WORLD_NOT_FOUND');
  });
});

/** The code of an error that came before or instead of anything else. */
const lastOrBegun = async (listening: ReturnType<typeof bySocket>): Promise<string | undefined> => {
  const why = (await listening.ended) as readonly { readonly extensions?: { readonly code?: string } }[] | undefined;
  return why?.[0]?.extensions?.code ?? listening.told.at(-1)?.errors?.[0]?.extensions?.code;
};

/** A moment in which a subscription gets to the gateway. */
const begun = async (_world: string): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2_000));

it('goes on in a world that is restored, with what happens in its new state and nothing of the old one', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const visit = await visitOfMaria(world);
  await world.clock.set(afterVisit);
  await world.checkpoint('before');
  await using listening = bySocket<Appointments>(world.as('maria'), appointments, { since: afterVisit });
  await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
  await listening.first(1);
  await world.restore('before');
  await clinicSays(world, visit, 'SUCCESS');
  const told = await listening.first(2);
  expect(told.map(({ data }) => data?.appointmentChanged.status)).toEqual(['PATIENT_DID_NOT_COME', 'COMPLETED']);
});

it('tells nothing of another world, also of one that was made from it', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const visit = await visitOfMaria(world);
  await world.clock.set(afterVisit);
  await using fork = await world.fork();
  await using here = bySocket<Appointments>(world.as('maria'), appointments, { since: afterVisit });
  await using there = byEvents<Appointments>(fork.as('maria'), appointments, { since: afterVisit });
  await clinicSays(fork, visit, 'SUCCESS');
  expect((await there.first(1))[0]?.data?.appointmentChanged.status).toBe('COMPLETED');
  await clinicSays(world, visit, 'PATIENT_NOT_ARRIVED');
  expect((await here.first(1))[0]?.data?.appointmentChanged.status).toBe('PATIENT_DID_NOT_COME');
  expect([here.told.length, there.told.length]).toEqual([1, 1]);
});

it('lets a token of another world watch nothing', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  await using other = await sharedSandbox().world({ now: sharedNow });
  const token = await other.esia.tokenOf('maria');
  expect(await lastOrBegun(bySocket(world.bearer(token), notifications))).toBe('UNAUTHENTICATED');
});
