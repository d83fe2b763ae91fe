import { Field, ObjectType } from 'type-graphql';

@ObjectType('Rule', {
  description:
    'Правило: one rule of the domain, with its source. Texts are in the language of Accept-Language (ru, en), Russian where neither is asked for.',
})
export class Rule {
  @Field(() => String, { description: '`R-001`..`R-368`.' })
  readonly code!: string;
  @Field(() => String, { description: 'A few words.' })
  readonly title!: string;
  @Field(() => String, { description: 'What holds, for whom, and what is answered otherwise.' })
  readonly statement!: string;
  @Field(() => String, { description: 'The published text that the rule was taken from.' })
  readonly source!: string;
  @Field(() => String, { description: 'Letter and title of its section: `A. Booking: for whom, by whose consent`.' })
  readonly section!: string;
}
