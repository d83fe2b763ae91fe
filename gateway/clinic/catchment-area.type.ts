import { Field, ObjectType } from 'type-graphql';

@ObjectType('CatchmentArea', {
  description: 'Участок прикрепления: which clinic and district doctor answer for a house (R-048). Nobody is attached by it alone.',
})
export class CatchmentArea {
  @Field(() => String, { description: 'Номер участка, unique within its clinic.' })
  readonly number!: string;
  readonly moOid!: string;
  /** Of the district doctor; null where the post is vacant. */
  readonly resourceId!: string | null;
}
