import { z } from 'zod';
import { instantIn } from '../../schema/calendar/index.ts';
import { oid, oip } from '../../schema/registry/contract.ts';
import type { HomeCall } from '../../schema/registry/rmis-requests.ts';
import type { LifeLedger } from '../life/ledger.ts';
import { moscow } from '../world/world.ts';

const called = z.strictObject({
  kind: z.literal('HOME_CALL'),
  callId: z.guid(),
  oip,
  moOid: oid,
  address: z.string(),
  complaint: z.string(),
  phone: z.string(),
});
const calledOff = z.strictObject({ kind: z.literal('HOME_CALL_CANCELLED'), callId: z.guid() });
export const homeCallEvents = [called, calledOff] as const;
type Event = z.output<typeof called> | z.output<typeof calledOff>;

type Called = Omit<z.output<typeof called>, 'kind'> & { readonly atMs: number };

const active: ReadonlySet<HomeCall['status']> = new Set(['NEW', 'ACTIVE', 'PASSED']);
export const isActive = ({ status }: Pick<HomeCall, 'status'>): boolean => active.has(status);

/** Doctors who were called home in one epoch. */
export interface HomeCalls {
  apply(event: Event, atMs: number): void;
  /** Of a person, oldest first. */
  of(oip: string, nowMs: number): readonly HomeCall[];
  byId(callId: string, nowMs: number): HomeCall | undefined;
  /** The one that nobody has ended. */
  activeOf(oip: string, nowMs: number): HomeCall | undefined;
}

export const openHomeCalls = (life: LifeLedger): HomeCalls => {
  const calls = new Map<string, Called>();
  /** When the patient wanted no doctor any more, by the number of the call. */
  const calledOffAt = new Map<string, number>();

  const asItIs = ({ atMs, ...call }: Called, nowMs: number): HomeCall => {
    const requestedAt = instantIn(moscow, atMs);
    const start: HomeCall = { ...call, status: 'NEW', statusAt: requestedAt, requestedAt };
    const told = life.changesOf('rmis', call.oip, nowMs).reduce<HomeCall>((known, { atMs: changedMs, change }) => {
      if (change.kind !== 'HOME_CALL_STATUS' || change.callId !== call.callId) return known;
      const { status, expectedFrom, expectedTo, moOid } = change;
      return {
        ...known,
        status,
        statusAt: instantIn(moscow, changedMs),
        ...(moOid !== undefined && { moOid }),
        ...(expectedFrom !== undefined && { expectedFrom }),
        ...(expectedTo !== undefined && { expectedTo }),
      };
    }, start);
    const offMs = calledOffAt.get(call.callId);
    return offMs === undefined ? told : { ...told, status: 'CANCELLED', statusAt: instantIn(moscow, offMs) };
  };
  const of = (person: string, nowMs: number): readonly HomeCall[] =>
    [...calls.values()].filter((call) => call.oip === person).map((call) => asItIs(call, nowMs));

  return {
    apply(event, atMs) {
      if (event.kind === 'HOME_CALL_CANCELLED') {
        calledOffAt.set(event.callId, atMs);
        return;
      }
      const { kind: _, ...call } = event;
      calls.set(call.callId, { ...call, atMs });
    },
    of,
    byId(callId, nowMs) {
      const call = calls.get(callId);
      return call && asItIs(call, nowMs);
    },
    activeOf: (person, nowMs) => of(person, nowMs).find(isActive),
  };
};
