import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';

export const NotificationChannel = graphEnum('NotificationChannel', 'Which way a message goes.', {
  IN_APP: 'В личном кабинете',
  SMS: 'На телефон, which must have been activated (R-333)',
  EMAIL: 'На электронную почту',
});

@ObjectType('Notification', {
  implements: Node,
  description: 'Уведомление: a message that the portal sent to the citizen who is signed in. FHIR Communication.',
})
export class Notification implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => String, { description: 'What kind of message: letters and underscores, for a client to choose a picture by.' })
  readonly kind!: string;
  @Field(() => String, { description: 'Headline, in Russian, as it was sent.' })
  readonly title!: string;
  @Field(() => String, { description: 'Text, in Russian, as it was sent.' })
  readonly body!: string;
  @Field(() => GraphDateTime, { description: 'When it was sent.' })
  readonly sentAt!: string;
  @Field(() => GraphDateTime, { nullable: true, description: 'When it was read. Null: not yet.' })
  readonly readAt!: string | null;
  @Field(() => [NotificationChannel], { description: 'Which ways it went (R-323, R-334).' })
  readonly channels!: readonly (keyof typeof NotificationChannel)[];
  readonly ordinal!: number;
  readonly subject!: { readonly type: string; readonly id: string } | null;
}

@ObjectType('NotificationEdge', { description: 'A message with its place in the list.' })
export class NotificationEdge extends edgeOf(() => Notification, 'A message') {}

@ObjectType('NotificationConnection', { description: 'Messages, newest first.' })
export class NotificationConnection extends connectionOf(
  () => Notification,
  () => NotificationEdge,
) {
  @Field(() => Int, { description: 'How many of all messages have not been read.' })
  readonly unreadCount!: number;
}

@ObjectType('ReminderSettings', { description: 'Настройки напоминаний: how the citizen wants to be reminded.' })
export class ReminderSettings {
  @Field(() => NotificationChannel, {
    description: 'Which way. SMS only once the phone is activated; until then such reminders stay in the account (R-333).',
  })
  readonly channel!: keyof typeof NotificationChannel;
  @Field(() => Int, { description: 'How long before, in hours.' })
  readonly leadTimeHours!: number;
  @Field(() => Boolean, { description: 'Whether visits are reminded of.' })
  readonly visits!: boolean;
  @Field(() => Boolean, { description: 'Whether vaccinations that fall due are reminded of.' })
  readonly vaccinations!: boolean;
}
