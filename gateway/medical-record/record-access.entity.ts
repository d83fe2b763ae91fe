import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

export type RecordAccessStatus = 'GRANTED' | 'REVOKED' | 'EXPIRED';

/** That an adult was given access to a medical record, one's own or a child's: per adult, both parents may have it. */
export const recordAccessSchema = defineEntity({
  name: 'RecordAccess',
  tableName: 'record_access',
  properties: {
    /** The grantee. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    /** Whose record. Not a key: see FamilyLink.childOip. */
    subjectOip: p.character().length(12),
    status: p.text().$type<RecordAccessStatus>(),
    submittedAt: p.datetime(),
    decidedAt: p.datetime(),
    syncedAt: p.datetime(),
  },
});

export class RecordAccessEntity extends recordAccessSchema.class {}
recordAccessSchema.setClass(RecordAccessEntity);
