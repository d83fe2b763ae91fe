import pg from 'pg';

/** Copies of one gateway at once: more would wait for the same processors. */
const connections = 2;
/** A connection costs planning anew, so it stays for a while. */
const idleMs = 60_000;

/**
 * The statement that copies names every table: planned once a connection, not once a copy. References of a copy are those of its source moved
 * together, so that they need not be checked row by row, where the user may say so.
 */
const settings = `select set_config('plan_cache_mode', 'force_generic_plan', false),
  case when has_parameter_privilege('session_replication_role', 'set') then set_config('session_replication_role', 'replica', false) end`;

/** A prepared statement that writes copies of rows, and nothing else that refers to anything. */
export interface CopyingStatement {
  readonly name: string;
  readonly text: string;
}

export interface CopyingLines {
  query(query: pg.QueryConfig): Promise<pg.QueryResult>;
  close(): Promise<void>;
}

/** Connections for statements that copy rows, opened when somebody copies. */
export const openCopyingLines = (options: pg.PoolConfig): CopyingLines => {
  const pool = new pg.Pool({
    ...options,
    min: 0,
    max: connections,
    idleTimeoutMillis: idleMs,
    onConnect: async (client: pg.ClientBase) => void (await client.query(settings)),
  });
  // Lost while nobody uses it: the next copy opens another.
  pool.on('error', () => undefined);
  return { query: (query) => pool.query(query), close: () => pool.end() };
};
