import { expect, it } from 'vitest';
import {
  answers,
  AskConsent,
  asksToBook,
  BookForAnother,
  OwnersView,
  RevokeConsent,
  slotsAt,
  toldBy,
  valentina,
} from '../challenge/asking.ts';
import { castId, clinicIdOf, idOf } from '../eligibility/ids-of-the-graph.ts';
import { graphql } from '../setup/graphql/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

const patientId = castId(valentina.number);

const ConsentsReceived = graphql(`
  query ConsentsReceived {
    me {
      consentsReceived {
        id
        revokedAt
        grantor {
          displayName
        }
      }
    }
  }
`);

it('before anything is booked, by somebody who is no kin, and serves the first booking [R-002, R-004, R-006]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const stranger = world.as('nikolay', { portal: 'MOSCOW' });
  const input = await toldBy(world, 'valentina');
  const { data } = await stranger.send(AskConsent, { input });
  const asked = data?.requestBookingConsent;
  if (asked?.__typename !== 'ConsentRequested') throw new Error(JSON.stringify(asked));
  expect(asked.challenge).toMatchObject({ kind: 'BOOKING_CONSENT', maskedPhone: '+7 *** ***-00-05' });
  const given = await answers(world, 'nikolay', asked.challenge.id, await world.outbox.lastCode(valentina.phone));
  expect(given).toMatchObject({ __typename: 'ConsentGiven', consent: { grantor: { displayName: 'Валентина Б.' }, revokedAt: null } });
  // Asked for once more, it stands already, and no other code goes out.
  expect((await stranger.send(AskConsent, { input })).data?.requestBookingConsent.__typename).toBe('ConsentGiven');
  const { data: received } = await stranger.send(ConsentsReceived);
  expect(received?.me?.consentsReceived).toMatchObject([{ grantor: { displayName: 'Валентина Б.' } }]);
  const [slotId = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));
  const { data: booked } = await stranger.send(BookForAnother, { input: { slotId, ...input } });
  expect(booked?.bookAppointment.__typename).toBe('AppointmentBooked');
});

it('of which the last code serves, where it is asked for twice [R-003]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const ask = async () => {
    const { data } = await world.as('maria').send(AskConsent, { input: { patientId } });
    const asked = data?.requestBookingConsent;
    if (asked?.__typename !== 'ConsentRequested') throw new Error(JSON.stringify(asked));
    return { id: asked.challenge.id, code: await world.outbox.lastCode(valentina.phone) };
  };
  const [first, second] = [await ask(), await ask()];
  expect(await answers(world, 'maria', first.id, first.code)).toMatchObject({ code: 'OTP_EXPIRED' });
  expect(await answers(world, 'maria', second.id, second.code)).toMatchObject({ __typename: 'ConsentGiven' });
});

it('is taken back by whoever gave it, not by whoever has it, nor by anybody else', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const { data } = await world.as('valentina').send(OwnersView);
  const given = data?.me?.consentsGiven?.find(({ revokedAt }) => revokedAt === null);
  const input = { consentId: given?.id ?? '' };
  expect((await world.as('alexey').send(RevokeConsent, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await world.as('maria').send(RevokeConsent, { input })).errors?.[0]?.extensions?.code).toBe('NOT_VISIBLE');
  const none = { consentId: idOf('BookingConsent', '000000000005.99') };
  expect((await world.as('valentina').send(RevokeConsent, { input: none })).errors?.[0]?.extensions?.code).toBe('NOT_VISIBLE');
  const { data: revoked } = await world.as('valentina').send(RevokeConsent, { input });
  expect(revoked?.revokeBookingConsent).toMatchObject({ __typename: 'ConsentRevoked', consent: { revokedAt: sharedNow } });
  // Once more changes nothing; whoever had it hears of it once.
  await world.clock.advance('PT1H');
  const { data: again } = await world.as('valentina').send(RevokeConsent, { input });
  expect(again).toEqual(revoked);
  const { data: his } = await world.as('alexey').send(OwnersView);
  expect(his?.me?.notifications?.nodes.filter(({ kind }) => kind === 'BOOKING_CONSENT_REVOKED')).toHaveLength(1);
  const [slotId = ''] = await slotsAt(world, clinicIdOf(valentina.clinic));
  // Alexey has nobody in a household: he names her.
  await asksToBook(world, 'alexey', { slotId, ...(await toldBy(world, 'valentina')) });
});

it('of a child nobody is asked, and a parent books without a code [R-011, R-013]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const maria = world.as('maria');
  const artyom = castId(3);
  expect((await maria.send(AskConsent, { input: { patientId: artyom } })).data?.requestBookingConsent).toMatchObject({
    __typename: 'Refusal',
    code: 'NOT_ELIGIBLE',
    rule: { code: 'R-013' },
  });
  expect((await maria.send(AskConsent, { input: { patientId: castId(1) } })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect((await world.outbox.messages()).filter(({ code }) => code !== undefined)).toEqual([]);
});
