import type { WorldRow } from '../../schema/control/admin.ts';
import { mainEpoch } from '../world/world.ts';
import { controlledWorld, type ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { AdminRefused, type GatewayAdmin } from './gateway-admin.ts';
import { mainAlone } from './main-alone.ts';
import { problem, type ControlProblem } from './problem.ts';

export const noSuchWorld = (name: string, near: readonly string[]): ControlProblem =>
  problem(
    'world-not-found',
    {
      ru: near.length > 0 ? `Мира ${name} нет. Похожие имена: ${near.join(', ')}.` : `Мира ${name} нет.`,
      en: near.length > 0 ? `There is no world ${name}. Names like it: ${near.join(', ')}.` : `There is no world ${name}.`,
    },
    { near },
  );

/** @throws the problem gateway-unavailable where the stand-ins know of no gateway */
export const adminOf = ({ admin }: Pick<ControlDeps, 'admin'>): GatewayAdmin => {
  if (admin) return admin;
  throw problem('gateway-unavailable', {
    ru: 'Миры хранит шлюз, а здесь только заглушки: npm start, или ZDRAVGRAPH_GATEWAY_URL и ZDRAVGRAPH_ADMIN_TOKEN.',
    en: 'The gateway keeps the worlds, and these are the stand-ins alone: npm start, or ZDRAVGRAPH_GATEWAY_URL and ZDRAVGRAPH_ADMIN_TOKEN.',
  });
};

type Known = Pick<ControlDeps, 'admin' | 'surroundings'>;

const rowOf = async (deps: Known, name: string): Promise<WorldRow> => {
  if (!deps.admin && name === mainEpoch) return mainAlone(deps.surroundings);
  try {
    return await adminOf(deps).world(name);
  } catch (error) {
    if (error instanceof AdminRefused && error.status === 404) throw noSuchWorld(name, error.refusal.near ?? []);
    throw error;
  }
};

/** The world of that name as it is now. @throws the problem world-not-found with names that are near */
export const findWorld = async (deps: Known, name: string): Promise<ControlledWorld> =>
  controlledWorld(await rowOf(deps, name), deps.surroundings, deps.admin);
