import type { Slice } from '../graph/slice.ts';
import { AnswerChallengeResolver } from './answer-challenge.resolver.ts';
import { ConsentRequestResolver } from './consent-request.resolver.ts';

export const ownerConsent: Slice = {
  name: 'owner-consent',
  resolvers: [AnswerChallengeResolver, ConsentRequestResolver],
  entities: [],
  nodes: {},
};
