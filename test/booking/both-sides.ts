import type { World } from '../kit/index.ts';

/** A booking as one side has it. */
export interface SideBooking {
  readonly bookId: string;
  readonly slotId: string;
  readonly oip: string;
}

interface Line {
  readonly registry?: string;
  readonly event?: { readonly kind: string; readonly bookId?: string; readonly slotId?: string; readonly oip?: string };
  readonly table?: string;
  readonly row?: Readonly<Record<string, unknown>>;
}

/** What FER and storage have of a world at one moment. */
export interface BothSides {
  /** Bookings that stand in FER, made in this world. */
  readonly inFer: readonly SideBooking[];
  /** The same in storage. */
  readonly inStorage: readonly SideBooking[];
  /** How often FER has booked at all. */
  readonly everBooked: number;
  /** What the portal has taken: states by slot. */
  readonly claims: ReadonlyMap<string, string>;
  /** Keys of requests that are under way. */
  readonly running: readonly string[];
}

const ferBookings = (lines: readonly Line[]): SideBooking[] => {
  const standing = new Map<string, SideBooking>();
  for (const { registry, event } of lines) {
    if (registry !== 'fer' || !event) continue;
    const { kind, bookId = '', slotId = '', oip = '' } = event;
    if (kind === 'BOOKED') standing.set(bookId, { bookId, slotId, oip });
    if (kind === 'CANCELED') standing.delete(bookId);
  }
  return [...standing.values()];
};

/** Read from the world's export, which is of one moment. */
export const bothSides = async (world: Pick<World, 'export'>): Promise<BothSides> => {
  const lines = (await world.export()).split('\n').flatMap((text) => (text === '' ? [] : [JSON.parse(text) as Line]));
  const rows = (table: string) => lines.flatMap((line) => (line.table === table && line.row ? [line.row] : []));
  const appointments = rows('appointment').filter(({ status, book_id_mis: id }) => status === 'BOOKED' && String(id).startsWith('FER-'));
  return {
    inFer: ferBookings(lines),
    inStorage: appointments.map((row) => ({
      bookId: String(row['book_id_mis']),
      slotId: String(row['slot_id']),
      oip: String(row['person_key']),
    })),
    everBooked: lines.filter(({ event }) => event?.kind === 'BOOKED').length,
    claims: new Map(rows('slot_claim').map((row) => [String(row['slot_id']), String(row['state'])])),
    running: rows('idempotent_request').flatMap(({ outcome, key }) => (outcome === null ? String(key) : [])),
  };
};

const byId = (bookings: readonly SideBooking[]): SideBooking[] => bookings.toSorted((a, b) => (a.bookId < b.bookId ? -1 : 1));

/** What one side has and the other has not, and what is under way: empty where both agree and nothing is open. */
export const disagreement = ({ inFer, inStorage, claims, running }: BothSides): unknown => {
  const open = [...claims].filter(([, state]) => state !== 'BOOKED');
  const [fer, storage] = [JSON.stringify(byId(inFer)), JSON.stringify(byId(inStorage))];
  const unclaimed = inStorage.filter(({ slotId }) => claims.get(slotId) !== 'BOOKED');
  return [...(fer === storage ? [] : [{ fer, storage }]), ...open, ...running, ...unclaimed];
};
