import type { Slice } from '../graph/slice.ts';
import { PersonEligibilityResolver } from './eligibility.resolver.ts';

export const eligibility: Slice = {
  name: 'eligibility',
  resolvers: [PersonEligibilityResolver],
  entities: [],
  nodes: {},
  personFields: { eligibility: 'SERVICES', clinics: 'SERVICES' },
};
