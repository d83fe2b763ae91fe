import type { Slice } from '../graph/slice.ts';
import { IdempotentRequestEntity } from './idempotent-request.entity.ts';

export const command: Slice = { name: 'command', resolvers: [], entities: [IdempotentRequestEntity], nodes: {} };
