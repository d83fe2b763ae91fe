import { newWorldRequest, worldDescription, worldList } from '../../schema/control/worlds.ts';
import { mainEpoch } from '../world/world.ts';
import { adminOf } from './find-world.ts';
import { forgetWorld } from './forget-world.ts';
import { makeWorld } from './new-world.ts';
import { problem } from './problem.ts';
import { resetWorld } from './reset-world.ts';
import { route, worldRoute, type Route } from './route.ts';
import { descriptionOf, newDescriptionOf, summaryOf } from './world-description.ts';

export const worldsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/sandbox/worlds',
    operationId: 'ListWorlds',
    summary: 'Every world, by name',
    answer: worldList,
    run: async ({ deps, publicUrl }) => {
      const rows = (await adminOf(deps).worlds()).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return { worlds: await Promise.all(rows.map((row) => summaryOf(deps, row, publicUrl))) };
    },
  }),
  route({
    method: 'POST',
    path: '/sandbox/worlds',
    operationId: 'CreateWorld',
    summary: 'A new world, from the base of a seed and a day, from another world, or from a checkpoint of one',
    body: newWorldRequest,
    answer: worldDescription,
    status: 201,
    problems: ['world-not-found', 'checkpoint-not-found', 'world-exists', 'too-many-worlds'],
    run: async ({ deps, body, publicUrl }) => newDescriptionOf(deps, await makeWorld(deps, body), publicUrl),
  }),
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world',
    operationId: 'DescribeWorld',
    summary: 'One world, with its checkpoints',
    answer: worldDescription,
    run: ({ deps, world, publicUrl }) => descriptionOf(deps, world.row, publicUrl),
  }),
  worldRoute({
    method: 'DELETE',
    path: '/sandbox/worlds/:world',
    operationId: 'DropWorld',
    summary: 'Drops a world with its checkpoints; its tokens open nothing any more',
    problems: ['main-stays'],
    changes: true,
    run: async ({ deps, world: { row } }) => {
      if (row.name === mainEpoch)
        throw problem('main-stays', {
          ru: 'Мир main есть всегда: верните его к началу (reset).',
          en: 'There is always a world main: reset it.',
        });
      await adminOf(deps).dropWorld(row.name);
      forgetWorld(deps, row);
    },
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/reset',
    operationId: 'ResetWorld',
    summary: 'Puts a world back to what it was made from; checkpoints stay',
    answer: worldDescription,
    changes: true,
    run: async ({ deps, world, publicUrl }) => descriptionOf(deps, await resetWorld(deps, world), publicUrl),
  }),
];
