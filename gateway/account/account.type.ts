import { Field, ID, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { AccountLevel } from '../region/region.type.ts';

export const AccountRole = graphEnum('AccountRole', 'What an account may act as.', {
  CITIZEN: 'Гражданин',
  DOCTOR: 'Врач: sees the patients of the day (R-210)',
  REGISTRY_DESK: 'Регистратура',
  CALL_CENTRE: 'Контакт-центр',
  MIS_OPERATOR: 'Оператор МИС of a clinic (R-042)',
  MODERATOR: 'Модератор of a portal (R-320)',
  INSURER_OPERATOR: 'Страховая организация',
  MFC_OPERATOR: 'МФЦ',
});

@ObjectType('Account', { implements: Node, description: 'Учётная запись ЕСИА: the account that is signed in.' })
export class Account implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => AccountLevel, { description: 'As the token says (R-138, R-139).' })
  readonly level!: keyof typeof AccountLevel;
  @Field(() => [AccountRole], { description: 'As the token says.' })
  readonly roles!: readonly (keyof typeof AccountRole)[];
}
