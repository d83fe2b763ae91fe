import { Field, ID, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { Provenance } from '../graph/provenance.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';
import { ParentalRightsRoute } from '../region/region.type.ts';

export const FamilyLinkKind = graphEnum('FamilyLinkKind', 'Родство: what the child is to the adult (R-156).', {
  SON: 'Сын',
  DAUGHTER: 'Дочь',
  WARD: 'Подопечный: the adult is a guardian or trustee (R-164)',
});

export const FamilyLinkStatus = graphEnum('FamilyLinkStatus', 'State of the check of parental rights (R-157).', {
  VERIFICATION_PENDING: 'Проверяется: the register was asked and has not answered yet',
  VERIFIED: 'Подтверждена: the adult sees the child and acts for it (R-158)',
  NOT_CONFIRMED: 'Не подтверждена: the register does not know of this kinship',
  MANUAL_REQUIRED: 'Нужно прийти лично, в МФЦ (R-160, R-168)',
  RESTRICTED: 'Ограничена: a court or the clinic has restricted this adult, verified or not (R-174)',
  EXPIRED: 'Истекла: the child has come of age (R-179)',
});

@ObjectType('FamilyLink', {
  implements: Node,
  description:
    'Связь представителя и ребёнка: that an adult represents a child or a ward. FHIR RelatedPerson. Each adult has a link of their own, so that ' +
    'both parents may act (R-176). The check takes time: a link waits for its answer, it is never null.',
})
export class FamilyLink implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => FamilyLinkKind, { description: 'What the child is to the adult.' })
  readonly kind!: keyof typeof FamilyLinkKind;
  @Field(() => FamilyLinkStatus, { description: 'As it is today: coming of age and restrictions are counted in.' })
  readonly status!: keyof typeof FamilyLinkStatus;
  @Field(() => ParentalRightsRoute, { nullable: true, description: 'How the rights are checked (C-4). Null: not chosen yet.' })
  readonly route!: keyof typeof ParentalRightsRoute | null;
  @Field(() => Boolean, {
    description: 'Whether the child’s policy is linked to the adult’s account: then a visit is booked without a code (R-010, R-011).',
  })
  readonly policyLinked!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What restricts the adult (R-174), for that adult alone to read. Null: nothing, or the viewer is another.',
  })
  readonly restriction!: string | null;
  @Field(() => GraphDateTime, { nullable: true, description: 'When it was last decided. Null: never yet.' })
  readonly checkedAt!: string | null;
  @Field(() => Provenance, { description: 'Of the system that decided; STORAGE while nobody has.' })
  readonly provenance!: Provenance;
  readonly adultKey!: string;
  readonly adultName!: string;
  readonly childOip!: string;
}
