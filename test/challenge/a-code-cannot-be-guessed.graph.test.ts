import { describe, expect, it } from 'vitest';
import { codeLimits } from '../../gateway/challenge/code-terms.rules.ts';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import type { World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import {
  answers,
  AnswerCode,
  AskConsent,
  asksToBook,
  BookingOfAnother,
  ChallengeNow,
  otherThan,
  OwnersView,
  slotsAt,
  valentina,
} from './asking.ts';

const patientId = castId(valentina.number);
const clinic = clinicIdOf(valentina.clinic);
const here = () => sharedSandbox().world({ now: sharedNow });

const waiting = async (world: World) => {
  const [slotId = ''] = await slotsAt(world, clinic);
  const { challenge, appointment } = await asksToBook(world, 'maria', { slotId, patientId });
  return { slotId, challenge, appointment, code: await world.outbox.lastCode(valentina.phone) };
};
const bookings = async (world: World): Promise<number> =>
  (await world.calls.list({ registry: 'fer', operation: 'CreateAppointment' })).length;

describe('a code', () => {
  it('is compared three times at most, with 32 answers at once, and the slot is free again [R-003]', async () => {
    await using world = await here();
    const { slotId, challenge, appointment, code } = await waiting(world);
    const wrong = Array.from({ length: 32 }, (_none, index) => String((Number(code) + 1 + index) % 1_000_000).padStart(6, '0'));
    const told = await Promise.all(wrong.map((one) => answers(world, 'maria', challenge.id, one)));
    const codes = told
      .map((answer) => (answer.__typename === 'Refusal' ? `${answer.code} ${answer.message}` : answer.__typename))
      .toSorted();
    expect(codes.filter((text) => text.startsWith('OTP_INVALID'))).toEqual([
      'OTP_INVALID Код неверный, осталась 1 попытка',
      'OTP_INVALID Код неверный, осталось 2 попытки',
    ]);
    expect(codes.filter((text) => text.startsWith('OTP_ATTEMPTS_EXHAUSTED'))).toHaveLength(30);
    // The right code comes too late, and FER has heard of nothing.
    expect(await answers(world, 'maria', challenge.id, code)).toMatchObject({ code: 'OTP_ATTEMPTS_EXHAUSTED' });
    expect(await bookings(world)).toBe(0);
    const { data } = await world.as('valentina').send(BookingOfAnother, { id: appointment.id });
    expect(data?.appointment).toMatchObject({ status: 'EXPIRED', statusSetBy: 'SYSTEM' });
    expect(await slotsAt(world, clinic)).toContain(slotId);
  });

  it('books once, with 32 right answers at once [R-003]', async () => {
    await using world = await here();
    const { challenge, appointment, code } = await waiting(world);
    const told = await Promise.allSettled(Array.from({ length: 32 }, () => answers(world, 'maria', challenge.id, code)));
    const booked = told.flatMap((one) =>
      one.status === 'fulfilled' && one.value.__typename === 'AppointmentBooked' ? [one.value.appointment.id] : [],
    );
    expect(booked.length).toBeGreaterThan(0);
    expect(new Set(booked)).toEqual(new Set([appointment.id]));
    const { data } = await world.as('valentina').send(OwnersView);
    expect(data?.me?.consentsGiven?.filter(({ grantee }) => grantee.displayName === 'Мария С.')).toHaveLength(1);
    expect(data?.me?.notifications?.nodes.filter(({ body }) => body.startsWith('Мария С. записывает'))).toHaveLength(1);
  });

  it('is in no row of the world [R-005]', async () => {
    await using world = await here();
    const { challenge, code } = await waiting(world);
    await answers(world, 'maria', challenge.id, code, 'a key');
    const rows = (await world.export()).split('\n').filter((line) => line.includes('"table":'));
    expect(rows.some((line) => line.includes('"table":"challenge"'))).toBe(true);
    expect(rows.filter((line) => line.includes(code))).toEqual([]);
  });

  it('typed with spaces is the same, and what cannot be a code costs no attempt', async () => {
    await using world = await here();
    const { challenge, code } = await waiting(world);
    for (const bad of ['', '12345', '1234567', 'abcdef', 'x'.repeat(10_000)]) {
      const { errors } = await world.as('maria').send(AnswerCode, { input: { challengeId: challenge.id, code: bad } });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    const { data } = await world.as('maria').send(ChallengeNow, { id: challenge.id });
    expect(data?.node).toEqual({ attemptsLeft: 3 });
    expect(await answers(world, 'maria', challenge.id, `${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({
      __typename: 'AppointmentBooked',
    });
  });

  it('sent to another’s asking is not one’s own to answer: it looks like one that does not exist, and the owner learns of it [R-007]', async () => {
    await using world = await here();
    const { challenge, code } = await waiting(world);
    const input = { challengeId: challenge.id, code };
    const unknown = { challengeId: Buffer.from('Challenge:00000000-0000-8000-8002-0000000fffff').toString('base64url'), code };
    const [foreign, none] = await Promise.all([input, unknown].map((one) => world.as('alexey').send(AnswerCode, { input: one })));
    expect(foreign?.errors?.[0]?.extensions?.code).toBe('NOT_VISIBLE');
    expect(foreign?.errors).toEqual(none?.errors);
    expect((await world.as('alexey').send(ChallengeNow, { id: challenge.id })).data?.node).toBeNull();
    const { data } = await world.as('valentina').send(OwnersView);
    expect(data?.me?.uses?.nodes.find(({ by }) => by.displayName === 'Алексей С.')).toMatchObject({ allowed: false, refusalCode: null });
    expect(await answers(world, 'maria', challenge.id, code)).toMatchObject({ __typename: 'AppointmentBooked' });
  });

  it('is sent to one person by one asker so often and no more, until an hour has passed [R-003]', async () => {
    await using world = await here();
    const ask = async () => (await world.as('maria').send(AskConsent, { input: { patientId } })).data?.requestBookingConsent;
    for (let many = 0; many < codeLimits.codesOfPair.most; many += 1) expect((await ask())?.__typename).toBe('ConsentRequested');
    expect(await ask()).toMatchObject({
      code: 'OTP_ATTEMPTS_EXHAUSTED',
      retryAfter: '2026-03-02T10:00:00+03:00',
      remedies: [{ action: 'WAIT' }],
    });
    await world.clock.set('2026-03-02T09:59:59.999+03:00');
    expect((await ask())?.__typename).toBe('Refusal');
    await world.clock.set('2026-03-02T10:00:00+03:00');
    expect((await ask())?.__typename).toBe('ConsentRequested');
  });

  it('of one person is answered wrongly so often and no more, however many challenges there are [R-003]', async () => {
    await using world = await here();
    let wrong = 0;
    for (let many = 0; wrong < codeLimits.wrongAnswers.most; many += 1) {
      const { data } = await world.as('maria').send(AskConsent, { input: { patientId } });
      const asked = data?.requestBookingConsent;
      if (asked?.__typename !== 'ConsentRequested') throw new Error(`no code: ${JSON.stringify(asked)}`);
      const code = await world.outbox.lastCode(valentina.phone);
      for (let tries = 0; tries < 3 && wrong < codeLimits.wrongAnswers.most; tries += 1, wrong += 1)
        expect(await answers(world, 'maria', asked.challenge.id, otherThan(code))).toMatchObject({ __typename: 'Refusal' });
      if (wrong === codeLimits.wrongAnswers.most)
        expect(await answers(world, 'maria', asked.challenge.id, code)).toMatchObject({
          code: 'OTP_ATTEMPTS_EXHAUSTED',
          retryAfter: '2026-03-03T09:00:00+03:00',
        });
    }
  });
});

it('a wrong answer that is repeated with its key costs one attempt; with another code the key is refused [R-003]', async () => {
  await using world = await here();
  const { challenge, code } = await waiting(world);
  const wrong = otherThan(code);
  const [first, second] = [
    await answers(world, 'maria', challenge.id, wrong, 'k'),
    await answers(world, 'maria', challenge.id, wrong, 'k'),
  ];
  expect(second).toEqual(first);
  expect(first).toMatchObject({ message: 'Код неверный, осталось 2 попытки' });
  expect(await answers(world, 'maria', challenge.id, code, 'k')).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await answers(world, 'maria', challenge.id, code, 'l')).toMatchObject({ __typename: 'AppointmentBooked' });
  expect(await answers(world, 'maria', challenge.id, code, 'l')).toMatchObject({ __typename: 'AppointmentBooked' });
});
