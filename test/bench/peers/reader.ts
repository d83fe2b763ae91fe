import pg from 'pg';

/** What every peer is started with. */
export const settings = {
  databaseUrl: process.env['BENCH_DATABASE_URL'] ?? '',
  port: Number(process.env['BENCH_PORT']),
  tuned: process.env['BENCH_TUNED'] === '1',
};

export type Read = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<Row[]>;

// Instants and days as text, as the product reads them: no Date is made only to be printed again.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text: string) => `${text.replace(' ', 'T')}:00`);
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);

/** As the documentation of node-postgres begins: a pool, and statements that are parsed each time. */
const pooled = (): Read => {
  const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 10, idleTimeoutMillis: 3_000, types });
  return async <Row>(_name: string, text: string, values: readonly unknown[]) =>
    (await pool.query({ text, values: [...values] })).rows as Row[];
};

const connections = 4;

/** Prepared statements on pipelined connections. */
const pipelined = (): Read => {
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString: settings.databaseUrl, pipeline: true, types }),
  );
  const connected = Promise.all(clients.map((client) => client.connect()));
  let turn = 0;
  return async <Row>(name: string, text: string, values: readonly unknown[]) => {
    if (turn === 0) await connected;
    turn += 1;
    const client = clients[turn % connections] as pg.Client;
    return (await client.query({ name, text, values: [...values] })).rows as Row[];
  };
};

export const makeReader = (tuned: boolean): Read => (tuned ? pipelined() : pooled());
