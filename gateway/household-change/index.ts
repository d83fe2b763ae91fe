import type { Slice } from '../graph/slice.ts';
import { HouseholdChangeResolver } from './household-change.resolver.ts';

export const householdChange: Slice = { name: 'household-change', resolvers: [HouseholdChangeResolver], entities: [], nodes: {} };
