import type { Slice } from '../graph/slice.ts';
import { DueActEntity } from './due-act.entity.ts';

export const due: Slice = { name: 'due', resolvers: [], entities: [DueActEntity], nodes: {} };
