import type { EntityManager } from '@mikro-orm/postgresql';
import type { HomeCallRecord } from '../registry/index.ts';
import type { PersonKey } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { HomeVisitEntity } from './home-visit.entity.ts';
import { columnsOf } from './settle-home-visit.service.ts';
import { tellOfHomeVisit } from './tell-of-home-visit.service.ts';

const msOf = (date: Date | null | undefined): number | null => date?.getTime() ?? null;

/** Stores what the clinic's system says of a patient's visits now; whoever is concerned hears of what has changed. */
export const storeHomeVisits = async (
  em: EntityManager,
  world: RequestWorld,
  person: PersonKey,
  told: readonly HomeCallRecord[],
): Promise<void> => {
  const byNumber = new Map(told.map((call) => [call.callId, call]));
  for (const visit of await em.find(HomeVisitEntity, { person, status: { $ne: 'ASKING' } }, { orderBy: { ordinal: 'asc' } })) {
    const call = byNumber.get(visit.requestId);
    if (!call) continue;
    const { ordinal, addressText, bookedByOip = null, bookedByName } = visit;
    const told = { person, ordinal, addressText, bookedByOip, bookedByName };
    const changed = visit.status !== call.status || msOf(visit.expectedFrom) !== call.expectedFromMs;
    await em.nativeUpdate(HomeVisitEntity, { person, ordinal }, { ...columnsOf(call), askedAt: null });
    if (!changed) continue;
    const { moOid, expectedFromMs: expectedFrom, expectedToMs: expectedTo } = call;
    await tellOfHomeVisit(em, world, call.status, { ...told, moOid, expectedFrom, expectedTo });
  }
};
