import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { worldHeaders, worldNameHeader, worldPrefixHeader, writeWorldBase } from '../schema/registry/world-headers.ts';
import { shortBodyOf, shortForward } from './forward-short.ts';
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

/** Where worlds are asked for. */
const isForWorld = ({ raw }: FastifyRequest): boolean => raw.method === 'POST' && raw.url === '/sandbox/worlds';

/** Forwards to the sandbox process, in sandbox mode only: without this, these paths are unknown and answered 404. */
export const forwardToSandbox = (
  fastify: FastifyInstance,
  options: {
    sandboxUrl: string;
    publicUrl: string | undefined;
    worlds: RequestedWorlds;
    /** What is answered to whoever asks the control API for a world, by the body and where clients see the gateway; undefined: it is asked. */
    makeWorld: ((body: string, publicUrl: string) => Promise<object | undefined>) | undefined;
  },
): void => {
  const { sandboxUrl, publicUrl, makeWorld } = options;
  const seenAs = publicUrl === undefined ? undefined : new URL(publicUrl);
  const said = new WeakMap<object, Record<string, string>>();
  const short = shortForward(sandboxUrl);
  const tell = (request: Pick<FastifyRequest, 'host' | 'protocol'>, headers: IncomingHttpHeaders): IncomingHttpHeaders => {
    // What a client says about the world in these headers means nothing here.
    const { [worldPrefixHeader]: _prefix, ...others } = headers;
    return {
      ...others,
      ...said.get(request),
      'x-forwarded-host': seenAs?.host ?? request.host,
      'x-forwarded-proto': seenAs?.protocol.slice(0, -1) ?? request.protocol,
    };
  };
  /** What of a request this gateway answers by itself. */
  const madeHere = async (request: FastifyRequest, body: Buffer): Promise<object | undefined> => {
    if (!makeWorld || !isForWorld(request)) return undefined;
    try {
      return await makeWorld(body.toString(), publicUrl ?? `${request.protocol}://${request.host}`);
    } catch (error) {
      request.log.warn({ err: error }, 'a world was not made');
      return undefined;
    }
  };
  const unreachable = `The sandbox process at ${sandboxUrl} does not answer (npm run mocks).`;
  void fastify.register(async (scope) => {
    scope.setErrorHandler(refuseWorld);
    scope.addHook('onClose', () => short.close());
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
        handler: async (request, reply, path, options) => {
          const body = await shortBodyOf(request);
          if (body === undefined) return reply.from(path, options);
          const made = await madeHere(request, body);
          if (made) return reply.code(201).header('cache-control', 'no-store').send(made);
          try {
            await short.answer({ request, path, headers: tell(request, request.headers), body }, reply);
            return reply;
          } catch (error) {
            request.log.warn({ err: error }, 'the sandbox process does not answer');
            return reply.code(502).send({ error: unreachable });
          }
        },
        replyOptions: { rewriteRequestHeaders: tell, onError: (reply) => void reply.code(502).send({ error: unreachable }) },
      });
    }
  });
};
