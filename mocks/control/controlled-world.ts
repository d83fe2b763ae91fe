import type { WorldRow } from '../../schema/control/admin.ts';
import { dayIn, parseInstant } from '../../schema/calendar/index.ts';
import type { Ledgers } from '../ledgers.ts';
import type { SharedSurroundings } from '../surroundings.ts';
import { machineClock } from '../world/clock.ts';
import type { Epoch } from '../world/epochs.ts';
import { moscow, type World } from '../world/world.ts';
import type { GatewayAdmin } from './gateway-admin.ts';

/** The world that a call of the control API names, as it was when the call (or its turn) began. */
export interface ControlledWorld {
  readonly row: WorldRow;
  readonly world: World;
  /** Runs on the ledgers of its epoch; settles when everything recorded there is on disk. */
  use<T>(run: (epoch: Epoch<Ledgers>) => T | Promise<T>): Promise<T>;
  /** Raises the world's revision: the gateway then asks the registries again. */
  changed(): Promise<void>;
}

/** The world's time at this moment, epoch milliseconds. */
export const nowMsOf = ({ clock }: Pick<WorldRow, 'clock'>): number =>
  clock.mode === 'frozen' ? parseInstant(clock.frozenAt) : machineClock.nowMs() + clock.offsetMs;

/** `admin` undefined: the stand-ins run without a gateway that could be told. */
export const controlledWorld = (row: WorldRow, surroundings: SharedSurroundings, admin: GatewayAdmin | undefined): ControlledWorld => {
  const nowMs = nowMsOf(row);
  const world: World = { epoch: row.epoch, base: row.base, id: row.id, nowMs, today: dayIn(moscow, nowMs) };
  return {
    row,
    world,
    use: (run) => surroundings.epochs.use(world, run),
    changed: async () => void (await admin?.revise(row.name)),
  };
};
