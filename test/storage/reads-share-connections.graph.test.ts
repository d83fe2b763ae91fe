import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { parameterOf } from '../../gateway/storage/array-text.ts';
import { openReadLines } from '../../gateway/storage/read-lines.ts';
import { shared } from '../setup/index.ts';

const asked = (text: string, name?: string): pg.QueryConfig => ({ text, ...(name !== undefined && { name }) });

const opened = () => {
  const clients: pg.Client[] = [];
  const lines = openReadLines(() => {
    const client = new pg.Client({ connectionString: shared().databaseUrl, pipeline: true });
    clients.push(client);
    return client;
  });
  return { clients, lines, [Symbol.asyncDispose]: () => lines.close() };
};

const valueOf = async (answer: Promise<pg.QueryResult> | undefined): Promise<unknown> => (await answer)?.rows[0]?.value;

describe('reads that share a connection', () => {
  it('are answered each with its own rows, however many are sent at once', async () => {
    await using sharing = opened();
    const { clients, lines } = sharing;
    const answers = Array.from({ length: 100 }, (_none, at) =>
      valueOf(lines.query({ ...asked('select $1::int4 as value', 'one'), values: [at] })),
    );
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 100 }, (_none, at) => at));
    expect(clients).toHaveLength(4);
  });

  it('take arrays as pg would write them', async () => {
    await using sharing = opened();
    const { lines } = sharing;
    const odd = ['null', 'NULL', '', 'a b', '"', String.raw`\\`, '{}', 'a,b', 'Ёлка', null];
    const arrays = [[], ['000000000001', 'MOSCOW', 'a-b.c:d+e'], [1, 1.5, -2, null], ...odd.map((text) => ['a', text])];
    for (const array of arrays) {
      const query = { ...asked('select $1::text[] as value', 'texts'), values: [parameterOf(array)] };
      expect(await valueOf(lines.query(query))).toEqual(array.map((one) => (typeof one === 'number' ? String(one) : one)));
    }
    expect(parameterOf(['000000000001', 'MOSCOW'])).toBe('{000000000001,MOSCOW}');
  });

  it('fail alone: whoever is before and behind on the line is answered', async () => {
    await using sharing = opened();
    const { lines } = sharing;
    const told = await Promise.allSettled(
      Array.from({ length: 40 }, (_none, at) =>
        valueOf(lines.query({ ...asked('select 12 / $1::int4 as value', 'divided'), values: [at % 5] })),
      ),
    );
    expect(told.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(
      Array.from({ length: 40 }, (_none, at) => ['failed', 12, 6, 4, 3][at % 5]),
    );
  });

  it('do not wait for a slow one where another line is free', async () => {
    await using sharing = opened();
    const { lines } = sharing;
    let slowIsDone = false;
    const slow = lines.query(asked('select pg_sleep(1)'))?.then(() => (slowIsDone = true));
    for (let turn = 0; turn < 20; turn += 1) expect(await valueOf(lines.query(asked('select 1 as value', 'quick')))).toBe(1);
    expect(slowIsDone).toBe(false);
    await slow;
  });

  it('are told of a lost connection, and the next opens another', async () => {
    await using sharing = opened();
    const { clients, lines } = sharing;
    const pid = await valueOf(lines.query(asked('select pg_backend_pid() as value')));
    const cut = Promise.allSettled([lines.query(asked('select pg_sleep(30)'))]);
    await lines.query({ text: 'select pg_terminate_backend($1)', values: [pid] });
    expect(await cut).toMatchObject([{ status: 'rejected', reason: { message: expect.stringMatching(/terminat/i) as string } }]);
    expect(await valueOf(lines.query(asked('select 2 as value')))).toBe(2);
    expect(clients.length).toBeGreaterThanOrEqual(2);
  });

  it('are sent elsewhere where every line owes many', async () => {
    await using sharing = opened();
    const { lines } = sharing;
    const sent = Array.from({ length: 4 * 32 }, () => lines.query(asked('select 1 as value')));
    expect(sent.every((one) => one !== undefined)).toBe(true);
    expect(lines.query(asked('select 1 as value'))).toBeUndefined();
    await Promise.all(sent);
  });
});
