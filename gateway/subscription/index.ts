import type { Slice } from '../graph/slice.ts';
import { SubscriptionResolver } from './subscription.resolver.ts';

export const subscription: Slice = { name: 'subscription', resolvers: [SubscriptionResolver], entities: [], nodes: {} };
