import type { Slice } from '../graph/slice.ts';
import { ChangeEntity } from './change.entity.ts';

export const change: Slice = { name: 'change', resolvers: [], entities: [ChangeEntity], nodes: {} };
