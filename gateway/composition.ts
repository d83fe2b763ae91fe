import Fastify from 'fastify';
import type { Closing } from './closing.ts';
import type { GatewayConfig } from './config.ts';
import { createFirstTouch } from './first-touch/first-touch.service.ts';
import { forwardToSandbox } from './forward.ts';
import { buildGraphSchema } from './graph/schema.ts';
import { mountGraph } from './graph/server.ts';
import { addHealth } from './health.ts';
import { listen } from './listen.ts';
import { connectRegistries } from './registry/index.ts';
import { slices } from './slices.ts';
import type { Database } from './storage/database.ts';
import { openStorage } from './storage/index.ts';
import { signInWith } from './viewer/sign-in.service.ts';
import { machineNowMs, openWorlds, standInJournals, worldEntities } from './world/index.ts';

const sweepEveryMs = 3_600_000;

/** Puts the gateway together on its database and lets it listen; `closing` learns how to undo each step. */
export const compose = async (config: GatewayConfig, database: Database, closing: Closing): Promise<{ port: number }> => {
  const fastify = Fastify({ logger: { level: 'warn' } });
  const warn = (text: string): void => fastify.log.warn(text);
  const entities = [...worldEntities, ...slices.flatMap((slice) => slice.entities)];
  const storage = await openStorage({ database, entities, warn });
  closing.add(() => storage.close());
  const journalOf = config.sandboxUrl === undefined ? undefined : standInJournals(config.sandboxUrl, warn);
  const worlds = await openWorlds({ storage, machineNowMs, journalOf, ...config });
  const registries = connectRegistries({ urls: config.registryUrls, timeoutMs: config.registryTimeoutMs, nowMachineMs: machineNowMs });
  closing.add(() => registries.close());
  const worldOf = () => worlds.main();
  const firstTouch = createFirstTouch(storage);
  const graph = await mountGraph(fastify, {
    schema: buildGraphSchema(slices),
    mode: config.mode,
    storage,
    bindRegistries: registries.bind,
    worldOf,
    touch: (context, oips) => firstTouch.persons(context, oips),
    signIn: signInWith(config, firstTouch),
    logError: (error, requestId) => fastify.log.error({ err: error, requestId }),
  });
  closing.add(() => graph.stop());
  addHealth(fastify, worlds);
  if (config.sandboxUrl !== undefined) forwardToSandbox(fastify, { sandboxUrl: config.sandboxUrl, publicUrl: config.publicUrl, worldOf });
  const port = await listen(fastify, config);
  closing.add(() => fastify.close());
  let sweeping = Promise.resolve();
  const sweep = (): void => {
    sweeping = worlds.sweep().then(
      () => undefined,
      (error: unknown) => fastify.log.warn({ err: error }, 'old epochs were not swept'),
    );
  };
  sweep();
  const timer = setInterval(sweep, sweepEveryMs);
  closing.add(() => {
    clearInterval(timer);
    return sweeping;
  });
  return { port };
};
