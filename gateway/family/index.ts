import type { Slice } from '../graph/slice.ts';
import { FamilyLinkEntity } from './family-link.entity.ts';

export const family: Slice = { name: 'family', resolvers: [], entities: [FamilyLinkEntity], nodes: {} };
