import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import { pageArguments } from '../graph/connection.ts';
import type { Context } from '../graph/context.ts';
import { Node } from '../graph/node.ts';
import { ownNotifications, ownReminders, subjectOf } from './notification.service.ts';
import { Notification, NotificationConnection, ReminderSettings } from './notification.type.ts';

@Resolver(() => Notification)
export class NotificationResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'What it is about. Null: nothing that can be fetched, or something that one may no longer see.',
  })
  about(@Root() notification: Notification, @Ctx() context: Context): Promise<object | null> {
    return subjectOf(context, notification);
  }
}

/** What messages add to an account. */
@Resolver(() => Account)
export class AccountNotificationResolver {
  @FieldResolver(() => NotificationConnection, {
    nullable: true,
    description: 'Messages of the portal, newest first. Null: no citizen is behind the account.',
  })
  notifications(
    @Arg('first', () => Int, pageArguments.first) first: number | null,
    @Arg('after', () => String, pageArguments.after) after: string | null,
    @Ctx() context: Context,
  ): Promise<NotificationConnection | null> {
    return ownNotifications(context, { first, after });
  }

  @FieldResolver(() => ReminderSettings, {
    nullable: true,
    description: 'How one wants to be reminded. Null: nothing was set, or no citizen is behind the account.',
  })
  reminders(@Ctx() context: Context): Promise<ReminderSettings | null> {
    return ownReminders(context);
  }
}
