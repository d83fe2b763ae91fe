import { startGateway, type Gateway } from './app.ts';
import { readConfig } from './config.ts';
import { StartError } from './start-error.ts';

/** How long requests and the database may take to end before the process goes without them. */
const stopTimeoutMs = 20_000;

const say = (text: string): void => void process.stderr.write(`zdravgraph gateway: ${text}\n`);
const explain = (error: unknown): string => {
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** What whoever tries it by hand would wonder about. */
const onlyDocuments = (files: readonly string[]): string =>
  `zdravgraph answers the documents of ${files.join(', ')} and nothing else (--persisted only): queries that are typed in the page, ` +
  `introspection and queries of tests are refused\n`;

let stopping = false;

const start = async (): Promise<Gateway> => {
  const config = readConfig();
  const gateway = await startGateway(config);
  const graphql = `${gateway.publicUrl}/graphql`;
  const places = config.mode === 'sandbox' ? `${gateway.publicUrl}/ (page), ${graphql}` : graphql;
  if (!stopping && config.persisted === 'only') process.stdout.write(onlyDocuments(config.persistedFiles));
  if (!stopping) process.stdout.write(`zdravgraph is ready: ${places}\n`);
  return gateway;
};

const starting = start();

/** Lets everything end in good order; a start that is under way ends first. */
const stop = async (exitCode: number): Promise<void> => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), stopTimeoutMs).unref();
  try {
    const gateway = await starting.catch(() => undefined);
    await gateway?.close();
  } catch (error) {
    say(explain(error));
    process.exit(1);
  }
  process.exit(exitCode);
};

process.once('SIGINT', () => void stop(0));
process.once('SIGTERM', () => void stop(0));
// The parent is gone, kill -9 included: the gateway does not outlive it.
process.once('disconnect', () => void stop(0));

starting
  .then(async (gateway) => {
    process.send?.({ ready: gateway.publicUrl });
    await gateway.databaseLost;
    say('its PostgreSQL has ended unasked; see postgres/server.log in the data directory');
    await stop(1);
  })
  .catch((error: unknown) => {
    if (stopping) return;
    say(explain(error));
    process.exit(1);
  });
