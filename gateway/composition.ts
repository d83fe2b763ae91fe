import Fastify, { type FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { auditBeforeAnswer } from './audit/audit-before-answer.service.ts';
import { auditWritten } from './audit/audit.service.ts';
import { guardPersonFields } from './access/person-fields.ts';
import { createBookingRecovery } from './booking/recovery.service.ts';
import { mountCallbacks } from './callback/callback-endpoint.service.ts';
import { hearChanges } from './change/watch.service.ts';
import type { Closing } from './closing.ts';
import type { GatewayConfig } from './config.ts';
import { settleOpenApplications } from './attachment-application/recovery.service.ts';
import { baseToucher } from './first-touch/base-toucher.service.ts';
import { readNextDueAct } from './due/due-act.loader.ts';
import { doersOf } from './due/doer-in.service.ts';
import { createDueRunner } from './due/runner.service.ts';
import { dueHandlers } from './due-handlers.ts';
import { createFirstTouch } from './first-touch/first-touch.service.ts';
import { forwardToSandbox } from './forward.ts';
import { buildGraphSchema } from './graph/schema.ts';
import { lookAhead } from './graph/look-ahead.ts';
import { readPersistedDocuments } from './graph/persisted-files.ts';
import { sealWith } from './graph/seal.ts';
import { mountGraph } from './graph/server.ts';
import { addHealth } from './health.ts';
import { settleOpenHomeVisits } from './home-visit/recovery.service.ts';
import { createLinkPoller } from './link-check/poller.service.ts';
import { listen } from './listen.ts';
import { createMessageWorker } from './message/message-worker.service.ts';
import { handOverAfter, messagesBeforeAnswer } from './message/messages-before-answer.service.ts';
import { connectRegistries } from './registry/index.ts';
import { regularly } from './regularly.ts';
import { endSilentConnections } from './silent-connections.ts';
import { slices } from './slices.ts';
import type { Database } from './storage/database.ts';
import { openStorage, tablesOf } from './storage/index.ts';
import { openLog, toldRequest } from './telemetry/log.ts';
import { observe } from './telemetry/observe.ts';
import { askBeforeSignIn } from './viewer/ask-ahead.service.ts';
import { signInWith } from './viewer/sign-in.service.ts';
import { forgetTokens } from './viewer/token.service.ts';
import { addAdmin, machineNowMs, makingWorlds, openWorlds, requestedWorlds, standInJournals, worldEntities } from './world/index.ts';

/** How soon it is asked again what a clinic's system did not answer; machine time. */
const settleEveryMs = 1_000;
const sweepEveryMs = 600_000;
/** How exactly worlds expire; machine time. */
const expireEveryMs = 60_000;

/** Loaded only where it is wanted: no start but a preview's needs what invents values. */
const previewIn = async (schema: GraphQLSchema, files: readonly string[]) => {
  const [{ previewOf }, { readPreview }] = await Promise.all([import('./preview/preview.ts'), import('./preview/preview-files.ts')]);
  return previewOf(schema, readPreview(schema, files));
};

/** Puts the gateway together on its database and lets it listen; `closing` learns how to undo each step. */
export const compose = async (config: GatewayConfig, database: Database, closing: Closing): Promise<{ port: number }> => {
  const log = openLog(config.logLevel);
  const requested = requestedWorlds(() => worlds, config.mode);
  const fastify = Fastify({
    // Fastify itself speaks of trouble only; a request is told once, by its operation.
    loggerInstance: log.child({}, { level: config.logLevel === 'silent' ? 'silent' : 'warn' }) as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    rewriteUrl: (request) => requested.rewriteUrl(request),
    // A name of a hundred letters, each written as six characters.
    routerOptions: { maxParamLength: 700 },
    ...(config.trustedProxies !== undefined && { trustProxy: config.trustedProxies }),
  });
  endSilentConnections(fastify);
  const warn = (text: string): void => fastify.log.warn(text);
  const observing = await observe({ ...config, warn });
  closing.add(() => observing.close());
  const entities = [...worldEntities, ...slices.flatMap((slice) => slice.entities)];
  const storage = await openStorage({ database, entities, warn });
  closing.add(() => storage.close());
  const journalOf = config.sandboxUrl === undefined ? undefined : standInJournals(config.sandboxUrl, warn);
  const worlds = await openWorlds({ storage, machineNowMs, journalOf, ...config, databaseUrl: database.url, warn });
  closing.add(() => worlds.close());
  const registries = connectRegistries({ urls: config.registryUrls, timeoutMs: config.registryTimeoutMs, nowMachineMs: machineNowMs });
  closing.add(() => registries.close());
  const firstTouch = createFirstTouch(storage);
  const links = createLinkPoller({
    storage,
    worlds,
    bindRegistries: registries.bind,
    touch: (by, oips) => firstTouch.persons(by, oips),
    warn: (text, error) => log.warn({ err: error }, text),
    intervalMs: config.linkCheckIntervalMs,
    driven: config.adminToken !== undefined,
  });
  closing.add(() => links.stop());
  worlds.whenGone((ids) => {
    registries.forget(ids);
    forgetTokens(ids);
    links.forget(ids);
  });
  const messages = createMessageWorker({
    storage,
    worlds,
    bindRegistries: registries.bind,
    warn: (text, error) => log.warn({ err: error }, text),
  });
  closing.add(() => messages.stop());
  const handOver = handOverAfter(messages, config.mode);
  const due = createDueRunner({
    storage,
    worlds,
    bindRegistries: registries.bind,
    touch: (by, oips) => firstTouch.persons(by, oips),
    handlers: dueHandlers,
    handOver,
    machineNowMs,
    warn: (text, error) => log.warn({ err: error }, text),
  });
  closing.add(() => due.stop());
  const bookings = createBookingRecovery({
    storage,
    worlds,
    bindRegistries: registries.bind,
    touch: (by, oips) => firstTouch.persons(by, oips),
    // Two questions, one after another, and what storage takes.
    patienceMs: 2 * config.registryTimeoutMs + 1_000,
    warn: (text, error) => log.warn({ err: error }, text),
  });
  closing.add(() => bookings.stop());
  const changes = hearChanges(database.url, worlds, warn);
  closing.add(() => changes.close());
  const schema = guardPersonFields(buildGraphSchema(slices), slices);
  const preview = config.previewFiles.length > 0 ? await previewIn(schema, config.previewFiles) : undefined;
  const answered = { schema: preview?.schema ?? schema, mode: config.mode };
  const graph = await mountGraph(fastify, {
    ...answered,
    adding: preview?.plugin,
    tableOf: config.mode === 'sandbox' ? tablesOf(storage, entities) : undefined,
    persisted: readPersistedDocuments(answered, config),
    rateLimits: config.rateLimits,
    steps: [lookAhead(slices.flatMap(({ parts = [] }) => parts)), askBeforeSignIn, auditBeforeAnswer, messagesBeforeAnswer(handOver)],
    storage,
    bindRegistries: registries.bind,
    worldOf: ({ raw }) => requested.of(raw),
    worldAgain: (world) => requested.again(world),
    watch: (world, signal) => changes.watch(world, signal),
    beforeAnswer: auditWritten,
    seal: sealWith(config.codeKey),
    touch: (context, oips) => firstTouch.persons(context, oips),
    touchClinicDay: (context, moOid, day) => firstTouch.clinicDay(context, moOid, day),
    signIn: links.watching(signInWith(config, firstTouch)),
    logError: (error, requestId) => log.error({ err: error, requestId }, 'an error that nothing foresaw'),
    logRequest: (request, durationMs) => log.info(toldRequest(request, durationMs), 'request'),
  });
  closing.add(() => graph.stop());
  mountCallbacks(fastify, {
    storage,
    worlds,
    bindRegistries: registries.bind,
    touch: (by, oips) => firstTouch.persons(by, oips),
    mode: config.mode,
    senderUrls: config.senderUrls,
    timeoutMs: config.registryTimeoutMs,
    handOver,
    warn: (text, about) => log.warn(about, text),
  });
  const making = makingWorlds({ ...config, storage, worlds, machineNowMs });
  if (config.adminToken !== undefined) {
    addAdmin(fastify, config.adminToken, worlds, {
      ...making,
      touch: (base, oips) => firstTouch.persons(baseToucher(base, registries.bind), oips),
      runActs: async (name) => {
        await due.turnIn(name);
        await links.turnIn(name);
        await messages.turnIn(name);
      },
      nextDue: async (epoch, afterMs, untilMs) => {
        const next = await readNextDueAct(storage, epoch, afterMs, untilMs);
        return next && { atMs: next.at, kind: next.kind };
      },
    });
  }
  addHealth(fastify, worlds);
  if (config.sandboxUrl !== undefined)
    forwardToSandbox(fastify, { ...config, sandboxUrl: config.sandboxUrl, worlds: requested, makeWorld: making.makeAsked });
  const port = await listen(fastify, config);
  closing.add(() => fastify.close());
  links.start();
  due.start();
  bookings.start();
  messages.start();
  const again = (everyMs: number, work: () => Promise<unknown>, failed: string): void => {
    const chore = regularly(everyMs, work, (error) => fastify.log.warn({ err: error }, failed));
    closing.add(() => chore.stop());
  };
  const doerIn = doersOf({ storage, worlds, bindRegistries: registries.bind, touch: (by, oips) => firstTouch.persons(by, oips) });
  const patienceMs = 2 * config.registryTimeoutMs + 1_000;
  const unforeseen = (text: string, error: unknown): void => log.warn({ err: error }, text);
  again(settleEveryMs, () => settleOpenHomeVisits(storage, doerIn, patienceMs, unforeseen), 'home visits were not settled');
  again(settleEveryMs, () => settleOpenApplications(storage, doerIn, patienceMs, unforeseen), 'applications were not settled');
  again(sweepEveryMs, () => worlds.sweep(), 'old epochs were not swept');
  if (config.mode === 'sandbox') again(expireEveryMs, () => worlds.dropUnused(), 'worlds that nobody uses were not dropped');
  return { port };
};
