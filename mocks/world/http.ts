import { http as msw, type HttpHandler } from 'msw/http';
import type { Told } from '../faults/wire.ts';
import { answerWith } from './answer.ts';

/** A response, or what makes one: it costs as much as all else that is done for a small answer. */
export type Answered = Response | Told;

/** What answers a request; all of it is in the request itself. */
export type Resolver = (asked: { readonly request: Request }) => Answered | Promise<Answered>;

const resolvers = new WeakMap<HttpHandler, Resolver>();

const handled =
  (method: 'get' | 'post' | 'options') =>
  (path: string, resolver: Resolver): HttpHandler => {
    const handler = msw[method](path, async (asked) => {
      const answered = await resolver(asked);
      return answered instanceof Response ? answered : answerWith(answered.text, answered);
    });
    resolvers.set(handler, resolver);
    return handler;
  };

/** Handlers of MSW, which can be asked without it as well. */
export const http = { get: handled('get'), post: handled('post'), options: handled('options') } as const;

/** Asks one of these handlers directly: whoever knows which it is need not have MSW look, and copy the request for it. */
export const answerBy = async (handler: HttpHandler, request: Request): Promise<Answered> => {
  const resolver = resolvers.get(handler);
  if (!resolver) throw new Error(`${String(handler.info.path)} is no handler of a stand-in`);
  return resolver({ request });
};
