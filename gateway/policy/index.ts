import type { Slice } from '../graph/slice.ts';
import { PolicyCheckResolver } from './policy-check.resolver.ts';
import { PersonPolicyResolver, PolicyResolver } from './policy.resolver.ts';
import { findInsurer, findPolicy, insurerId, policyId } from './policy.service.ts';

export const policy: Slice = {
  name: 'policy',
  resolvers: [PolicyResolver, PersonPolicyResolver, PolicyCheckResolver],
  entities: [],
  nodes: {
    Policy: (context, id) => {
      const [oip = '', ordinal] = policyId.read(id, 'id');
      return findPolicy(context, oip, Number(ordinal), 'Query.node');
    },
    Insurer: async (context, id) => findInsurer(context, insurerId.read(id, 'id')[0] ?? '', 'Query.node'),
  },
  personFields: { policies: 'POLICIES', policy: 'POLICIES', region: 'POLICIES' },
};
