import { outbox, outboxQuery } from '../../schema/control/outbox.ts';
import { outboxOf } from '../messages/outbox.ts';
import { worldRoute, type Route } from './route.ts';

/** What was sent to people of one world. */
export const outboxRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/outbox',
    operationId: 'ListOutbox',
    summary: 'SMS and letters that were sent, with their codes; newest first',
    query: outboxQuery,
    answer: outbox,
    run: ({ world, query }) => world.use(({ ledgers }) => ({ messages: outboxOf(ledgers, query) })),
  }),
];
