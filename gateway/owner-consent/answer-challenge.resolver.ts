import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AppointmentBooked } from '../booking/booking.type.ts';
import type { PhoneActivated } from '../challenge/phone-activation.type.ts';
import type { Context } from '../graph/context.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { answerChallenge } from './answer-challenge.service.ts';
import { AnswerChallengeInput, AnswerChallengeResult, type ConsentGiven } from './answer-challenge.type.ts';

@Resolver()
export class AnswerChallengeResolver {
  @Mutation(() => AnswerChallengeResult, {
    description:
      'Ввести код из СМС: the right code gives the owner’s consent, once for the pair (R-004), and books what was held, or activates the phone (R-333). ' +
      'Wrong: OTP_INVALID says how many attempts are left, the last one OTP_ATTEMPTS_EXHAUSTED; too late: OTP_EXPIRED; what was held is then let go ' +
      '(R-003). A slot that another channel has taken meanwhile is SLOT_TAKEN, and the consent stays given. OUTCOME_UNKNOWN in errors[]: FER did ' +
      'not answer; the same answer later says what came of it.',
  })
  answerChallenge(
    @Arg('input', () => AnswerChallengeInput) input: AnswerChallengeInput,
    @Ctx() context: Context,
  ): Promise<AppointmentBooked | ConsentGiven | PhoneActivated | Refusal> {
    return answerChallenge(context, input);
  }
}
