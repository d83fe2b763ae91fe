import pg from 'pg';
import { statements } from './channels.ts';

/** `select person`: verb and first table of an SQL text. Values stand apart from it, as parameters. */
export const nameOfText = (text: string): string => {
  const [, verb = ''] = /^\W*(\w+)/.exec(text) ?? [];
  const [, table] = /\b(?:from|into|update|table(?: if (?:not )?exists)?)\s+"?([a-z_][a-z0-9_]*)/i.exec(text) ?? [];
  return [verb.toLowerCase(), table].filter((part) => part !== undefined).join(' ');
};

const nameOf = (query: unknown): string => {
  if (typeof query === 'string') return nameOfText(query);
  if (typeof query !== 'object' || query === null) return 'unknown';
  if ('name' in query && typeof query.name === 'string') return query.name;
  return 'text' in query && typeof query.text === 'string' ? nameOfText(query.text) : 'unknown';
};

type Query = (...query: unknown[]) => unknown;

/** A connection that tells of every statement, whoever sends it: our prepared reads, the ORM, migrations. */
export class TracedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as Query;
    const told: Query = (...query) => {
      if (!statements.hasSubscribers) return send(...query);
      const statement = { name: nameOf(query[0]) };
      return typeof query.at(-1) === 'function'
        ? statements.traceCallback(send as never, -1, statement, this, ...(query as never[]))
        : statements.tracePromise(send as never, statement, this, ...(query as never[]));
    };
    this.query = told as typeof this.query;
  }
}
