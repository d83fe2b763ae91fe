import { addDays, addYears, type Day } from '../../../schema/calendar/index.ts';
import type { PersonSpec } from '../../../schema/control/people.ts';
import type { CastPolicy } from '../cast/cast-person.ts';
import { below } from '../random/keyed-draw.ts';

export type HeldPolicy = NonNullable<PersonSpec['policy']>;

/** Since which day there are policies of that kind, and until which they were issued (exclusive). */
const issued: Readonly<Record<HeldPolicy, { readonly from: Day; readonly until?: Day }>> = {
  OLD: { from: '1998-01-01', until: '2011-05-01' },
  PAPER: { from: '2011-05-01' },
  ELECTRONIC_CARD: { from: '2015-08-01' },
  TEMPORARY: { from: '2011-05-01' },
  DIGITAL: { from: '2022-12-01' },
  NONE: { from: '1900-01-01' },
};

/** Whether somebody born on that day can have such a policy on `on`. */
export const canHold = (policy: HeldPolicy, born: Day, on: Day): boolean => issued[policy].from < on && born < (issued[policy].until ?? on);

const later = (...days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));
const earlier = (...days: readonly Day[]): Day => days.reduce((a, b) => (a < b ? a : b));

/** The policies of somebody made, oldest first; `drawn` is a draw. */
export const madePolicies = (
  policy: HeldPolicy,
  person: { readonly born: Day; readonly on: Day; readonly diedOn?: Day },
  drawn: number,
): readonly CastPolicy[] => {
  const { born, on, diedOn } = person;
  const lastDay = earlier(addDays(on, -1), diedOn ?? on);
  const began = (first: Day, days: number): Day => earlier(addDays(later(first, addDays(born, 10)), below(drawn, days)), lastDay);
  const ended = diedOn === undefined ? {} : ({ to: diedOn, state: 'CLOSED' } as const);
  const { from } = issued[policy];
  if (policy === 'NONE') return [];
  if (policy === 'OLD') return [{ type: 'С', from: earlier(began(from, 2000), '2011-04-30'), matched: false, ...ended }];
  if (policy === 'PAPER') return [{ type: 'П', from: began(from, 1500), ...ended }];
  if (policy === 'ELECTRONIC_CARD') return [{ type: 'Э', from: began(from, 900), ...ended }];
  if (policy === 'TEMPORARY') {
    // Thirty days, of which twenty have passed; the lost one was reported the day before.
    const since = addDays(on, -20);
    const lost: readonly CastPolicy[] =
      addDays(born, 60) < since ? [{ type: 'П', from: earlier(began('2011-05-01', 1500), addDays(since, -1)), state: 'LOST' }] : [];
    return [...lost, { type: 'В', from: since, to: addDays(since, 30), ...ended }];
  }
  if (born >= issued.DIGITAL.from) return [{ type: 'Ц', from: began(born, 1), ...ended }];
  const switched = later(earlier(addYears(on, -2), lastDay), '2022-12-02');
  return [
    { type: 'П', from: earlier(began('2011-05-01', 1500), addDays(switched, -1)), to: switched, state: 'REPLACED' },
    { type: 'Ц', from: switched, ...ended },
  ];
};
