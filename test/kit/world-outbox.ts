import { outbox, type Message } from '../../schema/control/outbox.ts';
import { segment, type ControlClient } from './control-client.ts';

/** Which messages: `to` is a phone number, however it is written, or an address. */
export interface MessageFilter {
  readonly to?: string;
  readonly channel?: 'SMS' | 'MAIL';
  readonly limit?: number;
}

/** What was sent to people of a world. */
export interface WorldOutbox {
  /** Newest first. */
  messages(filter?: MessageFilter): Promise<readonly Message[]>;
  /**
   * The code in the newest message that carries one.
   * @throws Error that says what was sent instead
   */
  lastCode(to?: string): Promise<string>;
}

export const worldOutbox = (control: ControlClient, world: string): WorldOutbox => {
  const messages = async (filter: MessageFilter = {}): Promise<readonly Message[]> =>
    (await control.call(outbox, 'GET', `/worlds/${segment(world)}/outbox`, { query: { ...filter } })).messages;
  return {
    messages,
    async lastCode(to) {
      const sent = await messages({ to });
      const code = sent.find((message) => message.code !== undefined)?.code;
      if (code !== undefined) return code;
      const elsewhere = to === undefined ? sent : await messages({ limit: 5 });
      const told = elsewhere.map((message) => `\n  ${message.sentAt} to ${message.to}: ${message.text}`).join('');
      throw new Error(
        `no message with a code${to === undefined ? '' : ` to ${to}`} in ${world}; ${told ? `newest of all:${told}` : 'nothing was sent'}`,
      );
    },
  };
};
