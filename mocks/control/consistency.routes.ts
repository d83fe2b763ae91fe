import { consistencyAnswer, consistencyQuery } from '../../schema/control/consistency.ts';
import type { StoredPerson } from '../../schema/control/admin.ts';
import { tellConsistency, whomToLookAt } from '../consistency/consistency.ts';
import { readPerson } from '../life/references.ts';
import { sceneAt } from '../life/scene.ts';
import { AdminRefused, type GatewayAdmin } from './gateway-admin.ts';
import { worldRoute, type Route } from './route.ts';

/** Questions to the gateway at once. */
const atOnce = 8;

/** Rows of those of these people whom the gateway has stored. */
const storedRows = async (
  admin: GatewayAdmin,
  world: string,
  oips: readonly string[],
): Promise<ReadonlyMap<string, StoredPerson['rows']>> => {
  const found = new Map<string, StoredPerson['rows']>();
  const left = [...oips];
  const work = async (): Promise<void> => {
    for (let oip = left.pop(); oip !== undefined; oip = left.pop()) {
      const person = await admin.person(world, oip).catch((error: unknown) => {
        if (error instanceof AdminRefused && error.status === 404) return undefined;
        throw error;
      });
      if (person) found.set(oip, person.rows);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
};

/** Whether everybody tells the same. */
export const consistencyRoutes: readonly Route[] = [
  worldRoute({
    method: 'GET',
    path: '/sandbox/worlds/:world/consistency',
    operationId: 'TellConsistency',
    summary: 'Contradictions between registries, and between them and what is stored; each intended by a scenario or not',
    query: consistencyQuery,
    answer: consistencyAnswer,
    async run({ world, deps: { admin }, query: { person } }) {
      const { nowMs } = world.world;
      const oips = await world.use(({ ledgers }) => {
        const { life, fer, rmis } = ledgers;
        return person === undefined ? whomToLookAt(ledgers) : [readPerson(sceneAt({ life, fer, rmis, nowMs }), 'query.person', person)];
      });
      const stored = admin && (await storedRows(admin, world.row.name, oips));
      return world.use(({ ledgers }) => tellConsistency(ledgers, nowMs, oips, stored));
    },
  }),
];
