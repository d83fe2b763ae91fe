import { expect } from 'vitest';
import { slotsToBook } from '../booking/asking.ts';
import { bothSides, disagreement } from '../booking/both-sides.ts';
import { castId, idOf } from '../eligibility/ids-of-the-graph.ts';
import type { World } from '../kit/index.ts';
import { asked } from '../control/control-api.ts';
import type { KillableSandbox } from './killable-sandbox.ts';

/** What citizens of a world were told is done: appointments and consents by id. */
export interface Done {
  /** Undefined where somebody was cut off while cancelling. */
  readonly appointments: Map<string, 'BOOKED' | 'CANCELLED_BY_APPLICANT' | undefined>;
  readonly consents: string[];
}

export const nothingDone = (): Done => ({ appointments: new Map(), consents: [] });
export const doneIn = ({ appointments, consents }: Done): number =>
  [...appointments.values()].reduce((sum, status) => sum + (status === 'CANCELLED_BY_APPLICANT' ? 2 : 1), consents.length);

const valentina = castId(5);

/** Slots that Maria may book in a world in which nothing has happened. */
export const slotsOf = async (world: World): Promise<readonly string[]> => {
  const slots = await slotsToBook(world);
  expect(slots.length).toBeGreaterThan(2);
  return slots.slice(0, 2);
};

/** Maria books, cancels the first, and is allowed to book her mother; what is cut off was not promised. */
export const citizensAct = async ({ gatewayUrl, control }: KillableSandbox, world: string, slots: readonly string[], done: Done) => {
  const idIn = async (what: string, mutation: string): Promise<string | undefined> => {
    const answer = await asked(gatewayUrl, world, `mutation { ${mutation} }`, 'maria').catch(() => '');
    return new RegExp(`"${what}":\\{"id":"([^"]+)"`).exec(answer)?.[1];
  };
  const appointment = '{ appointment { id } }';
  for (const slot of slots) {
    const id = await idIn('appointment', `bookAppointment(input: { slotId: "${slot}" }) { ... on AppointmentBooked ${appointment} }`);
    if (id !== undefined) done.appointments.set(id, 'BOOKED');
  }
  const [first] = done.appointments.keys();
  if (first !== undefined) {
    done.appointments.set(first, undefined);
    const cancelling = `cancelAppointment(input: { appointmentId: "${first}" }) { ... on AppointmentCancelled ${appointment} }`;
    if ((await idIn('appointment', cancelling)) === first) done.appointments.set(first, 'CANCELLED_BY_APPLICANT');
  }
  const asking = `requestBookingConsent(input: { patientId: "${valentina}" }) { ... on ConsentRequested { challenge { id } } }`;
  const challenge = await idIn('challenge', asking);
  const sent =
    challenge === undefined ? undefined : await control('GET', `/worlds/${world}/outbox?channel=SMS&limit=1`).catch(() => undefined);
  const code = /"code":"(\d+)"/.exec(sent?.text ?? '')?.[1];
  if (code === undefined) return;
  const answering = `answerChallenge(input: { challengeId: "${challenge}", code: "${code}" }) { ... on ConsentGiven { consent { id } } }`;
  const consent = await idIn('consent', answering);
  if (consent !== undefined) done.consents.push(consent);
};

interface Line {
  readonly table?: string;
  readonly row?: { readonly person_key: string; readonly ordinal: number; readonly status?: string };
}

/** All of it is in the export of the world. */
export const expectDone = (text: string, world: string, { appointments, consents }: Done): void => {
  const lines = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
  const rows = (table: string, type: string): Map<string, string | undefined> =>
    new Map(
      lines.flatMap(({ table: of, row }) => (of === table && row ? [[idOf(type, `${row.person_key}.${row.ordinal}`), row.status]] : [])),
    );
  const stored = rows('appointment', 'Appointment');
  for (const [id, status] of appointments) expect(stored.get(id), `${world}: ${id}`).toEqual(status ?? (expect.any(String) as string));
  expect([...rows('booking_consent', 'BookingConsent').keys()], world).toEqual(expect.arrayContaining(consents));
};

/** FER and the portal agree in the end, and nothing is under way. */
export const expectAgreed = async ({ control }: KillableSandbox, world: string): Promise<void> => {
  const text = async (): Promise<string> => (await control('GET', `/worlds/${world}/export`)).text;
  await expect
    .poll(async () => disagreement(await bothSides({ export: text })), { timeout: 60_000, interval: 500, message: world })
    .toEqual([]);
};
