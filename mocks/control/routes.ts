import { checkpointsRoutes } from './checkpoints.routes.ts';
import { clockRoutes } from './clock.routes.ts';
import { callRoutes } from './calls.routes.ts';
import { consistencyRoutes } from './consistency.routes.ts';
import { eventRoutes } from './events.routes.ts';
import { faultRoutes } from './faults.routes.ts';
import { outboxRoutes } from './outbox.routes.ts';
import { demoRoutes } from './demo.routes.ts';
import { peopleRoutes } from './people.routes.ts';
import type { Route } from './route.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { transferRoutes } from './transfer.routes.ts';
import { worldsRoutes } from './worlds.routes.ts';

/** Every route of the control API, in the order of its document. */
export const controlRoutes: readonly Route[] = [
  ...worldsRoutes,
  ...checkpointsRoutes,
  ...clockRoutes,
  ...transferRoutes,
  ...outboxRoutes,
  ...faultRoutes,
  ...eventRoutes,
  ...consistencyRoutes,
  ...peopleRoutes,
  ...signInRoutes,
  ...demoRoutes,
  ...callRoutes,
];
