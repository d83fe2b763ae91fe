import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import type { Context } from '../graph/context.ts';
import { Participant, Person } from '../person/person.type.ts';
import { adultOf, childOf, ownChildren, relativesOf } from './family-link.service.ts';
import { FamilyLink } from './family-link.type.ts';

@Resolver(() => FamilyLink)
export class FamilyLinkResolver {
  @FieldResolver(() => Participant, { description: 'Who represents the child: мать, отец or опекун.' })
  adult(@Root() link: FamilyLink, @Ctx() context: Context): Promise<Participant> {
    return adultOf(context, link);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The child or ward. Null, without an error, while the link lets nobody see them: it is not VERIFIED.',
  })
  child(@Root() link: FamilyLink, @Ctx() context: Context): Promise<Person | null> {
    return childOf(context, link);
  }
}

/** What families add to an account. */
@Resolver(() => Account)
export class AccountFamilyResolver {
  @FieldResolver(() => [FamilyLink], {
    nullable: true,
    description:
      'Links to one’s children and wards, in every state (R-157). Null: no citizen is behind the account; null with an error: RMIS never told of ' +
      'the person, and does not answer.',
  })
  children(@Ctx() context: Context): Promise<FamilyLink[] | null> {
    return ownChildren(context);
  }
}

/** What families add to a person. */
@Resolver(() => Person)
export class PersonFamilyResolver {
  @FieldResolver(() => [FamilyLink], {
    nullable: true,
    description:
      'Links in which the person is the adult, then those in which the person is the child: both parents of a child (R-176). For oneself, one’s ' +
      'children and wards. Null with FORBIDDEN for any other person.',
  })
  relatives(@Root() person: Person, @Ctx() context: Context): Promise<FamilyLink[]> {
    return relativesOf(context, person);
  }
}
