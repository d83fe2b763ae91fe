import { Command, Option } from 'commander';
import { doing } from './session.ts';
import { shortened, table } from './table.ts';

interface CallOptions {
  readonly registry?: string;
  readonly operation?: string;
  readonly field?: string;
  readonly fault?: string;
  readonly since?: string;
  readonly limit?: number;
}

/** `zdravgraph outbox ...` */
export const outboxCommands = (): Command => {
  const outbox = new Command('outbox').description('SMS and mail sent in a world');
  doing(
    outbox
      .command('list', { isDefault: true })
      .description('messages, newest first')
      .option('--to <recipient>', 'phone number or address')
      .addOption(new Option('--channel <channel>').choices(['SMS', 'MAIL']))
      .option('--limit <n>', 'at most so many', Number),
    async ({ world }, { to, channel, limit }: { to?: string; channel?: 'SMS' | 'MAIL'; limit?: number }) => {
      const messages = await world.outbox.messages({ to, channel, limit });
      const rows = messages.map((message) => ({
        sent: message.sentAt,
        channel: message.channel,
        to: message.to,
        code: message.code,
        text: message.text,
      }));
      return { value: messages, text: table(rows, 'nothing was sent') };
    },
  );
  doing(
    outbox.command('code').description('the newest code, and nothing else').argument('[to]', 'phone number or address'),
    async ({ world }, to: string | undefined) => {
      const code = await world.outbox.lastCode(to);
      return { value: { code }, text: code };
    },
  );
  return outbox;
};

/** `zdravgraph calls` */
export const callsCommand = (): Command =>
  doing(
    new Command('calls')
      .description('what the registries were asked in a world, newest first')
      .option('--registry <name>')
      .option('--operation <name>')
      .option('--field <field>', 'the graph field that asked, or what it begins with')
      .option('--fault <fault>', 'kind or id of a fault that the call met; any or none')
      .option('--since <since>', 'a call, or an instant by the clock of the world')
      .option('--limit <n>', 'at most so many', Number),
    async ({ world }, { registry, operation, field, fault, since, limit }: CallOptions) => {
      const calls = await world.calls.list({ registry, operation, field, fault, since, limit });
      const rows = calls.map((call) => ({
        id: call.id,
        at: call.at,
        registry: call.registry,
        operation: call.operation,
        status: call.status,
        ms: Math.round(call.milliseconds),
        fault: call.faults.map(({ kind }) => kind).join(' '),
        field: call.field,
        request: shortened(JSON.stringify(call.request) ?? '', 80),
      }));
      return { value: calls, text: table(rows, 'nothing was asked') };
    },
  );
