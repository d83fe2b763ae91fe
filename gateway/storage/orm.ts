import { Migrator } from '@mikro-orm/migrations';
import { DefaultLogger, defineConfig, MikroORM, type EntityClass, type LogContext, type LoggerNamespace } from '@mikro-orm/postgresql';
import { join } from 'node:path';
import { TracedClient } from '../telemetry/traced-client.ts';

export type Entities = readonly EntityClass<object>[];

/** Connections of one gateway; a larger pool was measured to gain nothing. */
const poolSize = 10;

/** What is said of trouble that no request sees, such as a connection that the server has closed. */
export type Warn = (text: string) => void;

/** Warnings alone: a failed query would be logged with its values, which name people. Whoever asked gets its error anyway. */
class Warnings extends DefaultLogger {
  override log(_namespace: LoggerNamespace, message: string, context?: LogContext): void {
    if (context?.level === 'warning') this.writer(message);
  }
}

/** MikroORM's configuration: one for the gateway, the migration scripts and the tests. */
export const ormConfig = (entities: Entities, databaseUrl: string, warn: Warn = () => undefined) =>
  defineConfig({
    entities: [...entities],
    // The URL as a whole goes to pg, which knows its parameters (sslmode, options); MikroORM itself wants the name of the database.
    dbName: decodeURIComponent(new URL(databaseUrl).pathname.slice(1)),
    driverOptions: { connectionString: databaseUrl, application_name: 'zdravgraph', connectionTimeoutMillis: 10_000, Client: TracedClient },
    pool: { min: 0, max: poolSize },
    forceUtcTimezone: true,
    extensions: [Migrator],
    logger: warn,
    loggerFactory: (options) => new Warnings(options),
    migrations: {
      path: join(import.meta.dirname, 'migrations'),
      pathTs: join(import.meta.dirname, 'migrations'),
      snapshotName: 'snapshot',
      snapshotOnMigrate: false,
      silent: true,
    },
  });

export const connectOrm = (entities: Entities, databaseUrl: string, warn?: Warn): Promise<MikroORM> =>
  MikroORM.init(ormConfig(entities, databaseUrl, warn));
