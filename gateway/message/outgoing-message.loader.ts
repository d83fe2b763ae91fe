import { statement, type Storage } from '../storage/index.ts';
import { WorldEntity } from '../world/world.entity.ts';
import { OutgoingMessageEntity } from './outgoing-message.entity.ts';

/** One that waits to be handed over. */
export interface WaitingMessage {
  readonly ordinal: number;
  readonly channel: 'SMS' | 'EMAIL';
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
}

const waiting = statement<WaitingMessage>('waiting messages', 'epoch', (names) => {
  const { table, column } = names(OutgoingMessageEntity);
  return `select ${column.ordinal} as "ordinal", ${column.channel} as "channel", ${column.to} as "to", ${column.subject} as "subject", ${column.text} as "text"
    from ${table} where ${column.epoch} = $1 and ${column.acceptedAt} is null and not ${column.undeliverable} order by ${column.ordinal} limit $2::int4`;
});

/** In the order of being owed. */
export const readWaitingMessages = (storage: Storage, epoch: number, limit: number): Promise<WaitingMessage[]> =>
  storage.read(waiting, [epoch, limit]);

const worldsWithMessages = statement<{ readonly name: string }>('worlds with waiting messages', 'worlds', (names) => {
  const [world, message] = [names(WorldEntity), names(OutgoingMessageEntity)];
  return `select w.${world.column.name} as "name" from ${world.table} as w where exists (select from ${message.table} as m
    where m.${message.column.epoch} = w.${world.column.epoch} and m.${message.column.acceptedAt} is null and not m.${message.column.undeliverable})`;
});

export const readWorldsWithMessages = async (storage: Storage): Promise<string[]> =>
  (await storage.read(worldsWithMessages, [])).map(({ name }) => name);
