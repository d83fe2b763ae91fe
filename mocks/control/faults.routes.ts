import { z } from 'zod';
import { faultId, faultList, faultRequest, standingFault } from '../../schema/control/faults.ts';
import { nearNames } from '../../schema/control/near.ts';
import { checkFault } from '../faults/check-fault.ts';
import { toldFault } from '../faults/told-fault.ts';
import { misnamed } from './misnamed.ts';
import { problem } from './problem.ts';
import { worldRoute, type Route } from './route.ts';

/** At once in one world. */
const mostFaults = 1_000;

const tooMany = () =>
  problem('too-many-faults', {
    ru: `В мире уже ${mostFaults} неисправностей: уберите ненужные.`,
    en: `The world has ${mostFaults} faults already: remove those that are not needed.`,
  });

/** Faults of registries in one world. */
export const faultRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/faults',
    operationId: 'ListFaults',
    summary: 'Faults that stand, those that are used up included',
    answer: faultList,
    run: ({ world }) => world.use(({ ledgers }) => ({ faults: ledgers.faults.standing().map(toldFault) })),
  }),
  worldRoute({
    method: 'POST',
    path: '/sandbox/worlds/:world/faults',
    operationId: 'AddFault',
    summary: 'Let a registry or one of its operations fail in this world',
    body: faultRequest,
    answer: standingFault,
    status: 201,
    changes: true,
    problems: ['too-many-faults'],
    async run({ world, body }) {
      misnamed(checkFault(body));
      const added = await world.use(({ ledgers: { faults: ledger }, record }) => {
        if (ledger.standing().length >= mostFaults) throw tooMany();
        const id = ledger.nextId();
        record('faults', { kind: 'ADDED', id, fault: body }, world.world.nowMs);
        return { ...body, id, addedAtMs: world.world.nowMs, met: 0, drawn: 0 };
      });
      await world.changed();
      return toldFault(added);
    },
  }),
  worldRoute({
    method: 'DELETE',
    path: '/sandbox/worlds/:world/faults/:fault',
    operationId: 'RemoveFault',
    summary: 'Remove a fault',
    params: z.strictObject({ fault: faultId }),
    changes: true,
    problems: ['fault-not-found'],
    async run({ world, params: { fault } }) {
      await world.use(({ ledgers: { faults: ledger }, record }) => {
        const standing = ledger.standing().map(({ id }) => id);
        if (!standing.includes(fault)) {
          throw problem(
            'fault-not-found',
            { ru: `Неисправности ${fault} в этом мире нет.`, en: `There is no ${fault} in this world.` },
            { near: nearNames(fault, standing) },
          );
        }
        record('faults', { kind: 'REMOVED', ids: [fault] }, world.world.nowMs);
      });
      await world.changed();
    },
  }),
  worldRoute({
    method: 'DELETE',
    path: '/sandbox/worlds/:world/faults',
    operationId: 'RemoveFaults',
    summary: 'Remove all faults',
    changes: true,
    async run({ world }) {
      const removed = await world.use(({ ledgers, record }) => {
        const ids = ledgers.faults.standing().map(({ id }) => id);
        if (ids.length > 0) record('faults', { kind: 'REMOVED', ids }, world.world.nowMs);
        return ids.length;
      });
      if (removed > 0) await world.changed();
    },
  }),
];
