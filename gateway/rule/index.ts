import type { Slice } from '../graph/slice.ts';
import { RuleResolver } from './rule.resolver.ts';

export const rule: Slice = { name: 'rule', resolvers: [RuleResolver], entities: [], nodes: {} };
