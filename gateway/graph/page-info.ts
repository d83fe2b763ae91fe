import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Something follows this page.' })
  readonly hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Something precedes this page.' })
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item, null on an empty page.' })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item, null on an empty page.' })
  readonly endCursor!: string | null;
}
