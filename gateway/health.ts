import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worlds } from './world/index.ts';

const patienceMs = 1000;

/** `/health/live`: the process answers. `/health/ready`: the database answers, and knows the world of requests that name none. */
export const addHealth = (fastify: FastifyInstance, worlds: Worlds): void => {
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const problem = 'the database does not answer';
    const tooLate = sleep(patienceMs, problem, { ref: false });
    // What the database says is for the log: it may name hosts and users.
    const failed = (error: unknown): string => {
      fastify.log.warn({ err: error }, problem);
      return problem;
    };
    const found = await Promise.race([worlds.check().then(() => undefined), tooLate]).catch(failed);
    if (found === undefined) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', reason: found });
  });
};
