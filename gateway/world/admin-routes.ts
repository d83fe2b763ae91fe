import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { parseInstant } from '../../schema/calendar/index.ts';
import {
  actsQuery,
  clockChange,
  dueQuery,
  flip,
  newBareWorld,
  newCheckpoint,
  newEpoch,
  newWorld,
  worldName,
  type WorldRow,
} from '../../schema/control/admin.ts';
import { readActs } from './acts.ts';
import { findEpoch, listEpochs, type AdminDependencies } from './admin.ts';
import { AdminRefused, unknown } from './admin-refused.ts';
import { makeBareWorld } from './bare-world.ts';
import { buildEpoch } from './build-epoch.ts';
import { flipWorld, removeWorld, touchWorld } from './change-world.ts';
import { dropCheckpoint, keepCheckpoint, readCheckpoints } from './checkpoints.ts';
import { describeWorld, describeWorlds } from './described-world.ts';
import { exportRows, readPerson } from './export-rows.ts';
import { makeWorld } from './make-world.ts';
import type { Worlds } from './worlds.ts';

/** An export of many people is long. */
const bodyLimit = 64 * 1024 * 1024;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Says whether a header carries the token, in a time that does not tell how much of it was right. */
const carrierOf = (token: string): ((authorization: string | undefined) => boolean) => {
  const expected = digest(`Bearer ${token}`);
  return (authorization = '') => timingSafeEqual(digest(authorization), expected);
};

/** @throws AdminRefused 400 that names every place at fault */
const read = <Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> => {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), expected: message }));
  const words = errors.map(({ path, expected }) => `${path || 'body'}: expected ${expected}`);
  throw new AdminRefused(400, words.join('; '), { errors });
};

type Request = FastifyRequest<{ Params: { name: string; checkpoint: string; oip: string } }>;
const nameOf = ({ params }: Request): string => params.name;

const answerError = (error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error instanceof AdminRefused) return reply.code(error.status).send({ error: error.message, ...error.more });
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'the admin interface failed');
  return reply.code(status).send({ error: status < 500 ? error.message : 'a fault of the gateway, see its log' });
};

/**
 * Adds the admin interface, of sandbox mode only: through it worlds are made, copied, flipped and dropped. Whoever does not carry the token
 * finds nothing there.
 */
export const addAdmin = (fastify: FastifyInstance, token: string, worlds: Worlds, by: AdminDependencies): void => {
  const { storage, machineNowMs, room } = by;
  const described = async (name: string): Promise<WorldRow> => {
    const row = await describeWorld(storage, name, machineNowMs());
    if (!row) throw unknown(`world ${name}`, await worlds.near(name));
    return row;
  };
  /** Changes a world; this gateway knows at once, before it answers. */
  const changed = async (name: string, change: () => Promise<unknown>): Promise<WorldRow> => {
    await change().finally(() => worlds.forget(name));
    return described(name);
  };
  const carries = carrierOf(token);
  void fastify.register(
    async (admin) => {
      admin.addHook('onRequest', async (request, reply) => {
        if (!carries(request.headers.authorization)) await reply.callNotFound();
      });
      admin.setErrorHandler(answerError);

      admin.get('/worlds', async () => ({ worlds: await describeWorlds(storage, machineNowMs()) }));
      admin.get('/worlds/:name', (request: Request) => described(nameOf(request)));
      admin.put('/worlds/:name', async (request: Request) => {
        const name = read(z.object({ name: worldName }), request.params).name;
        const wanted = read(newWorld, request.body);
        return makeWorld({ ...by, worlds }, name, wanted);
      });
      admin.post('/worlds', async (request) => makeBareWorld({ ...by, worlds }, read(newBareWorld, request.body)));
      admin.delete('/worlds/:name', async (request: Request, reply) => {
        const name = nameOf(request);
        await removeWorld(storage, name)
          // Says which names are near.
          .catch((error: unknown) => described(name).then(() => Promise.reject(error)))
          .finally(() => worlds.forget(name));
        room.freed();
        return reply.code(204).send();
      });
      admin.post('/worlds/:name/flip', async (request: Request) => {
        const wanted = read(flip, request.body);
        const { name } = await described(nameOf(request));
        return changed(name, () => flipWorld(storage, name, wanted));
      });
      admin.put('/worlds/:name/clock', async (request: Request) => {
        const { clock, expiresInHours } = read(clockChange, request.body);
        const { name } = await described(nameOf(request));
        return changed(name, () => touchWorld(storage, name, clock, expiresInHours));
      });
      admin.post('/worlds/:name/revision', async (request: Request) => {
        const { name } = await described(nameOf(request));
        return changed(name, () => touchWorld(storage, name));
      });

      admin.get('/worlds/:name/checkpoints', async (request: Request) => {
        await described(nameOf(request));
        return { checkpoints: await readCheckpoints(storage, nameOf(request)) };
      });
      const checkpointOf = async (world: string, name: string) => {
        const [row] = await readCheckpoints(storage, world, name);
        if (!row) throw unknown(`checkpoint ${name} of world ${world}`);
        return row;
      };
      admin.post('/worlds/:name/checkpoints', async (request: Request) => {
        const wanted = read(newCheckpoint, request.body);
        await described(nameOf(request));
        await keepCheckpoint(storage, nameOf(request), wanted, machineNowMs());
        return checkpointOf(nameOf(request), wanted.name);
      });
      admin.get('/worlds/:name/checkpoints/:checkpoint', async (request: Request) => {
        await described(nameOf(request));
        return checkpointOf(nameOf(request), request.params.checkpoint);
      });
      admin.delete('/worlds/:name/checkpoints/:checkpoint', async (request: Request, reply) => {
        await described(nameOf(request));
        await dropCheckpoint(storage, nameOf(request), request.params.checkpoint);
        return reply.code(204).send();
      });

      admin.get('/worlds/:name/acts', async (request: Request) => {
        const { after } = read(actsQuery, request.query);
        const { epoch } = await findEpoch(storage, (await described(nameOf(request))).epoch);
        return { acts: await readActs(storage, epoch, after === undefined ? undefined : parseInstant(after)) };
      });
      admin.post('/worlds/:name/acts/run', async (request: Request) => {
        const name = nameOf(request);
        const acts = async () => readActs(storage, (await findEpoch(storage, (await described(name)).epoch)).epoch, undefined);
        const before = (await acts()).length;
        await by.runActs(name);
        return { acts: (await acts()).slice(before) };
      });
      admin.get('/worlds/:name/due', async (request: Request) => {
        const { after, until } = read(dueQuery, request.query);
        const { epoch } = await findEpoch(storage, (await described(nameOf(request))).epoch);
        return { next: (await by.nextDue(epoch, after, until)) ?? null };
      });
      admin.get('/worlds/:name/people/:oip', async (request: Request) => {
        const { oip } = read(z.object({ oip: z.string().regex(/^\d{12}$/, { error: '12 digits' }) }), request.params);
        const person = await readPerson(storage, await findEpoch(storage, (await described(nameOf(request))).epoch), oip);
        if (!person) throw unknown(`person ${oip} in world ${nameOf(request)}`);
        return person;
      });

      admin.get('/epochs', async () => ({ epochs: await listEpochs(storage) }));
      admin.post('/epochs', { bodyLimit }, async (request) => {
        const wanted = read(newEpoch, request.body);
        return { name: wanted.name, base: wanted.base, rows: await buildEpoch(storage, wanted, by.touch) };
      });
      admin.get('/epochs/:name/rows', async (request: Request) => exportRows(storage, await findEpoch(storage, nameOf(request))));
    },
    { prefix: '/admin' },
  );
};
