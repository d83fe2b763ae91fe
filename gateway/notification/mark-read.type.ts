import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { Refusal } from '../rule/refusal.type.ts';
import { Notification } from './notification.type.ts';

@InputType('MarkNotificationsReadInput', { description: 'Which messages were read: some by their ids, or all.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'At most 100. One that was read before stays as it is. Beside all: nothing.' })
  readonly ids?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: all that have come by now.' })
  readonly all?: boolean | null;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('NotificationsRead', { description: 'Messages that are marked as read now.' })
export class NotificationsRead {
  @Field(() => [Notification], { description: 'Those that this has marked, oldest first.' })
  readonly notifications!: readonly Notification[];
  @Field(() => Int, { description: 'How many of all messages have not been read.' })
  readonly unreadCount!: number;
}

export const MarkNotificationsReadResult = createUnionType({
  name: 'MarkNotificationsReadResult',
  description: 'What became of a mark.',
  types: () => [NotificationsRead, Refusal] as const,
  resolveType: (value) => ('unreadCount' in value ? NotificationsRead : Refusal),
});
