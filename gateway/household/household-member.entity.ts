import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

export type HouseholdRole = 'MAIN' | 'MEMBER';
export type ModerationStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'REMOVED';

/** Somebody whom a person keeps in the household (kartoteka) of a portal, oneself included. */
export const householdMemberSchema = defineEntity({
  name: 'HouseholdMember',
  tableName: 'household_member',
  properties: {
    /** Who keeps the household. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    /** In the order in which members were added; the first is the main one. */
    ordinal: p.integer().primary(),
    /** Not a key: the member may be unknown here yet, and may belong to the base while the household belongs to a world. */
    memberOip: p.character().length(12),
    role: p.text().$type<HouseholdRole>(),
    /** Code of the profile of the portal whose moderators decide. */
    portal: p.text(),
    moderation: p.text().$type<ModerationStatus>(),
    /** Only where rejected. */
    rejectionReason: p.text().nullable(),
    /** As the keeper has written it; null: the register’s. */
    addressText: p.text().nullable(),
    addressRegionCode: p.text().nullable(),
    addedAt: p.datetime(),
    /** Null while nobody has decided. */
    decidedAt: p.datetime().nullable(),
    /** Only where removed: the history stays. */
    removedAt: p.datetime().nullable(),
    syncedAt: p.datetime(),
  },
  // Whose households have somebody.
  indexes: [{ properties: ['memberOip'] }],
});

export class HouseholdMemberEntity extends householdMemberSchema.class {}
householdMemberSchema.setClass(HouseholdMemberEntity);
