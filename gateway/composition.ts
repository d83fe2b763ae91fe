import Fastify, { type FastifyBaseLogger } from 'fastify';
import { randomUUID } from 'node:crypto';
import { auditBeforeAnswer } from './audit/audit-before-answer.service.ts';
import { guardPersonFields } from './access/person-fields.ts';
import type { Closing } from './closing.ts';
import type { GatewayConfig } from './config.ts';
import { createFirstTouch } from './first-touch/first-touch.service.ts';
import { forwardToSandbox } from './forward.ts';
import { buildGraphSchema } from './graph/schema.ts';
import { mountGraph } from './graph/server.ts';
import { addHealth } from './health.ts';
import { createLinkPoller } from './link-check/poller.service.ts';
import { listen } from './listen.ts';
import { readPreview } from './preview/preview-files.ts';
import { previewOf } from './preview/preview.ts';
import { connectRegistries } from './registry/index.ts';
import { slices } from './slices.ts';
import type { Database } from './storage/database.ts';
import { openStorage } from './storage/index.ts';
import { openLog, toldRequest } from './telemetry/log.ts';
import { observe } from './telemetry/observe.ts';
import { signInWith } from './viewer/sign-in.service.ts';
import { machineNowMs, openWorlds, standInJournals, worldEntities } from './world/index.ts';

const sweepEveryMs = 3_600_000;

/** Puts the gateway together on its database and lets it listen; `closing` learns how to undo each step. */
export const compose = async (config: GatewayConfig, database: Database, closing: Closing): Promise<{ port: number }> => {
  const log = openLog(config.logLevel);
  const fastify = Fastify({
    // Fastify itself speaks of trouble only; a request is told once, by its operation.
    loggerInstance: log.child({}, { level: config.logLevel === 'silent' ? 'silent' : 'warn' }) as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    ...(config.trustedProxies !== undefined && { trustProxy: config.trustedProxies }),
  });
  const observing = await observe(config);
  closing.add(() => observing.close());
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
  const links = createLinkPoller({
    storage,
    worlds,
    bindRegistries: registries.bind,
    touch: (by, oips) => firstTouch.persons(by, oips),
    warn: (text, error) => log.warn({ err: error }, text),
    intervalMs: config.linkCheckIntervalMs,
  });
  closing.add(() => links.stop());
  const schema = guardPersonFields(buildGraphSchema(slices), slices);
  const preview = config.previewFiles.length > 0 ? previewOf(schema, readPreview(schema, config.previewFiles)) : undefined;
  const graph = await mountGraph(fastify, {
    schema: preview?.schema ?? schema,
    mode: config.mode,
    rateLimits: config.rateLimits,
    plugins: [auditBeforeAnswer, ...(preview ? [preview.plugin] : [])],
    storage,
    bindRegistries: registries.bind,
    worldOf,
    touch: (context, oips) => firstTouch.persons(context, oips),
    touchClinicDay: (context, moOid, day) => firstTouch.clinicDay(context, moOid, day),
    signIn: links.watching(signInWith(config, firstTouch)),
    logError: (error, requestId) => log.error({ err: error, requestId }, 'an error that nothing foresaw'),
    logRequest: (request, durationMs) => log.info(toldRequest(request, durationMs), 'request'),
  });
  closing.add(() => graph.stop());
  addHealth(fastify, worlds);
  if (config.sandboxUrl !== undefined) forwardToSandbox(fastify, { sandboxUrl: config.sandboxUrl, publicUrl: config.publicUrl, worldOf });
  const port = await listen(fastify, config);
  closing.add(() => fastify.close());
  links.start();
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
