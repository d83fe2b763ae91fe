import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { KnownQuestion } from './known-questions.ts';

/** Requests that Apollo has nothing to say of. */
export interface KnownRequests {
  /** What it asks and the type of the answer; undefined: Apollo answers it. */
  questionOf(request: FastifyRequest): (KnownQuestion & { readonly type: string }) | undefined;
  /** Keeps of which type Apollo's answer was: it goes by what is accepted, and by nothing else. */
  answered(request: FastifyRequest, reply: FastifyReply): void;
}

const mostAccepts = 100;
const longestAccept = 300;

/** No page of another site can send JSON without asking first, so that Apollo lets it pass whatever else is said. */
const isJson = (type: string | undefined): boolean => type === 'application/json' || type?.startsWith('application/json;') === true;

export const knownRequests = (recognize: (body: unknown) => KnownQuestion | undefined): KnownRequests => {
  const types = new LRUCache<string, string>({ max: mostAccepts });
  return {
    questionOf: ({ method, headers, body }) => {
      if (method !== 'POST' || !isJson(headers['content-type']) || headers['x-explain'] !== undefined) return undefined;
      const type = types.get(headers.accept ?? '');
      const question = type === undefined ? undefined : recognize(body);
      return question && type !== undefined ? { ...question, type } : undefined;
    },
    answered: ({ headers: { accept = '' } }, reply) => {
      const type = reply.getHeader('content-type');
      if (reply.statusCode === 200 && typeof type === 'string' && accept.length <= longestAccept) types.set(accept, type);
    },
  };
};
