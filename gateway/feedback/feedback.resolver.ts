import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { submitFeedback } from './feedback.service.ts';
import { FeedbackSubmitted, SubmitFeedbackInput } from './feedback.type.ts';

@Resolver()
export class FeedbackResolver {
  @Mutation(() => FeedbackSubmitted, {
    description: 'Tells of a fault of the portal, without signing in; whoever does so signed in stays unnamed as well (R-149).',
  })
  submitFeedback(
    @Arg('input', () => SubmitFeedbackInput, { description: 'What, and where.' }) input: SubmitFeedbackInput,
    @Ctx() context: Context,
  ): Promise<FeedbackSubmitted> {
    return submitFeedback(context, input);
  }
}
