import { ActEntity } from './act.entity.ts';
import { CheckpointEntity } from './checkpoint.entity.ts';
import { CounterEntity } from './counter.entity.ts';
import { EpochEntity } from './epoch.entity.ts';
import { SwitchedServiceEntity } from './switched-service.entity.ts';
import { WorldEntity } from './world.entity.ts';

export { recordAct, type Act } from './acts.ts';
export { addAdmin } from './admin-routes.ts';
export { beforeCommit } from './before-commit.ts';
export { machineNowMs } from './clock.ts';
export { CounterEntity } from './counter.entity.ts';
export { nextNumber, nextUuid, nextUuids, uuidPrefix } from './counters.ts';
export { makingWorlds } from './making-worlds.ts';
export { NotSynced, ownPerson } from './own-person.ts';
export { requestWorld, type RequestWorld } from './request-world.ts';
export { MixedWorlds, requestedWorlds, UnknownWorld, type RequestedWorlds } from './requested-world.ts';
export { standInJournals } from './stand-in-journals.ts';
export { SwitchedServiceEntity } from './switched-service.entity.ts';
export { openWorlds, type Worlds } from './worlds.ts';
export { WorldTurnedAway, writeIn } from './write-in.ts';

export const worldEntities = [EpochEntity, WorldEntity, CheckpointEntity, CounterEntity, ActEntity, SwitchedServiceEntity];
