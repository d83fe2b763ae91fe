import type { Slice } from '../graph/slice.ts';
import { AuditEventEntity } from './audit-event.entity.ts';
import { AuditLookEntity } from './audit-look.entity.ts';

export const audit: Slice = { name: 'audit', resolvers: [], entities: [AuditEventEntity, AuditLookEntity], nodes: {} };
