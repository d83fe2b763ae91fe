import { z } from 'zod';
import { newSignInFailure, signInFailureId, signInFailureList, standingSignInFailure } from '../../schema/control/sign-in.ts';
import { userOf } from '../esia/users.ts';
import type { ControlledWorld } from './controlled-world.ts';
import { problem } from './problem.ts';
import { worldRoute, type Route } from './route.ts';

const path = '/sandbox/worlds/:world/sign-in-failures';
/** At once in one world. */
const mostFailures = 1_000;

const removeFailures = async (world: ControlledWorld, chosen: (id: string) => boolean): Promise<number> => {
  const removed = await world.use(({ ledgers, record }) => {
    const ids = ledgers.esia.failures().flatMap(({ id }) => (chosen(id) ? [id] : []));
    for (const id of ids) record('esia', { kind: 'FAILURE_REMOVED', id }, world.world.nowMs);
    return ids.length;
  });
  if (removed > 0) await world.changed();
  return removed;
};

/** What is to go wrong with sign-ins through ESIA. */
export const signInRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path,
    operationId: 'ListSignInFailures',
    summary: 'What goes wrong with sign-ins of this world, oldest first',
    answer: signInFailureList,
    run: ({ world }) => world.use(({ ledgers }) => ({ failures: [...ledgers.esia.failures()] })),
  }),
  worldRoute({
    method: 'POST',
    path,
    operationId: 'AddSignInFailure',
    summary: 'Let sign-ins go wrong: expired, for another audience, a scope short, an unknown key, a wrong clock, consent refused',
    body: newSignInFailure,
    answer: standingSignInFailure,
    status: 201,
    changes: true,
    async run({ world, body }) {
      const { persona, times, ...failure } = body;
      const id = await world.use((epoch) => {
        const { life, esia } = epoch.ledgers;
        if (persona !== undefined && !userOf(persona, { epoch, world: world.world, people: life.everybody() })) {
          const expected = { ru: 'имя того, кто может войти', en: 'the name of somebody who can sign in' };
          throw problem(
            'bad-request',
            { ru: `Ничего не изменено: ${persona} войти не может.`, en: `Nothing has been changed: ${persona} cannot sign in.` },
            { errors: [{ path: 'persona', expected, value: JSON.stringify(persona) }] },
          );
        }
        if (esia.failures().length >= mostFailures) {
          throw problem('bad-request', {
            ru: `В мире уже ${mostFailures} таких сбоев: уберите ненужные.`,
            en: `The world has ${mostFailures} such failures already: remove those that are not needed.`,
          });
        }
        const made = `sign-in-${esia.failuresAdded() + 1}`;
        const optional = { ...(persona !== undefined && { persona }), ...(times !== undefined && { times }) };
        epoch.record('esia', { kind: 'FAILURE_ADDED', id: made, failure, ...optional }, world.world.nowMs);
        return made;
      });
      await world.changed();
      return { ...body, id, met: 0 };
    },
  }),
  worldRoute({
    method: 'DELETE',
    path: `${path}/:failure`,
    operationId: 'RemoveSignInFailure',
    summary: 'Take one away',
    params: z.strictObject({ failure: signInFailureId }),
    changes: true,
    problems: ['sign-in-failure-not-found'],
    async run({ world, params: { failure } }) {
      if ((await removeFailures(world, (id) => id === failure)) > 0) return;
      throw problem('sign-in-failure-not-found', { ru: `Сбоя ${failure} в мире нет.`, en: `The world has no failure ${failure}.` });
    },
  }),
  worldRoute({
    method: 'DELETE',
    path,
    operationId: 'RemoveSignInFailures',
    summary: 'Take all of them away',
    changes: true,
    run: async ({ world }) => void (await removeFailures(world, () => true)),
  }),
];
