import type { ExpectedCall, Explanation } from '../../schema/control/calls.ts';
import type { LoggedCall } from '../world/call-log.ts';
import { isSince } from './find-calls.ts';
import { readLogged, toldCall } from './told-call.ts';

type Difference = Explanation['nearest'][number]['differences'][number];

/** So many calls are shown that come near. */
const mostNear = 3;
/** A call of another registry, or of another operation, is farther away than one with as many other values. */
const weights: Readonly<Record<string, number>> = { registry: 10_000, operation: 100 };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const differ = (path: string, expected: unknown, actual: unknown): Difference[] => {
  if (isRecord(expected) && isRecord(actual))
    return Object.entries(expected).flatMap(([key, value]) => differ(`${path}.${key}`, value, actual[key]));
  if (Array.isArray(expected) && Array.isArray(actual) && actual.length >= expected.length)
    return expected.flatMap((value, at) => differ(`${path}.${at}`, value, actual[at]));
  if (JSON.stringify(expected) === JSON.stringify(actual)) return [];
  return [{ path, expected, ...(actual !== undefined && { actual }) }];
};

const differencesOf = ({ registry, operation, request }: ExpectedCall, call: LoggedCall): Difference[] => [
  ...differ('registry', registry, call.registry),
  ...(operation === undefined ? [] : differ('operation', operation, call.operation)),
  ...(request === undefined ? [] : differ('request', request, readLogged(call.request))),
];

const farness = (differences: readonly Difference[]): number => differences.reduce((sum, { path }) => sum + (weights[path] ?? 1), 0);

/** Whether a call happened, and if not: which calls come nearest, and what differs. `calls`: oldest first. */
export const explainCall = (calls: readonly LoggedCall[], expected: ExpectedCall): Explanation => {
  const { times, since } = expected;
  const compared = calls
    .filter((call) => since === undefined || isSince(since, call))
    .map((call) => ({ call, differences: differencesOf(expected, call) }));
  const fitting = compared.filter(({ differences }) => differences.length === 0);
  const happened = times === undefined ? fitting.length > 0 : fitting.length === times;
  const near = compared
    .filter(({ differences }) => differences.length > 0)
    .toReversed()
    .toSorted((one, other) => farness(one.differences) - farness(other.differences))
    .slice(0, mostNear);
  return {
    happened,
    count: fitting.length,
    expected,
    nearest: happened ? [] : near.map(({ call, differences }) => ({ call: toldCall(call), differences })),
  };
};
