import type { Slice } from '../graph/slice.ts';
import { FamilyLinkEntity } from './family-link.entity.ts';
import { findLink } from './family-link.service.ts';
import { AccountFamilyResolver, FamilyLinkResolver, PersonFamilyResolver } from './family.resolver.ts';

export const family: Slice = {
  name: 'family',
  resolvers: [FamilyLinkResolver, AccountFamilyResolver, PersonFamilyResolver],
  entities: [FamilyLinkEntity],
  nodes: { FamilyLink: findLink },
  personFields: { relatives: 'RELATIVES' },
};
