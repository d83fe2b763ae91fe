import { Command, InvalidArgumentError } from 'commander';
import type { Happened } from '../schema/control/events.ts';
import type { NewEvent } from '../test/kit/index.ts';
import { doing } from './session.ts';
import { table } from './table.ts';

type Fields = Readonly<Record<string, unknown>>;

const value = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

/** `person=nikolay`, `icd10=["J06.9"]`: JSON where it is JSON, else text. Digits stay text from the fourth on: those are numbers of documents. */
const field = (argument: string, before: Fields = {}): Fields => {
  const [, name, text = ''] = /^([A-Za-z0-9]+)=(.*)$/s.exec(argument) ?? [];
  if (name === undefined) throw new InvalidArgumentError('expected name=value.');
  return { ...before, [name]: /^\d{4,}$/.test(text) ? text : value(text) };
};

const lines = ({ id, at, moments, callbacks }: Happened): string =>
  [
    `${id} at ${at}`,
    table(
      [
        ...moments.map(({ system, at: moment, known }) => ({ 'who learns of it': system, when: moment, known: known ? 'yes' : 'not yet' })),
        ...callbacks.map(({ registry, kind, dueAt }) => ({ 'who learns of it': `portal, from ${registry}`, when: dueAt, known: kind })),
      ],
      'nobody is told of it',
    ),
  ].join('\n');

/** `zdravgraph event ...` */
export const eventCommands = (): Command => {
  const event = new Command('event').description('what a registry or an office does by itself');
  doing(event.command('list', { isDefault: true }).description('what has happened, oldest first'), async ({ world }) => {
    const events = await world.events.list();
    const rows = events.map(({ id, at, registry, event: name, concerns }) => ({
      id,
      at,
      registry,
      event: name,
      about: concerns.join(', '),
    }));
    return { value: events, text: table(rows, 'nothing has happened') };
  });
  doing(
    event
      .command('raise')
      .description('make it happen')
      .argument('<registry>', 'fer, rmis, insured-persons, zags, guardianship, mvd, mfc or moderator')
      .argument('<event>', 'DEATH')
      .argument('[fields...]', 'person=nikolay on=2026-03-01', field),
    async ({ world }, registry: string, name: string, fields: Fields = {}) => {
      const happened = await world.events.raise({ ...fields, registry, event: name } as NewEvent);
      return { value: happened, text: lines(happened) };
    },
  );
  return event;
};
