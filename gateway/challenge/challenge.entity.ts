import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from '../world/epoch.entity.ts';

export type StoredChallengeKind = 'BOOKING_CONSENT' | 'PHONE_ACTIVATION';
export type ChallengeState = 'OPEN' | 'ANSWERED' | 'EXPIRED' | 'EXHAUSTED' | 'SUPERSEDED';

/** A one-time code on its way to somebody's phone. The code itself is kept nowhere. */
export const challengeSchema = defineEntity({
  name: 'Challenge',
  tableName: 'challenge',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    id: p.uuid().primary(),
    kind: p.text().$type<StoredChallengeKind>(),
    state: p.text().$type<ChallengeState>(),
    /** Who is to answer: whoever asked. */
    account: p.text(),
    askerOip: p.character().length(12).nullable(),
    /** Whose phone it went to. */
    ownerOip: p.character().length(12),
    maskedPhone: p.text(),
    /** Keyed digest of the code. */
    codeHash: p.text(),
    attemptsLeft: p.integer(),
    /** World time, the moment itself is too late. */
    expiresAt: p.datetime(),
    createdAt: p.datetime(),
    answeredAt: p.datetime().nullable(),
    /** FER's number of the slot that is held until the answer; null where nothing is held. */
    slotId: p.uuid().nullable(),
  },
  indexes: [{ properties: ['epoch', 'ownerOip', 'createdAt'], name: 'challenge_owner_index' }],
});

export class ChallengeEntity extends challengeSchema.class {}
challengeSchema.setClass(ChallengeEntity);
