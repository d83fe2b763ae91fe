import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { expect, it } from 'vitest';
import { sharedNow, worldOfFile } from '../setup/index.ts';
import { bookableSlot } from './bookable-slot.ts';
import { BookingChanges, BookSlot, SlotsAtMyClinic } from './live-booking.ts';

const world = await worldOfFile();
const { endpoint } = world;

it('books, hears of it, sees it in its cache, and shows why a second person is refused', async () => {
  const socket = createClient({
    url: endpoint.replace(/^http/, 'ws'),
    connectionParams: { 'x-persona': 'maria', 'accept-language': 'en' },
  });
  const http = new HttpLink({ uri: endpoint, headers: { 'x-persona': 'maria', 'accept-language': 'en' } });
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: { BookAppointmentResult: ['AppointmentBooked', 'ConsentRequired', 'Refusal'] } }),
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, new GraphQLWsLink(socket), http),
  });
  const { promise: heard, resolve } = Promise.withResolvers<{ readonly id: string; readonly status: string }>();
  const watching = client
    .subscribe({ query: BookingChanges, variables: { since: sharedNow } })
    .subscribe(({ data }) => data && resolve(data.appointmentChanged));
  try {
    const { data: choice } = await client.query({ query: SlotsAtMyClinic });
    const slotId = bookableSlot(choice);
    const booked = await client.mutate({ mutation: BookSlot, variables: { input: { slotId } } });
    const result = booked.data?.bookAppointment;
    if (result?.__typename !== 'AppointmentBooked') throw new Error(`not booked: ${JSON.stringify(result)}`);
    expect(await heard).toMatchObject({ id: result.appointment.id, status: 'BOOKED' });
    expect(Object.keys(client.cache.extract() as object)).toContain(`Appointment:${result.appointment.id}`);
    const again = await client.mutate({ mutation: BookSlot, variables: { input: { slotId } } });
    const refused = again.data?.bookAppointment;
    if (refused?.__typename !== 'Refusal') throw new Error(`not refused: ${JSON.stringify(refused)}`);
    // What a screen says comes from data, not from an exception.
    expect(`${refused.message} (${refused.code})`).toMatch(/^[A-Z].+ \((SLOT_TAKEN|ALREADY_BOOKED)\)$/);
  } finally {
    watching.unsubscribe();
    client.stop();
    await socket.dispose();
  }
});
