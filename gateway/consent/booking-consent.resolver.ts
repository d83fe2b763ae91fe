import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import type { Context } from '../graph/context.ts';
import { consentsGiven, consentsReceived } from './booking-consent.service.ts';
import { BookingConsent } from './booking-consent.type.ts';

/** What consents add to an account. */
@Resolver(() => Account)
export class AccountConsentResolver {
  @FieldResolver(() => [BookingConsent], {
    nullable: true,
    description:
      'To whom one has given consent to book by one’s policy, the revoked included, newest first. Null: no citizen is behind the account.',
  })
  consentsGiven(@Ctx() context: Context): Promise<BookingConsent[] | null> {
    return consentsGiven(context);
  }

  @FieldResolver(() => [BookingConsent], {
    nullable: true,
    description: 'Whose policies one may book by, the revoked included, newest first. Null: no citizen is behind the account.',
  })
  consentsReceived(@Ctx() context: Context): Promise<BookingConsent[] | null> {
    return consentsReceived(context);
  }
}
