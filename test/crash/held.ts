import { expect } from 'vitest';
import { answers, asksToBook, BookingOfAnother, slotsAt, valentina } from '../challenge/asking.ts';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import type { World } from '../kit/index.ts';

const [patientId, clinic] = [castId(valentina.number), clinicIdOf(valentina.clinic)];

/** Books that wait for their codes while everything is killed. */
export interface Held {
  /** The code works. @throws where the hold is not there */
  expectAnswered(): Promise<void>;
  /** It ends at its term, once, and the slot is free. @throws where it does not */
  expectEnded(): Promise<void>;
}

/** Somebody waits for a code in a world of the frozen moment `sharedNow`. */
export const heldIn = async (world: World): Promise<Held> => {
  const [slotId = ''] = await slotsAt(world, clinic);
  const { challenge, appointment } = await asksToBook(world, 'maria', { slotId, patientId });
  const code = await world.outbox.lastCode(valentina.phone);
  const status = async (): Promise<string | undefined> =>
    (await world.as('valentina').send(BookingOfAnother, { id: appointment.id })).data?.appointment?.status;
  return {
    async expectAnswered() {
      expect(await status()).toBe('PENDING_CONFIRMATION');
      const booked = { __typename: 'AppointmentBooked', appointment: { id: appointment.id, status: 'BOOKED' } };
      expect(await answers(world, 'maria', challenge.id, code)).toMatchObject(booked);
    },
    async expectEnded() {
      expect(await status()).toBe('PENDING_CONFIRMATION');
      const { acts } = await world.clock.advance('PT5M');
      expect(acts.map(({ kind, at }) => [kind, at])).toEqual([['BOOKING_HOLD_ENDED', '2026-03-02T09:05:00+03:00']]);
      expect(await status()).toBe('EXPIRED');
      expect(await answers(world, 'maria', challenge.id, code)).toMatchObject({ code: 'OTP_EXPIRED' });
      expect(await slotsAt(world, clinic)).toContain(slotId);
    },
  };
};
