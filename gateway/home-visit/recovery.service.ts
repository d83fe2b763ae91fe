import type { Doer } from '../due/doer.service.ts';
import type { DoerIn } from '../due/doer-in.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { epochOf, oipOf, type Storage } from '../storage/index.ts';
import { WorldTurnedAway, writeIn } from '../world/index.ts';
import { readHomeVisit, takeOpenHomeVisits } from './home-visit.loader.ts';
import { storeHomeVisits } from './refresh-home-visits.service.ts';
import { settleHomeVisit, type HomeVisitPlace } from './settle-home-visit.service.ts';
import { hearersOf } from './tell-of-home-visit.service.ts';

/** Of one turn. */
const together = 100;

/** Asks how a visit stands that was to be cancelled, and stores that. */
const refresh = async (by: Doer, { person, ordinal }: HomeVisitPlace): Promise<void> => {
  const row = await readHomeVisit(by.storage, person, ordinal);
  if (!row) return;
  const told = await by.registries.rmis.homeCalls(oipOf(person), { field: 'recovery' });
  await by.touch(hearersOf(row));
  await writeIn(by.storage, by.world, (em) => storeHomeVisits(em, by.world, person, told?.value ?? []));
};

/** Settles the visits about which a clinic's system has not answered. @param patienceMs how long whoever asked may be asking yet: machine time */
export const settleOpenHomeVisits = async (
  storage: Storage,
  doerIn: DoerIn,
  patienceMs: number,
  warn: (text: string, error: unknown) => void,
): Promise<void> => {
  for (const { world, person, ordinal } of await takeOpenHomeVisits(storage, patienceMs, together)) {
    try {
      const by = await doerIn(world, epochOf(person));
      const row = by && (await readHomeVisit(storage, person, ordinal));
      if (!row) continue;
      await (row.status === 'ASKING' ? settleHomeVisit(by, { person, ordinal }) : refresh(by, { person, ordinal }));
    } catch (error) {
      const waits = error instanceof RegistryUnavailable || (error instanceof TechnicalError && error.code === 'OUTCOME_UNKNOWN');
      // Its turn comes again, or the world has another state by now.
      if (!waits && !(error instanceof WorldTurnedAway)) warn('a home visit was not settled', error);
    }
  }
};
