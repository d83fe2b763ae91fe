import { rule } from '../../schema/rules/registered.ts';
import type { NotificationChannel } from './notification.type.ts';

type Channel = keyof typeof NotificationChannel;

/** text messages go to an activated phone only. */
export const reaches = rule('R-333', (channel: Channel, phoneActivated: boolean) => channel !== 'SMS' || phoneActivated);

/** The way that a reminder really goes. */
export const wayOf = (wanted: Channel, phoneActivated: boolean): Channel => (reaches(wanted, phoneActivated) ? wanted : 'IN_APP');
