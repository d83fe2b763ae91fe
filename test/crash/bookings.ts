import { expect } from 'vitest';
import { connectSandbox, type World } from '../kit/index.ts';
import { Book, Cancel } from '../booking/asking.ts';
import { bothSides, disagreement, type BothSides } from '../booking/both-sides.ts';
import { at, crowd, openSlots, untilDone } from '../booking/crowd.ts';
import { killableSandbox, type KillableSandbox } from './killable-sandbox.ts';

const now = '2026-04-01T09:00:00+03:00';
const callers = 8;
const id = 'bookings';

/** What one request to book came to, as its caller was told. */
type Told =
  | { readonly as: 'BOOKED'; readonly appointment: string }
  | { readonly as: 'REFUSED'; readonly code: string }
  | { readonly as: 'UNKNOWN' };

interface Request {
  readonly persona: string;
  readonly slotId: string;
  readonly key: string;
  told: Told;
  /** Whether it was cancelled afterwards, as far as its caller knows. */
  cancelled: 'NO' | 'YES' | 'UNKNOWN';
}

/** Asks once; whatever cuts the connection, or FER's silence, leaves it unknown. */
const book = async (gatewayUrl: string, { persona, slotId, key }: Pick<Request, 'persona' | 'slotId' | 'key'>): Promise<Told> => {
  const answer = await at(gatewayUrl, id, persona)
    .send(Book, { input: { slotId, idempotencyKey: key } })
    .catch(() => undefined);
  const result = answer?.data?.bookAppointment;
  if (result?.__typename === 'AppointmentBooked') return { as: 'BOOKED', appointment: result.appointment.id };
  return result?.__typename === 'Refusal' ? { as: 'REFUSED', code: result.code } : { as: 'UNKNOWN' };
};

const cancel = async (gatewayUrl: string, { persona, key }: Request, appointmentId: string): Promise<Request['cancelled']> => {
  const answer = await at(gatewayUrl, id, persona)
    .send(Cancel, { input: { appointmentId, idempotencyKey: `cancel ${key}` } })
    .catch(() => undefined);
  const result = answer?.data?.cancelAppointment;
  if (result?.__typename === 'AppointmentCancelled') return 'YES';
  return result?.__typename === 'Refusal' ? 'NO' : 'UNKNOWN';
};

const failAtRandom = async (world: World): Promise<void> => {
  const fer = world.registry('fer');
  await fer.fail('CreateAppointment', { kind: 'RESET', form: 'AFTER', probability: 0.15 });
  await fer.fail('CreateAppointment', { kind: 'RESET', probability: 0.1 });
  await fer.fail('CreateAppointment', { kind: 'MALFORMED', probability: 0.1 });
  await fer.fail('CreateAppointment', { kind: 'ERROR', probability: 0.1 });
  await fer.fail('GetPatientInfo', { kind: 'ERROR', probability: 0.05 });
  await fer.fail('CancelAppointment', { kind: 'RESET', form: 'AFTER', probability: 0.2 });
};

const pairOf = (slot: string, oip: string): string => `${slot} ${oip}`;
/** FER's number of a slot of the graph. */
const ferSlotOf = (slotId: string): string => Buffer.from(slotId, 'base64url').toString().slice('Slot:'.length).split('@')[0] ?? '';
/** OIP in the id of an appointment. */
const oipIn = (appointment: string): string =>
  Buffer.from(appointment, 'base64url').toString().slice('Appointment:'.length).split('.')[0] ?? '';

const settled = (world: World): Promise<BothSides> =>
  untilDone(async () => {
    const sides = await bothSides(world);
    expect(disagreement(sides)).toEqual([]);
    return sides;
  }, 120);

export interface Counts {
  readonly requests: number;
  readonly booked: number;
  readonly refused: number;
  readonly unknown: number;
  readonly cancelled: number;
  readonly standing: number;
}

/** Asks until so many requests were made in this round; then everything is killed in the middle. */
const round = async (
  sandbox: KillableSandbox,
  requests: Request[],
  wanted: number,
  next: () => Pick<Request, 'persona' | 'slotId' | 'key'>,
  kill: boolean,
) => {
  const state = { over: false };
  const work = async (): Promise<void> => {
    while (!state.over) {
      const wish = next();
      const request: Request = { ...wish, told: { as: 'UNKNOWN' }, cancelled: 'NO' };
      requests.push(request);
      request.told = await book(sandbox.gatewayUrl, wish);
      // Every third is given back, so that slots come back on sale while others want them.
      if (request.told.as === 'BOOKED' && requests.length % 3 === 0 && !state.over) {
        request.cancelled = 'UNKNOWN';
        request.cancelled = await cancel(sandbox.gatewayUrl, request, request.told.appointment);
      }
    }
  };
  const working = Promise.all(Array.from({ length: callers }, work));
  while (requests.length < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
  const dying = kill ? sandbox.kill({ database: false }) : Promise.resolve();
  state.over = true;
  await Promise.all([working, dying]);
  if (kill) await sandbox.start();
};

/**
 * Books under load while FER fails at random and gateway and stand-ins are killed with -9 so often; then asks what became of everything.
 * @returns the counts, once both sides agree and every answer that was given is true
 */
export const surviveBookings = async (bookings: number, kills: number): Promise<Counts> => {
  await using sandbox = await killableSandbox();
  const { world: make } = connectSandbox(sandbox.gatewayUrl);
  const world = await make({ id, now });
  const people = await crowd(world, Math.max(24, Math.ceil(bookings / 8)));
  const slots = await openSlots(world, 40);
  await failAtRandom(world);
  const requests: Request[] = [];
  let number = 0;
  const next = () => {
    number += 1;
    return {
      persona: people[(number * 7) % people.length] ?? '',
      slotId: slots[(number * 5) % slots.length]?.id ?? '',
      key: `booking ${number}`,
    };
  };
  for (let killed = 0; killed < kills; killed += 1)
    await round(sandbox, requests, Math.ceil((bookings * (killed + 1)) / (kills + 1)), next, true);
  await round(sandbox, requests, bookings, next, false);
  await world.faults.remove();
  // Nobody asks: the recovery worker finds out.
  const sides = await settled(world);
  const standing = new Map(sides.inFer.map(({ slotId, oip }) => [pairOf(slotId, oip), true]));
  const unknown = requests.filter(({ told }) => told.as === 'UNKNOWN').length;
  for (const request of requests) {
    const { told, slotId, cancelled, key } = request;
    if (told.as === 'BOOKED' && cancelled === 'NO')
      expect(standing.has(pairOf(ferSlotOf(slotId), oipIn(told.appointment))), key).toBe(true);
    if (told.as === 'UNKNOWN') {
      request.told = await untilDone(async () => {
        const after = await book(sandbox.gatewayUrl, request);
        expect(after.as).not.toBe('UNKNOWN');
        return after;
      });
    }
  }
  // What was repeated with its key has been decided anew where nothing had come of it.
  const after = await settled(world);
  const stands = new Set(after.inStorage.map(({ slotId, oip }) => pairOf(slotId, oip)));
  const kept = requests.filter(({ told, cancelled }) => told.as === 'BOOKED' && cancelled === 'NO');
  for (const { told, slotId, key } of kept)
    if (told.as === 'BOOKED') expect(stands.has(pairOf(ferSlotOf(slotId), oipIn(told.appointment))), key).toBe(true);
  const uncertain = requests.filter(({ cancelled }) => cancelled === 'UNKNOWN').length;
  // Nothing stands that nobody was told of.
  expect(after.inFer.length).toBeGreaterThanOrEqual(kept.length);
  expect(after.inFer.length).toBeLessThanOrEqual(kept.length + uncertain);
  return {
    requests: requests.length,
    booked: requests.filter(({ told }) => told.as === 'BOOKED').length,
    refused: requests.filter(({ told }) => told.as === 'REFUSED').length,
    unknown,
    cancelled: requests.filter(({ cancelled }) => cancelled === 'YES').length,
    standing: after.inFer.length,
  };
};
