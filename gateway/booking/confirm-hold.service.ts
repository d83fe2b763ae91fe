import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AppointmentEntity } from '../appointment/appointment.entity.ts';
import type { KeyedRequest } from '../command/keyed-request.service.ts';
import { keepKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { refusedUnder } from '../rule/refusal.rules.ts';
import { namesOf, personKey } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import type { Made } from './by-key.service.ts';
import { settleClaim } from './settle-claim.service.ts';
import { settleFirst, type Asking } from './settle.service.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';
import { slotTaken } from './slot-refusals.rules.ts';
import type { BookingOutcome } from './store-booking.service.ts';
import { whileAsked } from './while-asked.service.ts';

/** A hold by whose account, of whose visit. */
export interface HeldFor {
  /** FER's number of the slot. */
  readonly slotId: string;
  readonly account: string;
  readonly patientOip: string;
}

/** A hold whose owner has said yes: FER is to be asked. */
export type Confirmed = Required<Asking>;

/**
 * Lets FER be asked for what was held, in the transaction that takes the code: a crash later leaves it to the recovery worker. Undefined where
 * the hold is no more.
 * @throws KeyTaken
 */
export const confirmHold = async (
  em: EntityManager,
  world: RequestWorld,
  { slotId, account, patientOip }: HeldFor,
  request: KeyedRequest | undefined,
): Promise<Confirmed | undefined> => {
  const { table, column } = namesOf(em)(SlotClaimEntity);
  const sessionId = randomUUID();
  const [told] = await em.execute<{ asked_at_ms: number | string; draft: BookingDraft | null }[]>(
    `update ${table} set ${column.state} = 'ASKING', ${column.sessionId} = ?::uuid, ${column.heldUntil} = null, ${column.idempotencyKey} = ?,
        ${column.askedAt} = date_trunc('milliseconds', now())
      where ${column.epoch} = ? and ${column.slotId} = ?::uuid and ${column.state} = 'HELD' and ${column.account} = ? and ${column.patientOip} = ?
      returning extract(epoch from ${column.askedAt}) * 1000 as asked_at_ms, ${column.draft} as draft`,
    [sessionId, request?.key ?? null, world.epoch, slotId, account, patientOip],
  );
  if (!told?.draft) return undefined;
  await keepKey(em, world, request, { about: slotId });
  return { slotId, sessionId, draft: told.draft, replaces: null, first: { askedAt: Number(told.asked_at_ms) } };
};

/**
 * Books what was confirmed.
 * @throws OUTCOME_UNKNOWN as carryOut
 */
export const bookConfirmed = (by: Doer, confirmed: Confirmed): Promise<Made<BookingOutcome>> => settleFirst(by, confirmed);

/**
 * What became of a hold that was confirmed before.
 * @throws OUTCOME_UNKNOWN where FER does not answer yet
 */
export const becameOfHold = async (by: Doer, { slotId, account, patientOip }: HeldFor, portal: string): Promise<Made<BookingOutcome>> => {
  await whileAsked(by, slotId);
  const settled = await settleClaim(by, slotId);
  if (settled?.refused) return settled;
  const person = personKey(by.world.epoch, patientOip);
  const [row] = await by.storage.orm.em
    .fork()
    .find(AppointmentEntity, { person, slotId, bookedByEsiaOid: account }, { orderBy: { ordinal: 'desc' }, limit: 1 });
  if (!row || row.status === 'EXPIRED') return { refused: refusedUnder(portal, slotTaken) };
  return { outcome: { oip: patientOip, ordinal: row.ordinal, previous: null } };
};
