import { Closing } from './closing.ts';
import type { GatewayConfig } from './config.ts';
import { checkPort } from './listen.ts';
import { openDatabase } from './storage/database.ts';

/** A gateway that answers. */
export interface Gateway {
  /** Where clients reach it, without a slash at its end. */
  readonly publicUrl: string;
  readonly port: number;
  /** Settles when its own PostgreSQL has ended unasked: nothing works without it. */
  readonly databaseLost: Promise<void>;
  /** Lets requests finish, then closes the registries' connections and the database, in this order. */
  close(): Promise<void>;
}

/**
 * Starts the gateway.
 * @throws StartError where the environment, the port or the database does not allow it; nothing of it is left running then
 */
export const startGateway = async (config: GatewayConfig): Promise<Gateway> => {
  await checkPort(config);
  const closing = new Closing();
  const opening = openDatabase(config);
  // A server of our own starts while everything else is loaded; one that is there already answers sooner than that takes.
  if (config.databaseUrl !== undefined) await opening;
  closing.add(async () => (await opening.catch(() => undefined))?.stop());
  try {
    const [{ compose }, database] = await Promise.all([import('./composition.ts'), opening]);
    const { port } = await compose(config, database, closing);
    const publicUrl = config.publicUrl ?? `http://localhost:${port}`;
    const databaseLost = database.ended.then(() => (closing.begun ? new Promise<void>(() => undefined) : undefined));
    return { publicUrl, port, databaseLost, close: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
};
