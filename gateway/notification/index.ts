import type { Slice } from '../graph/slice.ts';
import { NotificationEntity } from './notification.entity.ts';
import { NotificationCommandsResolver } from './notification-commands.resolver.ts';
import { AccountNotificationResolver, NotificationResolver } from './notification.resolver.ts';
import { findNotification } from './notification.service.ts';
import { ReminderSettingsEntity } from './reminder-settings.entity.ts';

export const notification: Slice = {
  name: 'notification',
  resolvers: [NotificationResolver, AccountNotificationResolver, NotificationCommandsResolver],
  entities: [NotificationEntity, ReminderSettingsEntity],
  nodes: { Notification: findNotification },
};
