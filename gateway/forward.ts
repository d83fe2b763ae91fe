import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { worldHeaders, worldNameHeader, worldPrefixHeader, writeWorldBase } from '../schema/registry/world-headers.ts';
import { MixedWorlds, UnknownWorld, type RequestedWorlds, type RequestWorld } from './world/index.ts';

/** What the public port answers with the sandbox process's answers: the page, its files, the control API and ESIA's pages. */
const forwarded = [
  { prefix: '', routes: ['/'] },
  { prefix: '/console', routes: ['/', '/*'] },
  { prefix: '/sandbox', routes: ['/', '/*'] },
  { prefix: '/esia', routes: ['/', '/*'] },
];

const headersOf = (world: RequestWorld, prefix: string): Record<string, string> => ({
  [worldHeaders.id]: world.id,
  [worldNameHeader]: world.name,
  ...(prefix !== '' && { [worldPrefixHeader]: prefix }),
  [worldHeaders.epoch]: world.epochName,
  [worldHeaders.base]: writeWorldBase(world.base),
  [worldHeaders.revision]: String(world.revision),
  [worldHeaders.time]: world.now(),
});

const refuseWorld = (error: Error, _request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error instanceof UnknownWorld) return reply.code(404).send({ error: error.message, near: error.near });
  if (error instanceof MixedWorlds) return reply.code(400).send({ error: error.message });
  throw error;
};

/** Up to so many bytes a body is sent on in one piece with its head: piece by piece costs more than all that is left to do. */
const shortBodyBytes = 65_536;

/** The body of a request that has a short one, and its type. */
const shortBodyOf = async ({ body, headers }: FastifyRequest): Promise<{ body: Buffer; contentType: string } | undefined> => {
  const { 'content-length': length = Number.NaN, 'content-type': contentType } = headers;
  if (!(body instanceof Readable) || contentType === undefined || !(Number(length) <= shortBodyBytes)) return undefined;
  return { body: await buffer(body), contentType };
};

/** Forwards to the sandbox process, in sandbox mode only: without this, these paths are unknown and answered 404. */
export const forwardToSandbox = (
  fastify: FastifyInstance,
  options: { sandboxUrl: string; publicUrl: string | undefined; worlds: RequestedWorlds },
): void => {
  const { sandboxUrl, publicUrl } = options;
  const seenAs = publicUrl === undefined ? undefined : new URL(publicUrl);
  const said = new WeakMap<object, Record<string, string>>();
  void fastify.register(async (scope) => {
    scope.setErrorHandler(refuseWorld);
    scope.addHook('onRequest', async (request) => {
      said.set(request, headersOf(await options.worlds.of(request.raw), options.worlds.prefixOf(request.raw)));
    });
    // A world as text may be long: like everything else it is passed on as it comes.
    scope.removeContentTypeParser('text/plain');
    // The page of a world names its files from here on.
    scope.get('/w/:world', (request, reply) => reply.redirect(`${request.raw.url?.split('?')[0]}/`, 308));
    for (const { prefix, routes } of forwarded) {
      await scope.register(httpProxy, {
        upstream: sandboxUrl,
        prefix,
        rewritePrefix: prefix,
        routes,
        disableRequestLogging: true,
        internalRewriteLocationHeader: false,
        handler: async (request, reply, dest, options) => reply.from(dest, { ...options, ...(await shortBodyOf(request)) }),
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => {
            // What a client says about the world in these headers means nothing here.
            const { [worldPrefixHeader]: _prefix, ...others } = headers;
            return {
              ...others,
              ...said.get(request),
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
