import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatError, TechnicalError } from './errors.ts';
import { languageOf } from './language.ts';
import { beyond } from './query-limits.ts';
import type { RateCounters } from './rate-limits.ts';

const send = (request: FastifyRequest, reply: FastifyReply, status: number, error: TechnicalError): FastifyReply => {
  const language = languageOf(request.headers['accept-language']);
  return reply.code(status).send({ errors: [formatError({ message: error.message }, error, { language })] });
};

/** A hook that answers 429 before anything of the request is read, where its address asked too often. */
export const refuseBusyAddress =
  (rates: RateCounters) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const excess = await rates.address(request);
    if (excess) await send(request, reply.header('retry-after', excess.retryAfterSeconds), 429, excess.error);
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
