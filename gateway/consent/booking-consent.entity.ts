import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

/** That the owner of a policy lets somebody book by it; given once, to anybody. */
export const bookingConsentSchema = defineEntity({
  name: 'BookingConsent',
  tableName: 'booking_consent',
  properties: {
    /** The grantor: the owner of the policy. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    /** Not a key: the grantee's rows may belong to the base while the grantor's belong to a world. */
    granteeOip: p.character().length(12),
    /** How each is shown to the other; the relation is what they are to the other, where anybody said. */
    grantorName: p.text(),
    grantorRelation: p.text().nullable(),
    granteeName: p.text(),
    granteeRelation: p.text().nullable(),
    grantedAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    syncedAt: p.datetime(),
  },
  indexes: [{ properties: ['granteeOip'] }],
});

export class BookingConsentEntity extends bookingConsentSchema.class {}
bookingConsentSchema.setClass(BookingConsentEntity);
