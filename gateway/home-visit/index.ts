import type { Slice } from '../graph/slice.ts';
import { HomeVisitEntity } from './home-visit.entity.ts';
import { HomeVisitResolver, PersonHomeVisitResolver } from './home-visit.resolver.ts';
import { findHomeVisit } from './home-visit.service.ts';

export { settleOpenHomeVisits } from './recovery.service.ts';

export const homeVisit: Slice = {
  name: 'home-visit',
  resolvers: [HomeVisitResolver, PersonHomeVisitResolver],
  entities: [HomeVisitEntity],
  nodes: { HomeVisit: findHomeVisit },
  personFields: { homeVisits: 'APPOINTMENTS' },
};
