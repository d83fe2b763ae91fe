import { defineEntity, p } from '@mikro-orm/core';
import type { MisDocument } from '../../schema/registry/rmis.ts';
import { PersonEntity } from '../person/person.entity.ts';

/** As RMIS gave it, every letter: the signature covers the moment as it is written. */
export type StoredSignature = NonNullable<MisDocument['signature']>;

/** A document of a medical record. Unsigned drafts are not stored at all, so that no reader can forget to leave them out. */
export const medicalDocumentSchema = defineEntity({
  name: 'MedicalDocument',
  tableName: 'medical_document',
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    section: p.text().$type<MisDocument['section']>(),
    semdCode: p.text(),
    title: p.text(),
    performedOn: p.date(),
    moOid: p.text(),
    resourceId: p.text().nullable(),
    authorName: p.text(),
    regionCode: p.text(),
    icd10: p.json().$type<readonly string[]>(),
    content: p.text(),
    version: p.integer(),
    /** The version that this one corrects; it stays. */
    previousOrdinal: p.integer().nullable(),
    correctionReason: p.text().nullable(),
    signature: p.json().$type<StoredSignature>(),
    syncedAt: p.datetime(),
  },
  indexes: [{ properties: ['person', 'performedOn', 'ordinal'], name: 'medical_document_page_index' }],
});

export class MedicalDocumentEntity extends medicalDocumentSchema.class {}
medicalDocumentSchema.setClass(MedicalDocumentEntity);
