import { setTimeout as pause } from 'node:timers/promises';
import { graphClient, type GraphClient } from '../kit/graph-client.ts';
import type { World } from '../kit/index.ts';
import { graphql } from '../setup/graphql/index.ts';

/** Where everybody of a crowd is attached; 7 doctors there take adults without a referral. */
const clinicOid = '1.2.643.5.1.13.13.12.2.77.1001';
const clinicId = Buffer.from(`Clinic:${clinicOid}`).toString('base64url');
const doctors = 7;
const makeAtOnce = 50;

export interface OpenSlot {
  readonly id: string;
  readonly doctor: string;
}

const OpenSlots = graphql(`
  query OpenSlots($id: ID!, $after: String) {
    clinic(id: $id) {
      slots(filter: { freeOnly: true }, first: 100, after: $after) {
        nodes {
          id
          bookableOnline
          ageGroup
          service
          specialty {
            referralRequired
          }
          doctor {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Slots of that clinic that any adult may book by themselves, at most so many of each doctor. */
export const openSlots = async (world: World, perDoctor: number): Promise<OpenSlot[]> => {
  const found: OpenSlot[] = [];
  const pageAfter = async (after: string | null) => (await world.anonymous().send(OpenSlots, { id: clinicId, after })).data?.clinic?.slots;
  for (let page = await pageAfter(null); page; page = page.pageInfo.hasNextPage ? await pageAfter(page.pageInfo.endCursor) : undefined) {
    for (const { id, doctor, bookableOnline, ageGroup, service, specialty } of page.nodes) {
      if (bookableOnline && ageGroup !== 'CHILD' && service === 'APPOINTMENT' && specialty?.referralRequired === false && doctor)
        found.push({ id, doctor: doctor.id });
    }
  }
  return [...Map.groupBy(found, ({ doctor }) => doctor).values()].flatMap((own) => own.slice(0, perDoctor));
};

/** So many adults with accounts, all attached there; their names for x-persona. */
export const crowd = async (world: World, size: number): Promise<string[]> => {
  const names: string[] = [];
  while (names.length < size) {
    const batch = Array.from({ length: Math.min(makeAtOnce, size - names.length) }, () => ({
      age: 40,
      clinic: clinicOid,
      visitAhead: false,
      record: false,
    }));
    for (const { persona } of await world.people.makeAll(batch)) if (persona !== null) names.push(persona);
  }
  return names;
};

/** How many people so many slots need, for `clients` of them to be at hand for each who are not booked to its doctor. */
export const crowdFor = (slots: number, clients: number): number => clients + Math.ceil(slots / doctors) + 1;

/** Somebody who asks a world through that gateway. */
export const at = (gatewayUrl: string, world: string, persona: string): GraphClient =>
  graphClient(`${gatewayUrl}/w/${world}/graphql`, persona, { 'x-persona': persona });

/** Tries until it succeeds: the other side may be starting. */
export const untilDone = async <Told>(work: () => Promise<Told>, attempts = 60): Promise<Told> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts) throw error;
      await pause(500);
    }
  }
};
