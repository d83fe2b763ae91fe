import type { Slice } from '../graph/slice.ts';
import { AuditEventEntity } from './audit-event.entity.ts';

export const audit: Slice = { name: 'audit', resolvers: [], entities: [AuditEventEntity], nodes: {} };
