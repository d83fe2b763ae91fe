import { parseInstant } from '../../schema/calendar/index.ts';
import { advance, advanced, clockAnswer, clockChange } from '../../schema/control/clock.ts';
import type { Language } from '../../schema/language/index.ts';
import { moveClock, type Moved } from './clock-moves.ts';
import { momentLater, workingDaysLater } from './clock-target.ts';
import { nowMsOf, type ControlledWorld } from './controlled-world.ts';
import { worldRoute, type Route } from './route.ts';

const clockOf = ({ row: { now, clock, base } }: ControlledWorld) => ({ now, mode: clock.mode, anchor: base.anchor });

const told = ({ world, acts }: Moved, language: Language) => ({
  ...clockOf(world),
  acts: acts.map(({ at, kind, words, oip }) => ({ at, kind, words: words[language], oip })),
});

/** The clock of a world. */
export const clockRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/clock',
    operationId: 'ReadClock',
    summary: 'What time it is in a world',
    answer: clockAnswer,
    run: ({ world }) => clockOf(world),
  }),
  worldRoute({
    method: 'PUT',
    path: '/sandbox/worlds/:world/clock',
    operationId: 'SetClock',
    summary: 'Sets a clock, stops it or lets it run; forward what falls due happens, back only as far as nothing has happened',
    body: clockChange,
    answer: advanced,
    changes: true,
    problems: ['clock-held'],
    run: async ({ deps, world, body: { now, mode }, language }) =>
      told(await moveClock(deps, world, { ...(now !== undefined && { toMs: parseInstant(now) }), ...(mode && { mode }) }), language),
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/clock/advance',
    operationId: 'AdvanceClock',
    summary: 'Moves a clock forward; what falls due on the way happens in its order, each act at its own moment, once',
    body: advance,
    answer: advanced,
    changes: true,
    async run({ deps, world, body: { by, workingDays = 0 }, language }) {
      const nowMs = nowMsOf(world.row);
      const toMs = by === undefined ? workingDaysLater(nowMs, workingDays) : momentLater(nowMs, by);
      return told(await moveClock(deps, world, { toMs }), language);
    },
  }),
];
