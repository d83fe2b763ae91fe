import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredStatusChange } from '../../gateway/appointment/appointment.entity.ts';
import { isNews, objectOf } from '../../gateway/callback/news-order.rules.ts';
import { statusNow, toldByLetter, withChanges } from '../../gateway/callback/status-history.rules.ts';
import type { News } from '../../schema/registry/callbacks.ts';

const booked: StoredStatusChange = { status: 'BOOKED', setBy: 'APPLICANT', setAt: '2026-03-01T10:00:00+03:00' };
const came = (sequence: number): StoredStatusChange => ({
  status: 'COMPLETED',
  setBy: 'CLINIC',
  setAt: '2026-03-05T16:00:00+03:00',
  sequence,
});
const didNotCome = (sequence: number): StoredStatusChange => ({ ...came(sequence), status: 'PATIENT_DID_NOT_COME' });

const decided: News = {
  sender: 'moderation',
  kind: 'HouseholdDecided',
  content: { keeperOip: '000000000001', memberOip: '000000000002', decision: 'APPROVED' },
};
const person: News = { sender: 'insured-persons', kind: 'PersonChanged', content: { oip: '000000000001' } };
const status: News = {
  sender: 'fer',
  kind: 'UpdateAppointmentStatus',
  content: { Patient_OIP: '000000000001', Book_Id_Mis: 'MIS-1', Status_Code: 'SUCCESS', Status_Date: '2026-03-05T16:00:00+03:00' },
};

it('ends in the same history in whatever order, and however often, statuses are told [R-053]', () => {
  const told = [didNotCome(1), came(2), didNotCome(3)];
  const inOrder = withChanges([booked], told);
  expect(inOrder).toEqual([booked, ...told]);
  const delivered = fc.array(fc.constantFrom(...told), { minLength: 0, maxLength: 8 });
  fc.assert(
    fc.property(delivered, fc.shuffledSubarray(told, { minLength: told.length }), (before, all) => {
      const history = [...before, ...all].reduce<StoredStatusChange[]>((sum, change) => withChanges(sum, [change]), [booked]);
      expect(history).toEqual(inOrder);
    }),
  );
});

it('takes a status that the clinic’s own history has for the same', () => {
  const { sequence: _none, ...own } = came(1);
  expect(withChanges([booked, own], [came(1)])).toEqual([booked, own]);
});

it('puts a late status where its moment belongs: the state stays what came last', () => {
  const late: StoredStatusChange = { status: 'CANCELLED_BY_CLINIC', setBy: 'CLINIC', setAt: '2026-03-04T09:00:00+03:00', sequence: 1 };
  const history = withChanges([booked, came(2)], [late]);
  expect(history).toEqual([booked, late, came(2)]);
  expect(statusNow(history)).toBe('COMPLETED');
});

it('keeps what letters told apart from what the clinic’s system told', () => {
  expect(toldByLetter([booked, came(4)])).toEqual([came(4)]);
});

it.each([
  ['the first of its kind', 3, null, true],
  ['newer than the newest', 4, 3, true],
  ['older than the newest', 2, 3, false],
])('takes a letter that is %s: %s after %s', (_which, sequence, newest, taken) => {
  expect(isNews({ sequence, news: decided }, newest)).toBe(taken);
});

it('takes every status, however late: each has its place in the history', () => {
  expect(isNews({ sequence: 2, news: status }, 3)).toBe(true);
});

it('asks anew however late it is told that something has changed', () => {
  expect(isNews({ sequence: 2, news: person }, 3)).toBe(true);
});

it('tells apart what letters about one person are about', () => {
  expect(objectOf(status)).toBe('MIS-1');
  expect(objectOf(decided)).toBe('000000000002');
  expect(objectOf(person)).toBe('');
});
