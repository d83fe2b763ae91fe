import { expect, it } from 'vitest';
import { surviveBookings } from './bookings.ts';

/** How many bookings and kills; 2,000 and 10 unless said otherwise. */
const bookings = Number(process.env['ZDRAVGRAPH_SOAK_BOOKINGS'] ?? 2000);
const kills = Number(process.env['ZDRAVGRAPH_SOAK_KILLS'] ?? 10);

it(`has each of ${bookings} bookings on both sides or on neither, as its caller was told, though FER fails and all is killed ${kills} times`, async () => {
  const counts = await surviveBookings(bookings, kills);
  process.stdout.write(`bookings under kills: ${JSON.stringify(counts)}\n`);
  expect(counts.requests).toBeGreaterThanOrEqual(bookings);
}, 7_200_000);
