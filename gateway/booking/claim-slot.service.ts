import { randomUUID } from 'node:crypto';
import { IdempotentRequestEntity } from '../command/idempotent-request.entity.ts';
import type { KeyedRequest } from '../command/keyed-request.service.ts';
import { KeyTaken } from '../command/request-by-key.service.ts';
import { epochLock, statement, type Storage } from '../storage/index.ts';
import { EpochEntity } from '../world/epoch.entity.ts';
import { WorldTurnedAway, type RequestWorld } from '../world/index.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';

/**
 * Whoever finds the slot taken is too late by what storage held when they asked: they lock nothing and write nothing, so that nobody waits for
 * the disk to hear that. Of those who ask before anybody has it the insert lets one through, in a world that does not turn away meanwhile.
 *
 * `askedAt`: microseconds are left out, so that the moment can be compared with what JavaScript read.
 */
const claim = statement<{ readonly present: boolean; readonly askedAt: number | null }>('claim a slot', 'writes', (names) => {
  const [epoch, taken, kept] = [names(EpochEntity), names(SlotClaimEntity), names(IdempotentRequestEntity)];
  const { column } = taken;
  return `with late as materialized (
      select from ${epoch.table} as e join ${taken.table} as c on c.${column.epoch} = e.${epoch.column.id} and c.${column.slotId} = $2::uuid
        where e.${epoch.column.id} = $1::int4 and e.${epoch.column.retiredAt} is null),
    present as (
      select e.${epoch.column.id} as id
        from (select pg_advisory_xact_lock_shared(${epochLock}, $1::int4) where not exists (select from late)) as turn, ${epoch.table} as e
        where e.${epoch.column.id} = $1::int4 and e.${epoch.column.retiredAt} is null for share of e),
    claimed as (
      insert into ${taken.table} (${column.epoch}, ${column.slotId}, ${column.state}, ${column.sessionId}, ${column.patientOip}, ${column.draft},
          ${column.account}, ${column.idempotencyKey}, ${column.replaces}, ${column.claimedAt}, ${column.askedAt})
        select id, $2::uuid, 'ASKING', $3::uuid, $4::text, $5::jsonb, $6::text, $7::text, $8::int4, $9::timestamptz, date_trunc('milliseconds', now())
        from present on conflict do nothing returning ${column.epoch} as id, ${column.askedAt} as asked_at),
    keyed as (
      insert into ${kept.table} (${kept.column.epoch}, ${kept.column.account}, ${kept.column.key}, ${kept.column.operation},
          ${kept.column.inputHash}, ${kept.column.about}, ${kept.column.at})
        select id, $6::text, $7::text, $10::text, $11::text, $2::text, $9::timestamptz from claimed where $7::text is not null)
    select exists (select from late) or exists (select from present) as "present", (select asked_at from claimed) as "askedAt"`;
});

/** A slot that the portal has taken for a draft, before FER hears of it. */
export interface Claimed {
  readonly sessionId: string;
  /** When FER may have been asked first, by the clock of the database, epoch milliseconds. */
  readonly askedAt: number;
}

const uniqueViolation = '23505';

/** What is claimed, and for whom the outcome is kept. */
export interface Claiming {
  readonly draft: BookingDraft;
  readonly request: KeyedRequest | undefined;
  /** Number of the patient's appointment that is given up for it. */
  readonly replaces?: number;
}

type ClaimingWorld = Pick<RequestWorld, 'epoch' | 'nowMs'>;

const ask = async (storage: Storage, world: ClaimingWorld, { draft, request, replaces }: Claiming): Promise<Claimed | undefined> => {
  const sessionId = randomUUID();
  const values = [
    world.epoch,
    draft.slot.id,
    sessionId,
    draft.patient.oip,
    JSON.stringify(draft),
    draft.bookedBy.esiaOid,
    request?.key ?? null,
    replaces ?? null,
    new Date(world.nowMs()).toISOString(),
    request?.operation ?? null,
    request?.inputHash ?? null,
  ];
  try {
    const [told] = await storage.read(claim, values);
    if (!told?.present) throw new WorldTurnedAway('the world is in another state by now: ask again');
    return told.askedAt === null ? undefined : { sessionId, askedAt: told.askedAt };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === uniqueViolation)
      throw new KeyTaken('the idempotency key is used already');
    throw error;
  }
};

/** Whether those get their slot who ask for one now. */
const gettingOn = new WeakMap<Storage, Map<string, Promise<boolean>>>();

const gettingNow = (storage: Storage): Map<string, Promise<boolean>> => {
  const known = gettingOn.get(storage);
  if (known) return known;
  const made = new Map<string, Promise<boolean>>();
  gettingOn.set(storage, made);
  return made;
};

/**
 * Takes the slot, and keeps the key of the request, in one statement: of any number of askers one gets it. Undefined for all others. Who asks while
 * somebody is getting it here waits for that without a connection, so that a crowd leaves the pool to everybody else; where that one does not get it,
 * who waited asks as if alone.
 * @throws KeyTaken where a request of that key is under way or done; WorldTurnedAway
 */
export const claimSlot = async (storage: Storage, world: ClaimingWorld, claiming: Claiming): Promise<Claimed | undefined> => {
  const [getting, slot] = [gettingNow(storage), `${world.epoch} ${claiming.draft.slot.id}`];
  const before = getting.get(slot);
  if (before && (await before)) return undefined;
  const asked = ask(storage, world, claiming);
  const gets = asked.then(
    (claimed) => claimed !== undefined,
    () => false,
  );
  getting.set(slot, gets);
  void gets.then(() => getting.get(slot) === gets && getting.delete(slot));
  return asked;
};
