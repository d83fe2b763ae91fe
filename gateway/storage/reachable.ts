import pg from 'pg';
import { StartError } from '../start-error.ts';

const oldest = 15;
const timeoutMs = 5000;

/** `host:port` and the database, never the password. */
const placeOf = ({ host, port, database }: pg.Client): string => `${host}:${port}, database ${database}`;

const codeOf = (error: unknown): string => {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
};
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name cannot be resolved',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'no route to that host',
  ENETUNREACH: 'no route to that host',
  '28P01': 'it refused the user name or the password',
  '28000': 'it refused the user',
  '3D000': 'it has no such database; create it first',
  '53300': 'it has no connection left',
};
const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  // What pg says, without a code, when its time for connecting is up.
  if (/timeout|terminated/i.test(message)) return `no answer within ${timeoutMs / 1000} s`;
  return reasons[codeOf(error)] ?? message;
};

/**
 * Asks the server for its version, before anything is built on it.
 * @throws StartError that names host, port and database, without the password, where it does not answer or does not fit
 */
export const checkReachable = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'zdravgraph start', connectionTimeoutMillis: timeoutMs });
  client.on('error', () => undefined); // Told by the query that is under way.
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < oldest)
      throw new StartError(`PostgreSQL at ${placeOf(client)} is version ${major}, expected ${oldest} or newer (DATABASE_URL).`);
    if (rows[0]?.encoding !== 'UTF8')
      throw new StartError(`PostgreSQL at ${placeOf(client)} has encoding ${rows[0]?.encoding}, expected UTF8 (DATABASE_URL).`);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`PostgreSQL at ${placeOf(client)} cannot be used: ${reasonOf(error)} (DATABASE_URL).`);
  } finally {
    await client.end().catch(() => undefined);
  }
};
