import type { Context } from '../graph/context.ts';
import { nextNumber, writeIn } from '../world/index.ts';
import { FeedbackEntity } from './feedback.entity.ts';

import { readFeedback } from './read-feedback.service.ts';
import type { FeedbackSubmitted, SubmitFeedbackInput } from './feedback.type.ts';

/** Keeps what was said, and nothing of who said it: nobody is asked who signs in. */
export const submitFeedback = async ({ storage, world }: Context, input: SubmitFeedbackInput): Promise<FeedbackSubmitted> => {
  const said = readFeedback(input);
  await writeIn(storage, world, async (em) => {
    const ordinal = await nextNumber(em, world.epoch, 'feedback');
    await em.insert(FeedbackEntity, { epoch: world.epoch, ordinal, on: world.today(), ...said });
  });
  return { accepted: true };
};
