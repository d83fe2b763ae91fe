import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatError, TechnicalError } from './errors.ts';
import { languageOf } from './language.ts';
import { beyond } from './query-limits.ts';
import type { RateCounters } from './rate-limits.ts';
import type { AtOnce } from '../registry/at-once.ts';
import { MixedWorlds, UnknownWorld } from '../world/requested-world.ts';

const send = (request: FastifyRequest, reply: FastifyReply, status: number, error: TechnicalError): FastifyReply => {
  const language = languageOf(request.headers['accept-language']);
  return reply.code(status).send({ errors: [formatError({ message: error.message }, error, { language })] });
};

const worldRefused = (error: unknown): { status: number; error: TechnicalError } | undefined => {
  if (error instanceof UnknownWorld) {
    const { asked, near } = error;
    const also = near.length > 0 ? [`; есть ${near.join(', ')}`, `; there is ${near.join(', ')}`] : ['', ''];
    const message = { ru: `Мира «${asked}» нет${also[0]}`, en: `There is no world “${asked}”${also[1]}` };
    return { status: 404, error: new TechnicalError('WORLD_NOT_FOUND', { message, near }) };
  }
  if (!(error instanceof MixedWorlds)) return undefined;
  const message = { ru: 'Путь и заголовок x-world называют разные миры', en: 'The path and the header x-world name different worlds' };
  return { status: 400, error: new TechnicalError('BAD_USER_INPUT', { message }) };
};

/**
 * A hook that refuses before anything of a request is read: with 429 where its address asked too often, and where its world is not there, or not
 * clear. Where nothing need be waited for it says so at once.
 */
export const refuseUnheard = (rates: RateCounters, worldOf: (request: FastifyRequest) => AtOnce<unknown>) => {
  const refuse = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const excess = await rates.address?.(request);
    if (excess) return void (await send(request, reply.header('retry-after', excess.retryAfterSeconds), 429, excess.error));
    try {
      await worldOf(request);
    } catch (error) {
      const refused = worldRefused(error);
      if (!refused) throw error;
      await send(request, reply, refused.status, refused.error);
    }
  };
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): Promise<void> | undefined => {
    if (rates.address || worldOf(request) instanceof Promise) return refuse(request, reply);
    done();
    return undefined;
  };
};

const unreadable = new TechnicalError('BAD_USER_INPUT', {
  message: { ru: 'Тело запроса не читается: ожидается JSON', en: 'The body of the request cannot be read: JSON is expected' },
});

/** What Fastify refuses before GraphQL sees it, told as GraphQL tells its errors; with the limit where the body is too large. */
export const refuseUnread = (error: { readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { statusCode = 500 } = error;
  if (statusCode === 413) return send(request, reply, 413, beyond('bodyBytes'));
  if (statusCode < 500) return send(request, reply, statusCode, unreadable);
  request.log.error({ err: error, requestId: request.id }, 'a request was not answered');
  return send(request, reply, 500, new TechnicalError('INTERNAL_SERVER_ERROR'));
};
