import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface FreshDatabase extends AsyncDisposable {
  readonly url: string;
}

const run = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** An empty database on the server of this address; dropped, with whoever is still connected, when disposed of. */
export async function freshDatabase(serverUrl: string): Promise<FreshDatabase> {
  const name = `zdravgraph_test_${randomUUID().replaceAll('-', '')}`;
  await run(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, [Symbol.asyncDispose]: () => run(serverUrl, `drop database if exists ${name} with (force)`) };
}
