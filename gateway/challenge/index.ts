import type { Slice } from '../graph/slice.ts';
import { ChallengeEntity } from './challenge.entity.ts';
import { findChallenge } from './challenge.service.ts';
import { PhoneActivationResolver } from './phone-activation.resolver.ts';

export const challenge: Slice = {
  name: 'challenge',
  resolvers: [PhoneActivationResolver],
  entities: [ChallengeEntity],
  nodes: { Challenge: findChallenge },
};
