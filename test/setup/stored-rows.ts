import pg from 'pg';
import { shared } from './shared.ts';

/** Rows of the shared sandbox's database. */
export const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: shared().databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
};

/** The epoch that a world of the shared sandbox is on: its number in storage, and its name, which registries know. */
export const epochOfWorld = async (world: string): Promise<{ readonly epoch: number; readonly name: string }> => {
  const [here] = await rowsOf<{ epoch: number; name: string }>(
    'select e.id as epoch, e.name from world as w join epoch as e on e.id = w.epoch_id where w.name = $1',
    [world],
  );
  if (!here) throw new Error(`the world ${world} has no row`);
  return here;
};
