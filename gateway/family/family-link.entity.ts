import { defineEntity, p } from '@mikro-orm/core';
import type { ParentalRightsRoute } from '../../schema/region/index.ts';
import { PersonEntity } from '../person/person.entity.ts';

export type FamilyLinkKind = 'SON' | 'DAUGHTER' | 'WARD';
export type FamilyLinkStatus = 'VERIFICATION_PENDING' | 'VERIFIED' | 'NOT_CONFIRMED' | 'MANUAL_REQUIRED' | 'RESTRICTED' | 'EXPIRED';

/** That an adult represents a child or a ward. */
export const familyLinkSchema = defineEntity({
  name: 'FamilyLink',
  tableName: 'family_link',
  properties: {
    /** The adult. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    /** Not a key: the child may be unknown here yet, and its rows may belong to the base while the adult's belong to a world. */
    childOip: p.character().length(12),
    /** How the adult is shown to others. */
    adultDisplayName: p.text(),
    kind: p.text().$type<FamilyLinkKind>(),
    status: p.text().$type<FamilyLinkStatus>(),
    route: p.text().$type<ParentalRightsRoute>().nullable(),
    policyLinked: p.boolean(),
    /** Set where a court or a clinic has restricted this adult. */
    restriction: p.text().nullable(),
    checkedAt: p.datetime().nullable(),
    syncedAt: p.datetime(),
  },
  indexes: [{ properties: ['childOip'] }],
});

export class FamilyLinkEntity extends familyLinkSchema.class {}
familyLinkSchema.setClass(FamilyLinkEntity);
