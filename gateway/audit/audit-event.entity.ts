import { defineEntity, p } from '@mikro-orm/core';
import type { FieldGroup } from '../access/grant.ts';
import { EpochEntity } from '../world/epoch.entity.ts';

/**
 * That somebody asked for another person's data or used another person's policy, and whether they were let. Persons are named by OIP,
 * not by key: they may be unknown here, and their rows may belong to another epoch of the same base.
 */
export const auditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  properties: {
    /** The world's, or its base for what was before this installation. */
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    id: p.uuid().primary(),
    /** World time. */
    at: p.datetime(),
    /** Null for what was before this installation. */
    requestId: p.text().nullable(),
    actorEsiaOid: p.text(),
    /** Null for staff without a citizen's account. */
    actorOip: p.character().length(12).nullable(),
    /** How the owner of the data is shown who it was. */
    actorName: p.text(),
    /** What the actor is to the owner of the data; null where nobody said. */
    actorRelation: p.text().nullable(),
    /** Whose data or policy it was. */
    subjectOip: p.character().length(12),
    fields: p.text().$type<FieldGroup>(),
    /** A value of HealthService: what for. Null: only looked at, which is not shown to the owner. */
    service: p.text().nullable(),
    allowed: p.boolean(),
    /** A value of RefusalCode; null where allowed, or where the person was not visible at all. */
    refusalCode: p.text().nullable(),
  },
  // Uses of somebody's policy and record, newest first.
  indexes: [{ properties: ['subjectOip', 'at', 'id'], name: 'audit_event_subject_index' }],
});

export class AuditEventEntity extends auditEventSchema.class {}
auditEventSchema.setClass(AuditEventEntity);
