import { instantIn, parseInstant } from '../../schema/calendar/index.ts';
import type { WorldClock } from '../../schema/control/admin.ts';

/** How a clock is stored: the moment at which it stands, or how far ahead of the machine's it runs. */
export interface ClockColumns {
  readonly clockFrozenAt: Date | null;
  readonly clockOffsetMs: number;
}

export const clockColumns = (clock: WorldClock): ClockColumns =>
  clock.mode === 'frozen'
    ? { clockFrozenAt: new Date(parseInstant(clock.frozenAt)), clockOffsetMs: 0 }
    : { clockFrozenAt: null, clockOffsetMs: clock.offsetMs };

/** Both as statements tell them: epoch milliseconds, and an int8 as text. */
export interface ToldClock {
  readonly clockFrozenAt: number | null;
  readonly clockOffsetMs: string;
}

export const clockOf = ({ clockFrozenAt, clockOffsetMs }: ToldClock): WorldClock =>
  clockFrozenAt === null
    ? { mode: 'running', offsetMs: Number(clockOffsetMs) }
    : { mode: 'frozen', frozenAt: instantIn('Europe/Moscow', clockFrozenAt) };

/** World time at a moment of the machine's, epoch milliseconds. */
export const nowBy = ({ clockFrozenAt, clockOffsetMs }: ToldClock, machineNowMs: number): number =>
  clockFrozenAt ?? machineNowMs + Number(clockOffsetMs);
