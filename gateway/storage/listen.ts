import pg from 'pg';

const again = { afterMs: 500 };

export interface Listening {
  /** False while nothing would be heard: the database does not answer, or did not yet. */
  readonly hears: () => boolean;
  close(): Promise<void>;
}

/**
 * Hears what others notify on a channel of the database, on a connection of its own, and connects again where that is lost.
 * @param heard gets the payload; undefined where something may have been missed
 */
export const listenTo = (
  databaseUrl: string,
  channel: string,
  heard: (payload: string | undefined) => void,
  warn: (text: string) => void,
): Listening => {
  let client: pg.Client | undefined;
  let hearing = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const lost = (one: pg.Client): void => {
    if (client !== one) return;
    client = undefined;
    hearing = false;
    // An error that comes while it ends is the end of it.
    one.end().catch(() => undefined);
    if (!closed) timer = setTimeout(connect, again.afterMs).unref();
  };
  const connect = (): void => {
    const one = new pg.Client({ connectionString: databaseUrl, application_name: 'zdravgraph news', keepAlive: true });
    client = one;
    one.on('notification', ({ payload }) => heard(payload));
    one.on('error', () => lost(one));
    one.on('end', () => lost(one));
    one
      .connect()
      .then(() => one.query(`listen ${pg.escapeIdentifier(channel)}`))
      .then(() => {
        hearing = client === one;
        heard(undefined);
      })
      .catch((error: unknown) => {
        if (!closed) warn(`news of other gateways are not heard: ${error instanceof Error ? error.message : String(error)}`);
        lost(one);
      });
  };
  connect();
  return {
    hears: () => hearing,
    close: async () => {
      closed = true;
      hearing = false;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
};
