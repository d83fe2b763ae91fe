import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { Refusal } from '../rule/refusal.type.ts';
import { NotificationChannel, ReminderSettings } from './notification.type.ts';

@InputType('SetRemindersInput', { description: 'How one wants to be reminded of visits, one’s own and one’s children’s.' })
export class SetRemindersInput {
  @Field(() => NotificationChannel, {
    description: 'Which way. SMS only once the phone is activated (R-333). In the account each is kept besides.',
  })
  readonly channel!: keyof typeof NotificationChannel;
  @Field(() => Int, { description: 'How long before, in hours: 1 to 168, both inclusive (R-060).' })
  readonly leadTimeHours!: number;
  @Field(() => Boolean, { description: 'Whether visits and laboratory tests are reminded of.' })
  readonly visits!: boolean;
  @Field(() => Boolean, { description: 'Whether booked vaccinations are reminded of.' })
  readonly vaccinations!: boolean;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

@ObjectType('RemindersSet', { description: 'The settings are kept.' })
export class RemindersSet {
  @Field(() => ReminderSettings, { description: 'As they are now.' })
  readonly reminders!: ReminderSettings;
}

export const SetRemindersResult = createUnionType({
  name: 'SetRemindersResult',
  description: 'What became of settings of reminders.',
  types: () => [RemindersSet, Refusal] as const,
  resolveType: (value) => ('reminders' in value ? RemindersSet : Refusal),
});
