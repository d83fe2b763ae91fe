import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { requestActivation } from './phone-activation.service.ts';
import {
  RequestPhoneActivationInput,
  RequestPhoneActivationResult,
  type PhoneActivated,
  type PhoneActivationRequested,
} from './phone-activation.type.ts';

@Resolver()
export class PhoneActivationResolver {
  @Mutation(() => RequestPhoneActivationResult, {
    description:
      'Активировать телефон: a code goes by SMS to the phone of one’s account; answered by answerChallenge, notices may go there (R-333). An ' +
      'account without a phone is refused (PHONE_NOT_CONFIRMED), as is whoever has asked too often (OTP_ATTEMPTS_EXHAUSTED, retryAfter).',
  })
  requestPhoneActivation(
    @Arg('input', () => RequestPhoneActivationInput) input: RequestPhoneActivationInput,
    @Ctx() context: Context,
  ): Promise<PhoneActivationRequested | PhoneActivated | Refusal> {
    return requestActivation(context, input);
  }
}
