import type { z } from 'zod';
import { dayIn } from '../schema/calendar/index.ts';
import type { Call, callQuery } from '../schema/control/calls.ts';
import { faultRequest, type StandingFault } from '../schema/control/faults.ts';
import type { Message, outboxQuery } from '../schema/control/outbox.ts';
import { findCalls } from './calls/find-calls.ts';
import { toldCall } from './calls/told-call.ts';
import { checkFault } from './faults/check-fault.ts';
import { toldFault } from './faults/told-fault.ts';
import { outboxOf } from './messages/outbox.ts';
import type { SharedSurroundings } from './surroundings.ts';
import { mainEpoch, moscow, type World } from './world/world.ts';

/** The only world of stand-ins that live in the process of a test. */
export interface OwnWorld {
  readonly faults: {
    /** @throws RangeError that names the field and what was expected; nothing has changed then */
    add(fault: z.input<typeof faultRequest>): Promise<StandingFault>;
    list(): Promise<readonly StandingFault[]>;
    /** All of them without an id. */
    remove(id?: string): Promise<void>;
  };
  /** What the stand-ins were asked, newest first. */
  calls(query?: z.output<typeof callQuery>): readonly Call[];
  /** SMS and letters that were sent, newest first. */
  outbox(query?: z.output<typeof outboxQuery>): Promise<readonly Message[]>;
}

const readFault = (fault: unknown): z.output<typeof faultRequest> => {
  const read = faultRequest.safeParse(fault);
  if (!read.success) throw new RangeError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  const [first] = checkFault(read.data);
  if (first) throw new RangeError(`${first.path}: expected ${first.expected.en}, got ${first.value}`);
  return read.data;
};

export const ownWorld = ({ epochs, calls, defaults: { base, clock } }: SharedSurroundings): OwnWorld => {
  const world = (): World => {
    const nowMs = clock.nowMs();
    return { epoch: mainEpoch, base, id: mainEpoch, nowMs, today: dayIn(moscow, nowMs) };
  };
  return {
    faults: {
      async add(asked) {
        const fault = readFault(asked);
        const { nowMs } = world();
        return epochs.use(world(), ({ ledgers, record }) => {
          const id = ledgers.faults.nextId();
          record('faults', { kind: 'ADDED', id, fault }, nowMs);
          return toldFault({ ...fault, id, addedAtMs: nowMs, met: 0, drawn: 0 });
        });
      },
      list: () => epochs.use(world(), ({ ledgers }) => ledgers.faults.standing().map(toldFault)),
      remove: (id) =>
        epochs.use(world(), ({ ledgers, record }) => {
          const ids = ledgers.faults.standing().flatMap((fault) => (id === undefined || fault.id === id ? [fault.id] : []));
          if (ids.length > 0) record('faults', { kind: 'REMOVED', ids }, world().nowMs);
        }),
    },
    calls: (query = {}) => findCalls(calls.of(mainEpoch), query).map(toldCall),
    outbox: (query = {}) => epochs.use(world(), ({ ledgers }) => outboxOf(ledgers, query)),
  };
};
