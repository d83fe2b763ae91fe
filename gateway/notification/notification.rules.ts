import { rule } from '../../schema/rules/registered.ts';
import type { NotificationChannel } from './notification.type.ts';

type Channel = keyof typeof NotificationChannel;

/** text messages go to an activated phone only. */
export const reaches = rule('R-333', (channel: Channel, phoneActivated: boolean) => channel !== 'SMS' || phoneActivated);

/** The way that a reminder really goes. */
export const wayOf = (wanted: Channel, phoneActivated: boolean): Channel => (reaches(wanted, phoneActivated) ? wanted : 'IN_APP');

/** Where somebody can be reached. */
export interface Reachable {
  readonly phone?: string | null;
  readonly phoneActivated: boolean;
  readonly email?: string | null;
}

const all: readonly Channel[] = ['IN_APP', 'SMS', 'EMAIL'];

/** The ways that lead to somebody, of those wanted; into the account always. */
export const channelsOf = (account: Reachable | null, wanted: readonly Channel[] = all): Channel[] =>
  all.filter((channel) => {
    if (channel === 'IN_APP') return true;
    if (!account || !wanted.includes(channel)) return false;
    return channel === 'EMAIL' ? Boolean(account.email) : Boolean(account.phone) && reaches(channel, account.phoneActivated);
  });
