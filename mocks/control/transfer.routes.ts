import { z } from 'zod';
import { exportLimitBytes, importQuery, worldDescription } from '../../schema/control/worlds.ts';
import { route, worldRoute, type Route } from './route.ts';
import { exportWorld, importWorld } from './saved-world.ts';
import { newDescriptionOf } from './world-description.ts';

const worldText = z.string().meta({ description: 'A world as text: one JSON value a line, the last one a checksum' });

export const transferRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/export',
    operationId: 'ExportWorld',
    summary: 'A world as text: seed, day, clock, what happened, and the rows of the gateway that differ from the base',
    answer: worldText,
    answerFormat: 'text',
    changes: true,
    run: ({ deps, world }) => exportWorld(deps, world),
  }),
  route({
    method: 'POST',
    path: '/sandbox/worlds/import',
    operationId: 'ImportWorld',
    summary: 'A new world from the text of an exported one',
    query: importQuery,
    body: worldText,
    bodyFormat: 'text',
    bodyLimitBytes: exportLimitBytes,
    answer: worldDescription,
    status: 201,
    problems: ['import-refused', 'world-exists', 'too-many-worlds'],
    run: async ({ deps, body, query, publicUrl }) => newDescriptionOf(deps, await importWorld(deps, body, query), publicUrl),
  }),
];
