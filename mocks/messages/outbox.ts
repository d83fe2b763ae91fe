import { instantIn } from '../../schema/calendar/index.ts';
import type { Message } from '../../schema/control/outbox.ts';
import type { Ledgers } from '../ledgers.ts';
import { moscow } from '../world/world.ts';
import type { SentMessage } from './ledger.ts';

/** Phones by their last ten digits, whatever stands between and before them; addresses in whatever case. */
const sameRecipient = (to: string): ((other: string) => boolean) => {
  if (to.includes('@')) return (other) => other.toLowerCase() === to.trim().toLowerCase();
  const digits = (text: string): string => text.replaceAll(/\D/g, '').slice(-10);
  return (other) => !other.includes('@') && digits(other) === digits(to);
};

const told = (channel: Message['channel'], { id, to, subject, text, code, sentAtMs }: SentMessage): Message => ({
  id,
  channel,
  to,
  ...(subject !== undefined && { subject }),
  text,
  ...(code !== undefined && { code }),
  sentAt: instantIn(moscow, sentAtMs),
});

interface Wanted {
  readonly to?: string;
  readonly channel?: Message['channel'];
  readonly limit?: number;
}

/** What was sent in an epoch, newest first. */
export const outboxOf = ({ sms, mail }: Pick<Ledgers, 'sms' | 'mail'>, { to, channel, limit = 100 }: Wanted): Message[] => {
  const fits = to === undefined ? (): boolean => true : sameRecipient(to);
  const sent = [
    ...(channel === 'MAIL' ? [] : sms.sent().map((message) => ({ message, channel: 'SMS' as const }))),
    ...(channel === 'SMS' ? [] : mail.sent().map((message) => ({ message, channel: 'MAIL' as const }))),
  ];
  return sent
    .filter(({ message }) => fits(message.to))
    .toSorted((one, other) => other.message.sentAtMs - one.message.sentAtMs || other.message.ordinal - one.message.ordinal)
    .slice(0, limit)
    .map((one) => told(one.channel, one.message));
};
