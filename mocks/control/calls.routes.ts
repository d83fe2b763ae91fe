import { callList, callQuery, expectedCall, explanation } from '../../schema/control/calls.ts';
import { explainCall } from '../calls/explain.ts';
import { findCalls } from '../calls/find-calls.ts';
import { toldCall } from '../calls/told-call.ts';
import { checkCalled } from '../faults/check-fault.ts';
import { misnamed } from './misnamed.ts';
import { worldRoute, type Route } from './route.ts';

/** What the registries were asked in one world. */
export const callRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/calls',
    operationId: 'ListCalls',
    summary: 'Calls to the registries on behalf of this world, newest first',
    query: callQuery,
    answer: callList,
    run({ world, query, deps }) {
      const { registry, operation } = query;
      if (registry !== undefined) misnamed(checkCalled({ registry, operation }), 'query');
      return { calls: findCalls(deps.surroundings.calls.of(world.world.id), query).map(toldCall) };
    },
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/calls/explain',
    operationId: 'ExplainCall',
    summary: 'Whether a call happened; if not, the calls that come nearest and what differs',
    body: expectedCall,
    answer: explanation,
    run({ world, body, deps }) {
      misnamed(checkCalled(body));
      return explainCall(deps.surroundings.calls.of(world.world.id), body);
    },
  }),
];
