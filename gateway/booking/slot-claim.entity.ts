import { defineEntity, p } from '@mikro-orm/core';
import type { StoredActor } from '../appointment/appointment.entity.ts';
import { EpochEntity } from '../world/epoch.entity.ts';
import type { BookingDraft } from './booking-draft.type.ts';

/**
 * HELD: for the owner of the policy to say yes; FER knows nothing. ASKING: FER is asked, or was and did not answer. BOOKED: in FER and in
 * storage. RELEASING: FER is asked to cancel, or was and did not answer.
 */
export type ClaimState = 'HELD' | 'ASKING' | 'BOOKED' | 'RELEASING';

/** Why a booking is given back: somebody cancels it, or storage could not take what FER had made. */
export type ReleaseReason = 'CANCELLED' | 'COMPENSATED';

/** Who cancels. */
export interface ReleasedBy extends Pick<BookingDraft['bookedBy'], 'oip' | 'esiaOid' | 'name' | 'relation' | 'portal'> {
  readonly actor: StoredActor;
}

/** That the portal has taken a slot for somebody: one a slot, so of any number of askers one wins. Given back, it is removed. */
export const slotClaimSchema = defineEntity({
  name: 'SlotClaim',
  tableName: 'slot_claim',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    /** FER's number of the slot. */
    slotId: p.uuid().primary(),
    state: p.text().$type<ClaimState>(),
    /** Session_ID of FER: stored before FER hears of it, so that whoever asks again gets the same booking. */
    sessionId: p.uuid().nullable(),
    patientOip: p.character().length(12),
    /** Number of the appointment among the patient's; null until there is one. */
    appointmentOrdinal: p.integer().nullable(),
    /** FER's number of the booking; null until FER has said it. */
    bookIdMis: p.text().nullable(),
    /** Null where the portal only gives back what somebody else has booked. */
    draft: p.json().$type<BookingDraft>().nullable(),
    /** Account and key of the request that waits for the outcome; null where no key was given, or nobody waits. */
    account: p.text(),
    idempotencyKey: p.text().nullable(),
    /** World time at which a hold ends; null for any other state. */
    heldUntil: p.datetime().nullable(),
    releaseReason: p.text().$type<ReleaseReason>().nullable(),
    releasedBy: p.json().$type<ReleasedBy>().nullable(),
    /** Number of the patient's appointment that is given up for this one, where a visit is moved. */
    replaces: p.integer().nullable(),
    /** World time. */
    claimedAt: p.datetime(),
    /** The machine's time at which FER was asked last: a recovery worker leaves alone what somebody is asking now. */
    askedAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['epoch', 'patientOip', 'appointmentOrdinal'], name: 'slot_claim_appointment_index' },
    { properties: ['askedAt'], name: 'slot_claim_open_index', where: `state in ('ASKING', 'RELEASING')` },
  ],
});

export class SlotClaimEntity extends slotClaimSchema.class {}
slotClaimSchema.setClass(SlotClaimEntity);
