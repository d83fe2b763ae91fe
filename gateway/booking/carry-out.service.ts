import { KeyTaken, requestByKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { personKey } from '../storage/index.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { claimSlot, type Claiming } from './claim-slot.service.ts';
import { settleFirst, type Settled } from './settle.service.ts';
import { slotTaken } from './slot-refusals.rules.ts';
import { addresseesOf } from './tell-of-booking.service.ts';
import { ferSilent } from './upstream-refusal.service.ts';

/** Storage can take a booking only of somebody of whom RMIS has told: found out before anything is promised. */
const unknownToStorage = async (by: Doer, draft: BookingDraft): Promise<Refused | undefined> => {
  const { storage, world } = by;
  const oips = addresseesOf({ patientOip: draft.patient.oip, by: draft.bookedBy });
  await by.touch(oips);
  const keys = oips.flatMap((oip) => [personKey(world.epoch, oip), personKey(world.baseEpoch, oip)]);
  const rows = await storage.orm.em.fork().find(PersonEntity, { key: { $in: keys }, rmisSyncedAt: { $ne: null } }, { fields: ['key'] });
  const whole = new Set(rows.map(({ key }) => key.slice(-12)));
  if (oips.every((oip) => whole.has(oip))) return undefined;
  const error = new RegistryUnavailable({
    registry: 'RMIS',
    operation: 'GetPersonTrace',
    reason: 'never told',
    retryable: true,
    outcome: 'NOT_DONE',
  });
  return ferSilent(by, error, draft.bookedBy.portal, draft.slot.moOid);
};

/** Nobody gets the slot twice by one key, and whoever repeats a request is not told that the slot is taken by that very request. */
const takenBy = async (by: Doer, { draft, request }: Claiming): Promise<Settled> => {
  const known = request && (await requestByKey(by.storage, by.world, request));
  if (known && known.state !== 'NEW') throw new KeyTaken('the idempotency key is used already');
  return { refused: refusedUnder(draft.bookedBy.portal, slotTaken) };
};

/**
 * Carries a decided booking out, once: claims the slot, books it in FER, stores it. Both have it in the end, or neither.
 * @throws KeyTaken where the request of that key is under way or done; OUTCOME_UNKNOWN where FER did not answer, then `settleClaim`, or the
 * recovery worker, finds it out; WorldTurnedAway
 */
export const carryOut = async (by: Doer, claiming: Claiming): Promise<Settled> => {
  const { draft, replaces = null } = claiming;
  const refused = await unknownToStorage(by, draft);
  if (refused) return { refused };
  const claimed = await claimSlot(by.storage, by.world, claiming);
  if (!claimed) return takenBy(by, claiming);
  const { sessionId, askedAt } = claimed;
  return settleFirst(by, { slotId: draft.slot.id, sessionId, draft, replaces, first: { askedAt } });
};
