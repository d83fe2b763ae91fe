import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import type { World } from '../kit/index.ts';
import { worldClients } from '../kit/world-client.ts';
import { shared, sharedNow, sharedSandbox, startGateway } from '../setup/index.ts';
import { AnswerCode, answers, asksToBook, BookForAnother, BookingOfAnother, slotsAt, valentina } from './asking.ts';

const patientId = castId(valentina.number);
const clinic = clinicIdOf(valentina.clinic);

const waiting = async (world: World) => {
  const [slotId = ''] = await slotsAt(world, clinic);
  const { challenge, appointment } = await asksToBook(world, 'maria', { slotId, patientId });
  return { slotId, challenge, appointment, code: await world.outbox.lastCode(valentina.phone) };
};
const statusOf = async (world: World, id: string) => (await world.as('valentina').send(BookingOfAnother, { id })).data?.appointment;

const actsOf = async (world: World): Promise<string[]> => {
  const client = new pg.Client({ connectionString: shared().databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ kind: string }>(
      'select a.kind from act as a join world as w on w.epoch_id = a.epoch_id where w.name = $1 order by a.ordinal',
      [world.id],
    );
    return rows.map(({ kind }) => kind);
  } finally {
    await client.end();
  }
};

describe('a hold', () => {
  it('is kept in the last millisecond of its code, in which the code still books [R-003]', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const { challenge, appointment, code } = await waiting(world);
    await world.clock.set('2026-03-02T09:04:59.999+03:00');
    expect(await statusOf(world, appointment.id)).toMatchObject({ status: 'PENDING_CONFIRMATION' });
    expect(await answers(world, 'maria', challenge.id, code)).toMatchObject({ __typename: 'AppointmentBooked' });
    // What has been answered does not end.
    await world.clock.advance('PT10M');
    expect(await statusOf(world, appointment.id)).toMatchObject({ status: 'BOOKED' });
  });

  it('ends in the next, once, with two gateways: the code is too late, and the slot is free [R-003]', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    await using second = await startGateway({ env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' } });
    const { slotId, challenge, appointment, code } = await waiting(world);
    const { acts } = await world.clock.advance('PT5M');
    expect(acts.map(({ kind, at }) => [kind, at])).toEqual([['BOOKING_HOLD_ENDED', '2026-03-02T09:05:00+03:00']]);
    expect(await statusOf(world, appointment.id)).toMatchObject({
      status: 'EXPIRED',
      statusSetBy: 'SYSTEM',
      statusSetAt: '2026-03-02T09:05:00+03:00',
    });
    expect(await answers(world, 'maria', challenge.id, code)).toMatchObject({ code: 'OTP_EXPIRED' });
    const there = worldClients(`${second.url}/w/${world.id}/graphql`).as('maria');
    const { data } = await there.send(AnswerCode, { input: { challengeId: challenge.id, code } });
    expect(data?.answerChallenge).toMatchObject({ code: 'OTP_EXPIRED' });
    expect((await actsOf(world)).filter((kind) => kind === 'BOOKING_HOLD_ENDED')).toHaveLength(1);
    await asksToBook(world, 'maria', { slotId, patientId });
  }, 180_000);

  it('is booked once by answers at two gateways at the same moment [R-003]', async () => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    await using second = await startGateway({ env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' } });
    const { challenge, appointment, code } = await waiting(world);
    const clients = [world.as('maria'), worldClients(`${second.url}/w/${world.id}/graphql`).as('maria')];
    const sent = Array.from({ length: 16 }, (_none, index) =>
      clients[index % 2]?.send(AnswerCode, { input: { challengeId: challenge.id, code } }),
    );
    await Promise.all(sent);
    expect(await answers(world, 'maria', challenge.id, code)).toMatchObject({
      __typename: 'AppointmentBooked',
      appointment: { id: appointment.id },
    });
    expect((await actsOf(world)).filter((kind) => kind === 'APPOINTMENT_BOOKED' || kind === 'BOOKING_CONSENT_GIVEN')).toHaveLength(2);
  }, 180_000);
});

describe('where the SMS gateway does not take the code', () => {
  it.each([
    ['ERROR', {}],
    ['TIMEOUT', { delayMs: 1000 }],
    ['RESET', {}],
  ] as const)('with %s nothing is held, and the refusal says when to try again [R-002, R-056]', async (kind, settings) => {
    await using world = await sharedSandbox().world({ now: sharedNow });
    const [slotId = ''] = await slotsAt(world, clinic);
    await world.registry('sms').fail('SendSms', { kind, ...settings });
    const input = { slotId, patientId, idempotencyKey: 'k' };
    const { data } = await world.as('maria').send(BookForAnother, { input });
    expect(data?.bookAppointment).toMatchObject({ __typename: 'Refusal', code: 'UPSTREAM_UNAVAILABLE', rule: { code: 'R-056' } });
    expect(data?.bookAppointment.__typename === 'Refusal' && data.bookAppointment.retryAfter).toBeTruthy();
    expect(await slotsAt(world, clinic)).toContain(slotId);
    const rows = (await world.export())
      .split('\n')
      .filter((line) => /"table":"(?:slot_claim|challenge|idempotent_request|due_act)"/.test(line));
    expect(rows).toEqual([]);
    // The key is free: the same request is carried out once the gateway is back.
    await world.faults.remove();
    const { data: again } = await world.as('maria').send(BookForAnother, { input });
    expect(again?.bookAppointment.__typename).toBe('ConsentRequired');
    const { data: same } = await world.as('maria').send(BookForAnother, { input });
    expect(same).toEqual(again);
  });
});
