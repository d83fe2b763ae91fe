import type { Doer } from '../due/doer.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import type { CallScope, Registries } from '../registry/index.ts';
import { regularly } from '../regularly.ts';
import type { Storage } from '../storage/index.ts';
import { WorldTurnedAway, type RequestWorld, type Worlds } from '../world/index.ts';
import { settleClaim } from './settle-claim.service.ts';
import { takeOpenClaims } from './slot-claim.loader.ts';

export interface BookingRecoveryOptions {
  readonly storage: Storage;
  readonly worlds: Pick<Worlds, 'named' | 'forget'>;
  readonly bindRegistries: (scope: CallScope) => Registries;
  /** First touch, for that world. */
  readonly touch: (by: { world: RequestWorld; baseRegistries: Registries }, oips: readonly string[]) => Promise<void>;
  /** How long whoever booked may be asking yet: machine time. */
  readonly patienceMs: number;
  /** What no request will see. Never names anybody. */
  readonly warn: (text: string, error?: unknown) => void;
}

export interface BookingRecovery {
  start(): void;
  /** Lets a turn end. */
  stop(): Promise<void>;
}

const everyMs = 1_000;
/** Of one turn. */
const together = 50;

/**
 * Finds out, without being asked, what became of bookings and cancellations to which FER did not answer, or whose gateway has ended in the
 * middle: both sides have it in the end, or neither.
 */
export const createBookingRecovery = (options: BookingRecoveryOptions): BookingRecovery => {
  const { storage, worlds, bindRegistries, patienceMs, warn } = options;
  let chore: ReturnType<typeof regularly> | undefined;

  const doerIn = (world: RequestWorld): Doer => {
    const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => world.now() };
    const baseRegistries = bindRegistries({ ...scope, epoch: 'base', asker: world.epochName });
    const registries = bindRegistries({ ...scope, epoch: world.epochName });
    return { world, storage, registries, touch: (oips) => options.touch({ world, baseRegistries }, oips) };
  };

  const settle = async ({ world: name, epoch, slotId }: { world: string; epoch: number; slotId: string }): Promise<void> => {
    const world = await worlds.named(name);
    if (world?.epoch !== epoch) return;
    try {
      await settleClaim(doerIn(world), slotId);
    } catch (error) {
      const isForeseen = error instanceof WorldTurnedAway || (error instanceof TechnicalError && error.code === 'OUTCOME_UNKNOWN');
      if (!isForeseen) warn('a booking was not settled', error);
    }
  };

  const turn = async (): Promise<void> => {
    await Promise.all((await takeOpenClaims(storage, patienceMs, together)).map(settle));
  };

  return {
    start: () => {
      chore = regularly(everyMs, turn, (error) => warn('bookings were not settled', error));
    },
    stop: async () => {
      await chore?.stop();
    },
  };
};
