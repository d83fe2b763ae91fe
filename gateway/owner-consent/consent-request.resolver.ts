import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import type { ConsentGiven } from './answer-challenge.type.ts';
import { requestConsent } from './request-consent.service.ts';
import { revokeConsent } from './revoke-consent.service.ts';
import {
  RequestBookingConsentInput,
  RequestBookingConsentResult,
  RevokeBookingConsentInput,
  RevokeBookingConsentResult,
  type ConsentRequested,
  type ConsentRevoked,
} from './consent-request.type.ts';

@Resolver()
export class ConsentRequestResolver {
  @Mutation(() => RequestBookingConsentResult, {
    description:
      'Запросить согласие на запись: a code goes by SMS to the owner of the policy, without anything being booked (R-002). No phone of theirs is known: ' +
      'OWNER_PHONE_UNKNOWN. Asked too often: OTP_ATTEMPTS_EXHAUSTED with retryAfter. Of a child, and on a portal that goes without consent, nobody ' +
      'is asked: NOT_ELIGIBLE.',
  })
  requestBookingConsent(
    @Arg('input', () => RequestBookingConsentInput) input: RequestBookingConsentInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequested | ConsentGiven | Refusal> {
    return requestConsent(context, input);
  }

  @Mutation(() => RevokeBookingConsentResult, {
    description:
      'Отозвать согласие на запись: by whoever gave it. The next booking for them needs a code again (R-004); bookings that were made stand. Once ' +
      'revoked it stays as it is.',
  })
  revokeBookingConsent(
    @Arg('input', () => RevokeBookingConsentInput) input: RevokeBookingConsentInput,
    @Ctx() context: Context,
  ): Promise<ConsentRevoked | Refusal> {
    return revokeConsent(context, input);
  }
}
