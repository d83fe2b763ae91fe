import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

/** ASKING: the clinic's system was not heard yet; not shown. */
export type StoredHomeVisitStatus = 'ASKING' | 'NEW' | 'ACCEPTED' | 'COMPLETED' | 'CANCELLED' | 'PASSED_TO_ANOTHER_CLINIC';

/** A doctor who was called home. */
export const homeVisitSchema = defineEntity({
  name: 'HomeVisit',
  tableName: 'home_visit',
  properties: {
    /** The patient. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    /** Our number of the request, by which the clinic's system knows a repetition. */
    requestId: p.uuid(),
    status: p.text().$type<StoredHomeVisitStatus>(),
    statusSetAt: p.datetime(),
    moOid: p.text(),
    addressText: p.text(),
    addressRegionCode: p.text(),
    complaint: p.text(),
    phone: p.text(),
    policyOrdinal: p.integer().nullable(),
    bookedByOip: p.character().length(12).nullable(),
    bookedByEsiaOid: p.text(),
    bookedByName: p.text(),
    /** Code of the profile of the portal that it was called at. */
    bookedByPortal: p.text(),
    requestedAt: p.datetime(),
    expectedFrom: p.datetime().nullable(),
    expectedTo: p.datetime().nullable(),
    /** The machine's time at which the clinic's system was asked last; null once it has answered. */
    askedAt: p.datetime().nullable().index(),
  },
});

export class HomeVisitEntity extends homeVisitSchema.class {}
homeVisitSchema.setClass(HomeVisitEntity);
