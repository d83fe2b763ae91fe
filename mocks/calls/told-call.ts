import { instantIn } from '../../schema/calendar/index.ts';
import type { Call } from '../../schema/control/calls.ts';
import { loggedTextLimit, type LoggedCall } from '../world/call-log.ts';
import { moscow } from '../world/world.ts';

/** A text as JSON; as it is where it is none: cut short, or spoilt by a fault. */
export const readLogged = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

/** A call as the control API tells it. */
export const toldCall = ({ epoch: _epoch, atMs, milliseconds, request, answer, faults, field, ...call }: LoggedCall): Call => ({
  ...call,
  ...(field !== undefined && { field }),
  at: instantIn(moscow, atMs),
  milliseconds: Math.round(milliseconds * 1000) / 1000,
  faults: faults.map(({ id, kind }) => ({ id, kind })),
  ...(request !== '' && { request: readLogged(request) }),
  ...(answer !== '' && { answer: readLogged(answer) }),
  ...(Math.max(request.length, answer.length) >= loggedTextLimit && { shortened: true }),
});
