import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { markRead } from './mark-read.service.ts';
import { MarkNotificationsReadInput, MarkNotificationsReadResult, type NotificationsRead } from './mark-read.type.ts';
import { setReminders } from './set-reminders.service.ts';
import { SetRemindersInput, SetRemindersResult, type RemindersSet } from './set-reminders.type.ts';

/** What the citizen does with messages and reminders. */
@Resolver()
export class NotificationCommandsResolver {
  @Mutation(() => SetRemindersResult, {
    description:
      'Настроить напоминания о визитах и прививках, своих и детей (R-060, R-061). Each comes at its own moment, and none of a visit that was cancelled or moved.',
  })
  setReminders(
    @Arg('input', () => SetRemindersInput, { description: 'How.' }) input: SetRemindersInput,
    @Ctx() context: Context,
  ): Promise<RemindersSet | Refusal> {
    return setReminders(context, input);
  }

  @Mutation(() => MarkNotificationsReadResult, { description: 'Отметить уведомления прочитанными.' })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' }) input: MarkNotificationsReadInput,
    @Ctx() context: Context,
  ): Promise<NotificationsRead | Refusal> {
    return markRead(context, input);
  }
}
