import { instantIn } from '../../schema/calendar/index.ts';
import type { WorldClock, WorldRow } from '../../schema/control/admin.ts';
import type { SharedSurroundings } from '../surroundings.ts';
import { machineClock } from '../world/clock.ts';
import { mainEpoch, moscow } from '../world/world.ts';

/** `main` of stand-ins that know of no gateway: its journal, and the clock of the process. */
export const mainAlone = ({ defaults }: SharedSurroundings): WorldRow => {
  const now = instantIn(moscow, defaults.clock.nowMs());
  const clock: WorldClock = defaults.clock === machineClock ? { mode: 'running', offsetMs: 0 } : { mode: 'frozen', frozenAt: now };
  const machineNow = instantIn(moscow, machineClock.nowMs());
  return {
    name: mainEpoch,
    id: mainEpoch,
    epoch: mainEpoch,
    base: defaults.base,
    revision: 0,
    touched: false,
    now,
    clock,
    createdAt: machineNow,
    lastUsedAt: machineNow,
    expiresInHours: null,
    demo: false,
    origin: { kind: 'BASE', clock, followsDay: clock.mode === 'running' },
    originEpoch: null,
  };
};
