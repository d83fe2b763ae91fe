import { expect, it } from 'vitest';
import { surviveBookings } from './bookings.ts';

it('has each of 200 bookings on both sides or on neither, as its caller was told, though FER fails and all is killed twice', async () => {
  const counts = await surviveBookings(200, 2);
  process.stdout.write(`bookings under kills: ${JSON.stringify(counts)}\n`);
  expect(counts.requests).toBeGreaterThanOrEqual(200);
  expect(Math.min(counts.booked, counts.refused, counts.unknown, counts.cancelled)).toBeGreaterThan(0);
}, 600_000);
