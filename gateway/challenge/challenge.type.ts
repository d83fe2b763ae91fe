import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';

export const ChallengeKind = graphEnum('ChallengeKind', 'What a one-time code is for.', {
  BOOKING_CONSENT: 'Согласие владельца полиса на запись: the code goes to the owner (R-002)',
  PHONE_ACTIVATION: 'Активация телефона: the code goes to one’s own phone (R-333)',
});

@ObjectType('Challenge', {
  implements: Node,
  description:
    'Одноразовый код: six digits on their way to somebody’s phone by SMS (R-003, R-005). Seen by whoever asked for it; the code itself is never ' +
    'in the graph. Answered by answerChallenge.',
})
export class Challenge implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => ChallengeKind, { description: 'What it is for.' })
  readonly kind!: keyof typeof ChallengeKind;
  @Field(() => String, { description: 'The phone that it went to, for its owner to know it by: +7 *** ***-12-34 (R-005).' })
  readonly maskedPhone!: string;
  @Field(() => GraphDateTime, {
    description: 'When the code ends; that very moment is too late. What is held for it is then let go (R-003).',
  })
  readonly expiresAt!: string;
  @Field(() => Int, { description: 'How many answers may still be wrong or right; 0: the code can no longer be answered.' })
  readonly attemptsLeft!: number;
}
