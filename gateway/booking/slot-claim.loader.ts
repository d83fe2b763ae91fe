import { statement, type Storage } from '../storage/index.ts';
import { WorldEntity } from '../world/world.entity.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { SlotClaimEntity, type ClaimState, type ReleasedBy, type ReleaseReason } from './slot-claim.entity.ts';

export interface ClaimRow {
  readonly slotId: string;
  readonly state: ClaimState;
  readonly sessionId: string | null;
  readonly patientOip: string;
  readonly appointmentOrdinal: number | null;
  readonly bookIdMis: string | null;
  readonly draft: BookingDraft | null;
  readonly account: string;
  readonly idempotencyKey: string | null;
  /** World time. */
  readonly heldUntil: number | null;
  readonly releaseReason: ReleaseReason | null;
  readonly releasedBy: ReleasedBy | null;
  readonly replaces: number | null;
  /** By the clock of the database. */
  readonly askedAt: number | null;
}

const claimOfSlot = statement<ClaimRow>('claim of a slot', 'epoch', (names) => {
  const { table, column, all } = names(SlotClaimEntity);
  return `select ${all} from ${table} where ${column.epoch} = $1 and ${column.slotId} = $2::uuid`;
});

/** Undefined where the portal has not taken the slot. */
export const readClaim = async (storage: Storage, epoch: number, slotId: string): Promise<ClaimRow | undefined> =>
  (await storage.read(claimOfSlot, [epoch, slotId]))[0];

const openClaims = statement<{ readonly world: string; readonly epoch: number; readonly slotId: string }>(
  'take open claims',
  'worlds',
  (names) => {
    const [world, claim] = [names(WorldEntity), names(SlotClaimEntity)];
    const { column } = claim;
    return `with waiting as (
      select c.${column.epoch} as epoch, c.${column.slotId} as slot_id, w.${world.column.name} as world
        from ${claim.table} as c join ${world.table} as w on w.${world.column.epoch} = c.${column.epoch}
        where c.${column.state} in ('ASKING', 'RELEASING')
          and (c.${column.askedAt} is null or c.${column.askedAt} < now() - $1::int4 * interval '1 millisecond')
        order by c.${column.askedAt} nulls first limit $2::int4 for update of c skip locked)
    update ${claim.table} as c set ${column.askedAt} = date_trunc('milliseconds', now()) from waiting
      where c.${column.epoch} = waiting.epoch and c.${column.slotId} = waiting.slot_id
      returning waiting.world as "world", waiting.epoch as "epoch", waiting.slot_id as "slotId"`;
  },
);

/**
 * Claims of any world about which FER is still to be asked, and whom nobody has asked for so long; whoever takes them asks now, so that of
 * two gateways one does.
 */
export const takeOpenClaims = (storage: Storage, untouchedForMs: number, most: number) => storage.read(openClaims, [untouchedForMs, most]);
