import { demoMinutes } from '../../schema/control/demo.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { Persona } from '../people/people.ts';

const minuteMs = 60_000;

/** a visitor is shown everything that the portal has, which a verified citizen sees. */
export const showsEverything = rule(
  'R-146',
  ({ level, roles }: Pick<Persona, 'level' | 'roles'>) => level === 'VERIFIED' && roles.includes('CITIZEN'),
);

/** what was done in a demo session goes with it. `unusedMs`: real milliseconds since it was used last. */
export const isOver = rule(
  'R-147',
  ({ demo, unusedMs }: { readonly demo: boolean; readonly unusedMs: number }) => demo && unusedMs >= demoMinutes * minuteMs,
);
