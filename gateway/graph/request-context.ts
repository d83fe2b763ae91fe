import type { FastifyRequest } from 'fastify';
import { madeOf, type AtOnce } from '../registry/at-once.ts';
import type { RequestWorld } from '../world/request-world.ts';
import type { Context } from './context.ts';
import { credentialsFrom } from './credentials.ts';
import { refusal } from './errors.ts';
import { languageOf } from './language.ts';
import { makeContext, type Asker, type ContextDependencies } from './make-context.ts';
import type { RateCounters } from './rate-limits.ts';

export interface RequestContextDependencies extends ContextDependencies {
  readonly mode: 'sandbox' | 'production';
  /** The world that a request belongs to, the same however often it is asked. Rejects with UnknownWorld or MixedWorlds. */
  readonly worldOf: (request: FastifyRequest) => AtOnce<RequestWorld>;
}

/** Header values are single for these names; a repeated one counts as its first. */
const header = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const askerOf = (request: FastifyRequest): Asker => ({
  requestId: request.id,
  language: languageOf(header(request, 'accept-language')),
  credentials: credentialsFrom((name) => header(request, name)),
});

export const contextFor = (dependencies: RequestContextDependencies, request: FastifyRequest): AtOnce<Context> =>
  madeOf(dependencies.worldOf(request), (world) => {
    const context = makeContext(dependencies, world, askerOf(request));
    // ESIA is asked about a persona while the document is read. A failure is told to the fields that want to know who asks.
    if (dependencies.mode === 'sandbox' && header(request, 'x-persona') !== undefined) void context.viewer().catch(() => undefined);
    return context;
  });

/**
 * The account of a request counts once it is known; a request without one, or whose sign-in fails, counts for its address only. Undefined where
 * nobody counts.
 * @throws GraphQLError RATE_LIMITED
 */
export const checkAccountRate = ({ account }: RateCounters, request: FastifyRequest, context: Context): Promise<void> | undefined => {
  if (!account || header(request, 'authorization') === undefined) return undefined;
  const check = async (): Promise<void> => {
    const viewer = await context.viewer().catch(() => undefined);
    const excess = viewer && (await account(request, `${context.world.id} ${viewer.account.esiaOid}`));
    if (excess) throw refusal(excess.error, 429, excess.retryAfterSeconds);
  };
  return check();
};
