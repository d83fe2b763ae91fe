import type { Slice } from '../graph/slice.ts';
import { AccountChangeResolver } from './account-change.resolver.ts';

export const accountChange: Slice = { name: 'account-change', resolvers: [AccountChangeResolver], entities: [], nodes: {} };
