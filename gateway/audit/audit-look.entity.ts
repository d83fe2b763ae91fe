import { defineEntity, p } from '@mikro-orm/core';
import type { FieldGroup } from '../access/grant.ts';
import { EpochEntity } from '../world/epoch.entity.ts';

/**
 * That somebody looked at other persons' data in one request: all whom they looked at alike in one row, because staff read fifty people at
 * once. What a person's policy or record was used for is an AuditEvent. Persons are named by OIP, as there.
 */
export const auditLookSchema = defineEntity({
  name: 'AuditLook',
  tableName: 'audit_look',
  properties: {
    /** The world's. */
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    id: p.uuid().primary(),
    /** World time. */
    at: p.datetime(),
    requestId: p.text(),
    actorEsiaOid: p.text(),
    /** Null for staff without a citizen's account. */
    actorOip: p.character().length(12).nullable(),
    actorName: p.text(),
    /** Groups of fields, in the order of the alphabet. */
    fields: p.json().$type<readonly FieldGroup[]>(),
    allowed: p.boolean(),
    /** OIPs, ascending. */
    subjectOips: p.json().$type<readonly string[]>(),
  },
});

export class AuditLookEntity extends auditLookSchema.class {}
auditLookSchema.setClass(AuditLookEntity);
