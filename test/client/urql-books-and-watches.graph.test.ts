import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { expect, it } from 'vitest';
import { sharedNow, worldOfFile } from '../setup/index.ts';
import { bookableSlot } from './bookable-slot.ts';
import { BookingChanges, BookSlot, SlotsAtMyClinic } from './live-booking.ts';

const world = await worldOfFile();

it('books, hears of it as an event stream, and shows why the slot is taken', async () => {
  const client = new Client({
    url: world.endpoint,
    exchanges: [cacheExchange, fetchExchange],
    fetchSubscriptions: true,
    preferGetMethod: false,
    fetchOptions: { headers: { 'x-persona': 'maria', 'accept-language': 'en' } },
  });
  const { promise: heard, resolve, reject } = Promise.withResolvers<{ readonly id: string; readonly status: string }>();
  const watching = client.subscription(BookingChanges, { since: sharedNow }).subscribe(({ data, error }) => {
    if (error) reject(error);
    if (data) resolve(data.appointmentChanged);
  });
  try {
    const choice = await client.query(SlotsAtMyClinic, {}).toPromise();
    const slotId = bookableSlot(choice.data);
    const booked = (await client.mutation(BookSlot, { input: { slotId } }).toPromise()).data?.bookAppointment;
    if (booked?.__typename !== 'AppointmentBooked') throw new Error(`not booked: ${JSON.stringify(booked)}`);
    expect(await heard).toMatchObject({ id: booked.appointment.id, status: 'BOOKED' });
    const refused = (await client.mutation(BookSlot, { input: { slotId } }).toPromise()).data?.bookAppointment;
    if (refused?.__typename !== 'Refusal') throw new Error(`not refused: ${JSON.stringify(refused)}`);
    expect(`${refused.message} (${refused.code})`).toMatch(/^[A-Z].+ \((SLOT_TAKEN|ALREADY_BOOKED)\)$/);
  } finally {
    watching.unsubscribe();
  }
});
