import { Field, ID, ObjectType } from 'type-graphql';
import { globalId, Node } from '../graph/node.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';
import { Participant } from '../person/person.type.ts';

@ObjectType('BookingConsent', {
  implements: Node,
  description:
    'Согласие владельца полиса: that somebody may book by another’s policy. FHIR Consent. Given once with a code (R-004), to anybody whom the ' +
    'owner chooses, kin or not (R-006), and valid until it is revoked.',
})
export class BookingConsent implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => Participant, { description: 'The owner of the policy.' })
  readonly grantor!: Participant;
  @Field(() => Participant, { description: 'Who may book.' })
  readonly grantee!: Participant;
  @Field(() => GraphDateTime, { description: 'When the code was entered.' })
  readonly grantedAt!: string;
  @Field(() => GraphDateTime, { nullable: true, description: 'When it was revoked. Null: it is in force.' })
  readonly revokedAt!: string | null;
}
