import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { Person } from '../person/person.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { Doctor } from './doctor.type.ts';
import { issuerOf, referralsOf } from './referral.service.ts';
import { Referral } from './referral.type.ts';

@Resolver(() => Referral)
export class ReferralResolver {
  @FieldResolver(() => Doctor, {
    nullable: true,
    description: 'Who wrote it. Null: not said, or FER does not list the doctor; null with an error: FER does not answer.',
  })
  issuedBy(@Root() referral: Referral, @Ctx() context: Context): AtOnce<Doctor | null> {
    return issuerOf(context, referral);
  }
}

/** What referrals add to a person. */
@Resolver(() => Person)
export class PersonReferralResolver {
  @FieldResolver(() => [Referral], {
    nullable: true,
    description:
      'Направления that the regional system has for the person, the soonest to end first; their ids go into SlotFilter.referralId (R-025). Empty: ' +
      'none, or no policy is in force. Null with an error: FER does not answer.',
  })
  referrals(@Root() { oip }: Person, @Ctx() context: Context): Promise<Referral[]> {
    return referralsOf(context, oip);
  }
}
