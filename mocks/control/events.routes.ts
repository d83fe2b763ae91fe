import { eventOfRegistry, eventsAnswer, eventsQuery, happened } from '../../schema/control/events.ts';
import { tellEvent } from '../life/happened.ts';
import { recordEvent } from '../life/record-event.ts';
import { readPerson } from '../life/references.ts';
import { sceneAt } from '../life/scene.ts';
import { stateBeforeAct } from './automatic-checkpoint.ts';
import { worldRoute, type Route } from './route.ts';

/** What registries and offices do by themselves in one world. */
export const eventRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/events',
    operationId: 'ListEvents',
    summary: 'What has happened at registries and offices, and when each of them learns of it',
    query: eventsQuery,
    answer: eventsAnswer,
    run: ({ world, query: { registry, event, person } }) =>
      world.use(({ ledgers: { life, fer, rmis } }) => {
        const { nowMs } = world.world;
        const oip = person === undefined ? undefined : readPerson(sceneAt({ life, fer, rmis, nowMs }), 'query.person', person);
        return {
          events: life
            .events()
            .filter((one) => registry === undefined || one.registry === registry)
            .filter((one) => event === undefined || one.said.event === event)
            .filter((one) => oip === undefined || one.concerns.includes(oip))
            .map((one) => tellEvent(one, nowMs)),
        };
      }),
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/events',
    operationId: 'RaiseEvent',
    summary: 'Let something happen at a registry or an office: every system that it concerns learns of it after its own delay',
    body: eventOfRegistry,
    answer: happened,
    status: 201,
    changes: true,
    problems: ['event-impossible'],
    async run({ world, body, deps }) {
      const { nowMs } = world.world;
      const keep = await stateBeforeAct(deps, world);
      const event = await world.use((epoch) => recordEvent(epoch, body, nowMs));
      await keep(`${body.registry}: ${body.event}`);
      await world.changed();
      // What the portal is to know by now, it knows before the answer.
      await deps.postman.settle(world);
      return tellEvent(event, nowMs);
    },
  }),
];
