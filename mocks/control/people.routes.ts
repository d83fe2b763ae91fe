import { madeAnswer, peopleAnswer, peopleQuery, peopleToMake, writtenNeeds } from '../../schema/control/people.ts';
import { catalogue, findPeople } from '../people-of-world/find-people.ts';
import { makePeople } from '../people-of-world/make-people.ts';
import { readNeeds, type UnknownNeed } from '../people-of-world/needs.ts';
import { stateBeforeAct } from './automatic-checkpoint.ts';
import { problem, type ControlProblem } from './problem.ts';
import { worldRoute, type Route } from './route.ts';

const defaultLimit = 50;

const unknownNeeds = (unknown: readonly UnknownNeed[]): ControlProblem => {
  const words = unknown.map(({ text }) => text).join(', ');
  const known = writtenNeeds.join(', ');
  return problem(
    'bad-request',
    { ru: `Неизвестно: ${words}. Известно: ${known}.`, en: `Unknown: ${words}. Known: ${known}.` },
    {
      errors: unknown.map(({ text }) => ({ path: 'query.need', expected: known, value: JSON.stringify(text) })),
      near: [...new Set(unknown.flatMap(({ near }) => near))],
    },
  );
};

/** Who lives in a world, and more of them. */
export const peopleRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/people',
    operationId: 'ListPeople',
    summary: 'Who can sign in, or whoever fits the needs: the cast first, then those made here, then some of the population',
    query: peopleQuery,
    answer: peopleAnswer,
    run({ world, query: { need, limit = defaultLimit } }) {
      const { needs, unknown } = readNeeds(need);
      if (unknown.length > 0) throw unknownNeeds(unknown);
      return world.use((epoch) => {
        const here = { epoch, world: world.world };
        return needs.length === 0 ? catalogue(here, limit) : findPeople(needs, here, limit);
      });
    },
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/people',
    operationId: 'MakePeople',
    summary: 'Make people whom every registry of this world knows; what is not said of them is drawn from the seed',
    body: peopleToMake,
    answer: madeAnswer,
    status: 201,
    changes: true,
    async run({ deps, world, body }) {
      const keep = await stateBeforeAct(deps, world);
      const people = await world.use((epoch) => makePeople(body, { epoch, world: world.world }));
      await keep('makePeople');
      await world.changed();
      return { people };
    },
  }),
];
