import { Field, InputType, ObjectType } from 'type-graphql';
import { feedbackLength } from './feedback.rules.ts';

const { text, page } = feedbackLength;

@InputType('SubmitFeedbackInput', { description: 'Отзыв: it takes no account, and none is kept (R-149).' })
export class SubmitFeedbackInput {
  @Field(() => String, { description: `What went wrong, in one’s own words: ${text.least} to ${text.most} characters.` })
  readonly text!: string;
  @Field(() => String, { description: `Where: address or title of the page, ${page.least} to ${page.most} characters.` })
  readonly page!: string;
}

@ObjectType('FeedbackSubmitted', { description: 'Taken. Nobody answers it: nobody knows who wrote it (R-149).' })
export class FeedbackSubmitted {
  @Field(() => Boolean, { description: 'Always true: what cannot be taken is an error.' })
  readonly accepted!: boolean;
}
