import type { Slice } from '../graph/slice.ts';
import { ParentalRightsRouteRuleResolver, RegionResolver } from './region.resolver.ts';
import { findRegion, regionId } from './region.service.ts';

export const region: Slice = {
  name: 'region',
  resolvers: [RegionResolver, ParentalRightsRouteRuleResolver],
  entities: [],
  nodes: { Region: (_, id) => Promise.resolve(findRegion(regionId.read(id, 'id')[0] ?? '')) },
};
