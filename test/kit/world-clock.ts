import type { z } from 'zod';
import { advanced, clockAnswer } from '../../schema/control/clock.ts';
import { segment, type ControlClient } from './control-client.ts';

type ClockAnswer = z.output<typeof clockAnswer>;
type Advanced = z.output<typeof advanced>;

/** The time of a world. */
export interface WorldClock {
  /** An instant with Moscow's offset. */
  now(): Promise<string>;
  read(): Promise<ClockAnswer>;
  /**
   * Stops it at this instant, which has an offset. Forward, everything that falls due happens in its order, as with `advance`.
   * @throws SandboxProblem 409 where something has happened after it: `details.act` says what, `details.checkpoint` can be restored
   */
  set(now: string): Promise<Advanced>;
  /** Forward by an ISO 8601 duration or by working days; what falls due on the way happens, each act at its own moment and once. */
  advance(by: string | { readonly workingDays: number }): Promise<Advanced>;
  /** Stops it where it is. */
  freeze(): Promise<ClockAnswer>;
  /** Lets it run on from where it is. */
  run(): Promise<ClockAnswer>;
}

export const worldClock = (control: ControlClient, world: string): WorldClock => {
  const path = `/worlds/${segment(world)}/clock`;
  const read = () => control.call(clockAnswer, 'GET', path);
  const put = (body: { now?: string; mode?: 'frozen' | 'running' }) => control.call(advanced, 'PUT', path, { body });
  return {
    read,
    now: async () => (await read()).now,
    set: (now) => put({ now, mode: 'frozen' }),
    advance: (by) => control.call(advanced, 'POST', `${path}/advance`, { body: typeof by === 'string' ? { by } : by }),
    freeze: () => put({ mode: 'frozen' }),
    run: () => put({ mode: 'running' }),
  };
};
