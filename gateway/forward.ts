import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { worldHeaders, writeWorldBase } from '../schema/registry/world-headers.ts';
import type { RequestWorld } from './world/index.ts';

/** What the public port answers with the sandbox process's answers: the page, its files, the control API and ESIA's pages. */
const forwarded = [
  { prefix: '', routes: ['/'] },
  { prefix: '/console', routes: ['/', '/*'] },
  { prefix: '/sandbox', routes: ['/', '/*'] },
  { prefix: '/esia', routes: ['/', '/*'] },
];

const headersOf = (world: RequestWorld): Record<string, string> => ({
  [worldHeaders.id]: world.id,
  [worldHeaders.epoch]: world.epochName,
  [worldHeaders.base]: writeWorldBase(world.base),
  [worldHeaders.revision]: String(world.revision),
  [worldHeaders.time]: world.now(),
});

/** Forwards to the sandbox process, in sandbox mode only: without this, these paths are unknown and answered 404. */
export const forwardToSandbox = (
  fastify: FastifyInstance,
  options: { sandboxUrl: string; publicUrl: string | undefined; worldOf: (request: FastifyRequest) => Promise<RequestWorld> },
): void => {
  const { sandboxUrl, publicUrl, worldOf } = options;
  const seenAs = publicUrl === undefined ? undefined : new URL(publicUrl);
  const worlds = new WeakMap<object, RequestWorld>();
  void fastify.register(async (scope) => {
    scope.addHook('onRequest', async (request) => void worlds.set(request, await worldOf(request)));
    for (const { prefix, routes } of forwarded) {
      await scope.register(httpProxy, {
        upstream: sandboxUrl,
        prefix,
        rewritePrefix: prefix,
        routes,
        disableRequestLogging: true,
        internalRewriteLocationHeader: false,
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => {
            const world = worlds.get(request);
            // What a client says about the world in these headers means nothing here.
            return {
              ...headers,
              ...(world ? headersOf(world) : {}),
              'x-forwarded-host': seenAs?.host ?? request.host,
              'x-forwarded-proto': seenAs?.protocol.slice(0, -1) ?? request.protocol,
            };
          },
          onError: (reply) => void reply.code(502).send({ error: `The sandbox process at ${sandboxUrl} does not answer (npm run mocks).` }),
        },
      });
    }
  });
};
