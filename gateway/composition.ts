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
import { machineNowMs, openWorlds, worldEntities } from './world/index.ts';

/** Puts the gateway together on its database and lets it listen; `closing` learns how to undo each step. */
export const compose = async (config: GatewayConfig, database: Database, closing: Closing): Promise<{ port: number }> => {
  const fastify = Fastify({ logger: { level: 'warn' } });
  const entities = [...worldEntities, ...slices.flatMap((slice) => slice.entities)];
  const storage = await openStorage({ database, entities, warn: (text) => fastify.log.warn(text) });
  closing.add(() => storage.close());
  const worlds = await openWorlds({ storage, machineNowMs, ...config });
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
  const sweeping = worlds.sweep().catch((error: unknown) => fastify.log.warn({ err: error }, 'old epochs were not swept'));
  closing.add(() => sweeping);
  return { port };
};
