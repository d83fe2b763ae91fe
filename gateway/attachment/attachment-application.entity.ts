import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';
import type { HandedApplication } from '../registry/index.ts';

type PolicyType = HandedApplication['policyType'];
export type ApplicationPapers = Pick<HandedApplication, 'documents' | 'representativeDocument'>;

/** ASKING: the clinic's system was not heard yet; not shown. */
export type StoredApplicationStatus = 'ASKING' | 'SUBMITTED' | 'IN_REVIEW' | 'ATTACHED' | 'REJECTED';

/** An application for attachment that was filed here. Once the register has the attachment, it tells of it. */
export const attachmentApplicationSchema = defineEntity({
  name: 'AttachmentApplication',
  tableName: 'attachment_application',
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    /** Our number of the application, by which the clinic's system knows a repetition. */
    requestId: p.uuid(),
    moOid: p.text(),
    area: p.text().$type<'THERAPEUTIC' | 'OBSTETRIC' | 'DENTAL'>(),
    reason: p.text().$type<'REGISTRATION' | 'RESIDENCE' | 'CHOICE'>(),
    policyType: p.text().$type<PolicyType>(),
    status: p.text().$type<StoredApplicationStatus>(),
    requestedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    /** What the clinic answered. */
    decision: p.text().nullable(),
    /** First day of the attachment; null until it is decided so. */
    validFrom: p.date().nullable(),
    /** What was shown to the clinic. */
    papers: p.json().$type<ApplicationPapers>(),
    appliedByEsiaOid: p.text(),
    /** Code of the profile of the portal that it was filed at. */
    appliedByPortal: p.text(),
    appliedByOip: p.character().length(12).nullable(),
    /** The machine's time at which the clinic's system was asked last; null once it has answered. */
    askedAt: p.datetime().nullable().index(),
  },
});

export class AttachmentApplicationEntity extends attachmentApplicationSchema.class {}
attachmentApplicationSchema.setClass(AttachmentApplicationEntity);
