import { parseInstant } from '../../schema/calendar/index.ts';
import type { CallQuery } from '../../schema/control/calls.ts';
import type { LoggedCall } from '../world/call-log.ts';

const numberOf = (id: string): number => Number(id.slice('call-'.length));

/** Whether a call is a later one: than another, or than a moment by the world's clock. */
export const isSince = (since: string, { id, atMs }: LoggedCall): boolean =>
  since.startsWith('call-') ? numberOf(id) > numberOf(since) : atMs >= parseInstant(since);

const metFault = (wanted: string, { faults }: LoggedCall): boolean => {
  if (wanted === 'none') return faults.length === 0;
  return faults.some(({ id, kind }) => wanted === 'any' || wanted === id || wanted.toUpperCase() === kind);
};

/** The calls that fit, newest first. */
export const findCalls = (calls: readonly LoggedCall[], query: CallQuery): LoggedCall[] => {
  const { registry, operation, field, status, fault, since, limit = 100 } = query;
  return calls
    .filter(
      (call) =>
        (registry === undefined || call.registry === registry) &&
        (operation === undefined || call.operation === operation) &&
        (field === undefined || (call.field ?? '').startsWith(field)) &&
        (status === undefined || call.status === Number(status)) &&
        (fault === undefined || metFault(fault, call)) &&
        (since === undefined || isSince(since, call)),
    )
    .slice(-limit)
    .toReversed();
};
