import type { Slice } from '../graph/slice.ts';
import { HouseholdMemberEntity } from './household-member.entity.ts';
import { AccountHouseholdResolver, HouseholdMemberResolver } from './household-member.resolver.ts';
import { findMember } from './household-member.service.ts';

export const household: Slice = {
  name: 'household',
  resolvers: [HouseholdMemberResolver, AccountHouseholdResolver],
  entities: [HouseholdMemberEntity],
  nodes: { HouseholdMember: findMember },
};
