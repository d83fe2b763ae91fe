import type { Slice } from '../graph/slice.ts';
import { ChildPolicyResolver } from './child-policy.resolver.ts';

export const childPolicy: Slice = { name: 'child-policy', resolvers: [ChildPolicyResolver], entities: [], nodes: {} };
