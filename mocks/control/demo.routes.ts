import { demoSession } from '../../schema/control/demo.ts';
import { startDemoSession } from './demo-session.ts';
import { route, type Route } from './route.ts';

export const demoRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/sandbox/demo',
    operationId: 'StartDemoSession',
    summary: 'A throw-away world with somebody signed in, for a visitor without an account',
    answer: demoSession,
    status: 201,
    problems: ['too-many-demo-sessions', 'too-many-worlds'],
    run: ({ deps, publicUrl }) => startDemoSession(deps, publicUrl),
  }),
];
