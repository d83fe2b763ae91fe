import { parseInstant } from '../../schema/calendar/index.ts';
import type { StoredAppointmentStatus, StoredStatusChange } from '../appointment/appointment.entity.ts';

const isSame = (a: StoredStatusChange, b: StoredStatusChange): boolean =>
  a.status === b.status &&
  parseInstant(a.setAt) === parseInstant(b.setAt) &&
  (a.sequence === undefined || b.sequence === undefined || a.sequence === b.sequence);

/** Whether two histories say the same in the same order. */
export const isSameHistory = (a: readonly StoredStatusChange[], b: readonly StoredStatusChange[]): boolean =>
  a.length === b.length && a.every((change, index) => isSame(change, b[index] ?? change));

/** By moment; of the same moment first what the clinic's own history says, then letters as they were written. */
const inOrder = (changes: readonly StoredStatusChange[]): StoredStatusChange[] =>
  changes.toSorted((a, b) => parseInstant(a.setAt) - parseInstant(b.setAt) || (a.sequence ?? 0) - (b.sequence ?? 0));

/** A history with what else was told of the same visit: the same in whatever order, and however often, things are told. */
export const withChanges = (history: readonly StoredStatusChange[], told: readonly StoredStatusChange[]): StoredStatusChange[] => {
  const added: StoredStatusChange[] = [];
  for (const change of told) {
    if (![...history, ...added].some((known) => isSame(known, change))) added.push(change);
  }
  return inOrder([...history, ...added]);
};

/** What of a history came by letters: a clinic's system that lags behind must not take it back. */
export const toldByLetter = (history: readonly StoredStatusChange[]): StoredStatusChange[] =>
  history.filter(({ sequence }) => sequence !== undefined);

/** The state that a history ends in; of an empty one BOOKED. */
export const statusNow = (history: readonly StoredStatusChange[]): StoredAppointmentStatus => history.at(-1)?.status ?? 'BOOKED';
