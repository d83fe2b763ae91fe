import type { Slice } from '../graph/slice.ts';
import { ServiceSubscriptionEntity } from './service-subscription.entity.ts';
import { AccountSubscriptionResolver, ServiceSubscriptionResolver } from './service-subscription.resolver.ts';
import { findSubscription } from './service-subscription.service.ts';

export const serviceSubscription: Slice = {
  name: 'service-subscription',
  resolvers: [ServiceSubscriptionResolver, AccountSubscriptionResolver],
  entities: [ServiceSubscriptionEntity],
  nodes: { ServiceSubscription: findSubscription },
};
