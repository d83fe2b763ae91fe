import { EpochEntity } from './epoch.entity.ts';
import { WorldEntity } from './world.entity.ts';

export { machineNowMs } from './clock.ts';
export { NotSynced, ownPerson } from './own-person.ts';
export type { RequestWorld } from './request-world.ts';
export { standInJournals } from './stand-in-journals.ts';
export { openWorlds, type Worlds } from './worlds.ts';

export const worldEntities = [EpochEntity, WorldEntity];
