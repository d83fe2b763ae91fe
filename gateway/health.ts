import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worlds } from './world/index.ts';

const patienceMs = 1000;

/** `/health/live`: the process answers. `/health/ready`: the database answers, and knows the world of requests that name none. */
export const addHealth = (fastify: FastifyInstance, worlds: Worlds): void => {
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const tooLate = sleep(patienceMs, 'the database does not answer', { ref: false });
    const problem = await Promise.race([worlds.check().then(() => undefined), tooLate]).catch((error: unknown) => String(error));
    if (problem === undefined) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', reason: problem });
  });
};
