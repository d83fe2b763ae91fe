import { createPeople } from '../../mocks/people/index.ts';
import { sharedNow, sharedSeed } from '../setup/index.ts';

const people = createPeople({ base: { seed: sharedSeed, anchor: sharedNow.slice(0, 10) }, size: 2_000_000 });

/**
 * OIPs of computed people who can sign in and whom a new gateway has never seen, each given out once: of
 * families far apart, so that none is touched with another.
 */
export const newcomers = function* (): Generator<string, never> {
  for (let index = 500_000; ; index += 404) {
    const oip = String(100_000_000_000 + index);
    const persona = people.persona(oip);
    if (persona && persona.level !== 'SIMPLIFIED') yield oip;
  }
};
