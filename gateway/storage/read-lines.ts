import pg from 'pg';

/** A connection that takes a statement before it has answered the last, and how many it owes. */
interface Line {
  readonly client: Promise<pg.Client>;
  waiting: number;
}

/** What PostgreSQL says of one statement; after anything else the connection is of no more use. */
const isOfStatement = (error: unknown): boolean => error instanceof pg.DatabaseError && error.severity === 'ERROR';

/** Connections for reads; more were measured to gain nothing. */
const lines = 4;
/** A line that owes so many is slow: whoever comes then takes a connection of the pool. */
const mostWaiting = 32;

/**
 * One plan for whatever is given: PostgreSQL would plan each of ours anew every time, as it takes arrays that it does not see yet to have ten items.
 * Planning takes longer than what is planned.
 */
const planOnce = 'set plan_cache_mode = force_generic_plan';

export interface ReadLines {
  /** Undefined where every line is busy. */
  query(query: pg.QueryConfig): Promise<pg.QueryResult> | undefined;
  close(): Promise<void>;
}

/**
 * Few connections on which prepared reads follow each other without waiting for their answers (pipelining). Each statement is a
 * transaction of its own there: one that fails fails alone, one that is slow delays those behind it on its line, and whoever comes later
 * takes another. Nothing that locks or sets anything may go this way. A line that is lost fails what it owed; the next read opens another.
 */
export const openReadLines = (connect: () => pg.Client): ReadLines => {
  const open: (Line | undefined)[] = Array.from({ length: lines });
  let closed = false;
  const forget = (line: Line): void => {
    const at = open.indexOf(line);
    if (at >= 0) open[at] = undefined;
  };
  const begin = (at: number): Line => {
    const client = connect();
    const lost = (): void => forget(line);
    // Whoever waits for an answer is told by it; a line that nobody waits for is just gone.
    client.on('error', lost).on('end', lost);
    const connected = client
      .connect()
      .then(() => client.query(planOnce))
      .then(() => client);
    connected.catch(lost);
    const line: Line = { client: connected, waiting: 0 };
    open[at] = line;
    return line;
  };
  const leastBusy = (): Line => {
    const [at, line] = [...open.entries()].reduce((best, next) => ((next[1]?.waiting ?? 0) < (best[1]?.waiting ?? 0) ? next : best));
    return line ?? begin(at);
  };
  const send = async (line: Line, query: pg.QueryConfig): Promise<pg.QueryResult> => {
    line.waiting += 1;
    try {
      const client = await line.client;
      return await client.query(query);
    } catch (error) {
      if (!isOfStatement(error)) forget(line);
      throw error;
    } finally {
      line.waiting -= 1;
    }
  };
  return {
    query: (query) => {
      const line = closed ? undefined : leastBusy();
      return line && line.waiting < mostWaiting ? send(line, query) : undefined;
    },
    close: async () => {
      closed = true;
      const ending = open.splice(0).map(async (line) => (await line?.client)?.end());
      await Promise.allSettled(ending);
    },
  };
};
