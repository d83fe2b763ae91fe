import { addDays, addYears, fullYears, type Day } from '../../../schema/calendar/index.ts';
import { regionByCode } from '../../../schema/region/index.ts';
import { insurersOf } from '../places/insurers.ts';
import { below, percent, pick, type DrawMaker } from '../random/keyed-draw.ts';
import type { PolicyStory } from '../resident.ts';
import type { Kinship, Place } from './kinship.ts';
import type { Numbers } from './numbers.ts';
import type { Traits } from './traits.ts';

/** Digital policies exist from this day. */
const digitalSince = '2022-12-01';
/** Unified paper policies and cards are issued from this day. */
const unifiedSince = '2011-05-01';

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Policies of somebody of the population, oldest first. */
export type PolicyHistory = (place: Place) => readonly PolicyStory[];

export const createPolicyHistory = (draws: DrawMaker, kinship: Kinship, numbers: Numbers, traits: Traits, anchor: Day): PolicyHistory => {
  const draw = draws('policy');
  const yesterday = addDays(anchor, -1);
  /** A day of that period, never before birth nor after yesterday. */
  const within = (from: Day, days: number, drawn: number): Day => earlier(addDays(from, below(drawn, days)), yesterday);

  return (place) => {
    const { index } = place;
    const noise = (what: number): number => draw(index, what);
    const region = regionByCode(place.pattern.regionCode);
    const insurer = pick(noise(1), insurersOf(place.pattern.regionCode));
    const born = kinship.birthDate(place);
    const age = fullYears(born, anchor);
    const enp = traits.enp(place);
    const common = { insurerCode: insurer.insurfCode, okato: region?.okato ?? '' };
    const old = (state: PolicyStory['state']): PolicyStory => {
      const from = within(later(born, '1998-01-01'), 2900, noise(2));
      const number = numbers.policyNumber('С', index);
      const matched = state === 'REPLACED' && { enp, to: within(later(unifiedSince, addDays(from, 30)), 2000, noise(3)) };
      return {
        ...common,
        type: 'С',
        series: `${common.okato.slice(0, 2)}${String(1000 + (index % 9000))}`,
        number,
        from,
        state,
        ...matched,
      };
    };
    const paper = (type: 'П' | 'Э', state: PolicyStory['state'], from: Day, to?: Day): PolicyStory => ({
      ...common,
      type,
      number: numbers.policyNumber(type, index),
      enp,
      from,
      ...(to !== undefined && { to }),
      state,
    });
    const digital = (from: Day): PolicyStory => ({ ...common, type: 'Ц', enp, from, state: 'VALID' });

    const deceasedOn = traits.deceasedOn(place);
    const kind = below(noise(4), 100);
    const unifiedFrom = within(later(born, unifiedSince), place.as.minor ? 60 : 3300, noise(5));
    const histories = (): PolicyStory[] => {
      if (born >= digitalSince) return [digital(earlier(addDays(born, 10), yesterday))];
      if (age >= 60 && kind < 5) return [old('VALID')];
      if (age >= 18 && kind < 8 && deceasedOn === undefined) {
        const lost = addDays(anchor, -21);
        const temporary = {
          ...common,
          type: 'В',
          number: numbers.policyNumber('В', index),
          enp,
          from: addDays(anchor, -20),
          to: addDays(anchor, 10),
          state: 'VALID',
        } as const;
        return [paper('П', 'LOST', earlier(unifiedFrom, lost)), temporary];
      }
      const before = age >= 28 && percent(noise(6), 25) ? [old('REPLACED')] : [];
      const started = later(unifiedFrom, before[0]?.to ?? unifiedFrom);
      if (kind < 40 || anchor < addYears(digitalSince, 1)) return [...before, paper('П', 'VALID', started)];
      if (kind < 52) return [...before, paper('Э', 'VALID', later(started, '2015-08-01'))];
      const switched = later(within(digitalSince, 1000, noise(7)), addDays(started, 1));
      return [...before, paper('П', 'REPLACED', started, switched), digital(switched)];
    };

    const policies = histories();
    if (deceasedOn === undefined) return policies;
    // Whoever died had no policy that began later; the last one was closed by the death.
    const held = policies.filter(({ from }, place) => place === 0 || from < deceasedOn);
    return held.map((policy, place) =>
      place < held.length - 1 ? policy : { ...policy, from: earlier(policy.from, deceasedOn), to: deceasedOn, state: 'CLOSED' },
    );
  };
};
