import { setTimeout as pause } from 'node:timers/promises';
import { longestDelayMs } from '../../schema/control/faults.ts';
import type { Fault } from './ledger.ts';
import type { Met } from './meet.ts';
import { cutShort, doubled, emptied, ofAnotherShape } from './spoil.ts';

/** An answer on its way. */
export interface Told {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a call is answered: as it came; as of before anything happened; as if it had come twice. */
export type Manner = 'ONCE' | 'BEFORE' | 'TWICE';

/** One stand-in, as a fault sees it. */
interface Line {
  readonly answer: (manner: Manner) => Promise<Told>;
  /** Its refusal, in its own shape. */
  readonly refuse: (status: number | undefined, code: string | undefined) => Told | Promise<Told>;
  /** Ends when the client goes. */
  readonly signal: AbortSignal;
}

const untilGone = async (ms: number, signal: AbortSignal): Promise<void> => {
  try {
    await pause(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

const spoilt = ({ form }: Fault, told: Told, spoil: Readonly<Record<string, (text: string) => string>>, first: string): Told => ({
  ...told,
  text: (spoil[form ?? first] ?? ((text: string) => text))(told.text),
});

/** The answer that a call gets under a fault; undefined: none, the connection is cut. */
const fated = async (fault: Fault, { answer, refuse, signal }: Line): Promise<Told | undefined> => {
  const { kind, form, status, code, delayMs } = fault;
  if (kind === 'ERROR') return refuse(status, code);
  if (kind === 'RESET') {
    if (form === 'AFTER') await answer('ONCE');
    return undefined;
  }
  if (kind === 'TIMEOUT') return untilGone(delayMs ?? longestDelayMs, signal).then(() => undefined);
  if (kind === 'MALFORMED') return spoilt(fault, await answer('ONCE'), { NOT_JSON: cutShort, WRONG_SHAPE: ofAnotherShape }, 'NOT_JSON');
  if (kind === 'EMPTY') return spoilt(fault, await answer('ONCE'), { NO_BODY: () => '', EMPTY_LISTS: emptied }, 'NO_BODY');
  if (kind === 'STALE') return answer('BEFORE');
  if (kind === 'RATE_LIMIT') {
    const seconds = Math.ceil((delayMs ?? 1_000) / 1_000);
    const told = await refuse(429, undefined);
    return { ...told, headers: { ...told.headers, 'retry-after': String(seconds) } };
  }
  if (kind === 'DUPLICATE') {
    return form === 'REPEATED_ELEMENTS' ? spoilt(fault, await answer('ONCE'), { REPEATED_ELEMENTS: doubled }, '') : answer('TWICE');
  }
  return answer('ONCE');
};

/** The call under what it meets; undefined: the connection is cut. */
export const onTheWire = async ({ delayMs, fate }: Met, line: Line): Promise<Told | undefined> => {
  if (delayMs > 0) await untilGone(delayMs, line.signal);
  if (!fate) return line.answer('ONCE');
  const told = await fated(fate, line);
  // What a fault made of an answer serves this one call: whoever kept it would meet the fault after it is gone.
  return told && { ...told, headers: { ...told.headers, 'cache-control': 'no-store' } };
};
