import { z } from 'zod';
import {
  checkpointId,
  checkpointList,
  newCheckpointRequest,
  restoreRequest,
  worldCheckpoint,
  worldDescription,
} from '../../schema/control/worlds.ts';
import { dropCheckpoint, restoreCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { adminOf } from './find-world.ts';
import { worldRoute, type Route } from './route.ts';
import { checkpointOf, descriptionOf } from './world-description.ts';

export const checkpointsRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/checkpoints',
    operationId: 'ListCheckpoints',
    summary: 'The checkpoints of a world, oldest first',
    answer: checkpointList,
    run: async ({ deps, world }) => ({ checkpoints: (await adminOf(deps).checkpoints(world.row.name)).map(checkpointOf) }),
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/checkpoints',
    operationId: 'SaveCheckpoint',
    summary: 'Keeps the state of a world under a name, while requests are running',
    body: newCheckpointRequest,
    answer: worldCheckpoint,
    status: 201,
    problems: ['checkpoint-exists'],
    changes: true,
    run: async ({ deps, world, body }) => checkpointOf(await saveCheckpoint(deps, world, body.name)),
  }),
  worldRoute({
    method: 'DELETE',
    path: '/sandbox/worlds/:world/checkpoints/:checkpoint',
    operationId: 'DropCheckpoint',
    summary: 'Forgets a checkpoint',
    params: z.strictObject({ checkpoint: checkpointId }),
    problems: ['checkpoint-not-found'],
    changes: true,
    run: ({ deps, world, params }) => dropCheckpoint(deps, world, params.checkpoint),
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/restore',
    operationId: 'RestoreCheckpoint',
    summary: 'Puts a world back to a checkpoint, while requests are running: they see the state before or after',
    body: restoreRequest,
    answer: worldDescription,
    problems: ['checkpoint-not-found'],
    changes: true,
    run: async ({ deps, world, body, publicUrl }) => descriptionOf(deps, await restoreCheckpoint(deps, world, body.checkpoint), publicUrl),
  }),
];
