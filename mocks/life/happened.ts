import { instantIn } from '../../schema/calendar/index.ts';
import type { Happened } from '../../schema/control/events.ts';
import { moscow } from '../world/world.ts';
import { usualDelays } from './delays.ts';
import type { LifeEvent } from './ledger.ts';

/** An event as the control API tells it at a moment of the world. */
export const tellEvent = (event: LifeEvent, nowMs: number): Happened => {
  const moments = new Map<string, Happened['moments'][number]>();
  for (const { system, at, change } of event.moments) {
    const because = event.said.delays?.[system] === undefined ? usualDelays[event.said.event][system]?.because : undefined;
    const known = moments.get(`${system} ${at}`) ?? {
      system,
      at,
      known: Date.parse(at) <= nowMs,
      learns: [],
      ...(because !== undefined && { because }),
    };
    moments.set(`${system} ${at}`, { ...known, learns: [...new Set([...known.learns, change.kind])] });
  }
  const byTime = <Timed>(list: readonly Timed[], at: (one: Timed) => string): Timed[] =>
    list.toSorted((one, other) => Date.parse(at(one)) - Date.parse(at(other)));
  return {
    id: `event-${event.number}`,
    registry: event.registry,
    event: event.said.event,
    at: instantIn(moscow, event.atMs),
    concerns: [...event.concerns],
    ...(event.born !== undefined && { born: event.born }),
    ...(event.made && { made: { ...event.made } }),
    moments: byTime([...moments.values()], ({ at }) => at),
    callbacks: byTime(
      event.callbacks.map(({ sender, ...rest }) => ({ registry: sender, ...rest })),
      ({ dueAt }) => dueAt,
    ),
    said: JSON.parse(JSON.stringify(event.said)) as Happened['said'],
  };
};
