import type { Slice } from '../graph/slice.ts';
import { FeedbackEntity } from './feedback.entity.ts';
import { FeedbackResolver } from './feedback.resolver.ts';

export const feedback: Slice = { name: 'feedback', resolvers: [FeedbackResolver], entities: [FeedbackEntity], nodes: {} };
