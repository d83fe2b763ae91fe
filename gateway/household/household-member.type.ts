import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { Address } from '../person/person.type.ts';

export const HouseholdRole = graphEnum('HouseholdRole', 'Роль в картотеке.', {
  MAIN: 'Главный пользователь: who keeps the household, its first member; cannot be removed (R-315, R-316)',
  MEMBER: 'Любой другой',
});

export const ModerationStatus = graphEnum('ModerationStatus', 'State of the moderator’s check of a member (R-320).', {
  PENDING: 'Ожидает модерации: in the list at once, with basic services only (R-322, R-328)',
  APPROVED: 'Подтверждён: may be the patient of any service (R-314)',
  REJECTED: 'Отклонён, with the reason (R-324); nothing of the person is shown',
  REMOVED: 'Удалён: no longer in the list; whoever is added again finds the whole history (R-318, R-332)',
});

@ObjectType('HouseholdMember', {
  implements: Node,
  description:
    'Член картотеки: somebody whom one can choose as the patient of a service (R-314). Any relative may be one, kinship is not checked (R-317). ' +
    'The name is that of the register and cannot be edited (R-330, R-331).',
})
export class HouseholdMember implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => HouseholdRole, { description: 'MAIN is oneself.' })
  readonly role!: keyof typeof HouseholdRole;
  @Field(() => ModerationStatus, { description: 'What the moderator has decided (R-326).' })
  readonly moderation!: keyof typeof ModerationStatus;
  @Field(() => String, { nullable: true, description: 'Why the moderator refused, in Russian (R-324). Null: not refused.' })
  readonly rejectionReason!: string | null;
  @Field(() => Address, { nullable: true, description: 'As the keeper has written it (R-329). Null: the register’s holds.' })
  readonly address!: Address | null;
  readonly memberOip!: string;
  readonly ordinal!: number;
}

@ObjectType('HouseholdMemberEdge', { description: 'A member with the place in the list.' })
export class HouseholdMemberEdge extends edgeOf(() => HouseholdMember, 'A member') {}

@ObjectType('HouseholdMemberConnection', {
  description: 'Картотека on the portal signed in at, in the order of adding, the main member first (R-315). The removed are not in it.',
})
export class HouseholdMemberConnection extends connectionOf(
  () => HouseholdMember,
  () => HouseholdMemberEdge,
) {
  @Field(() => Int, { description: 'How many count towards the limit: the main member too, the rejected and the removed not (R-319).' })
  readonly totalCount!: number;
  @Field(() => Int, { nullable: true, description: 'How many the portal allows (R-319, C-23). Null: as many as one likes.' })
  readonly limit!: number | null;
}
