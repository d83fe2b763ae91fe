import { takeOpenApplications } from '../attachment/attachment-application.loader.ts';
import type { DoerIn } from '../due/doer-in.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { epochOf, type Storage } from '../storage/index.ts';
import { WorldTurnedAway } from '../world/index.ts';
import { settleApplication } from './settle-application.service.ts';

/** Of one turn. */
const together = 100;

/** Settles the applications that a clinic's system has not answered. @param patienceMs how long whoever asked may be asking yet: machine time */
export const settleOpenApplications = async (
  storage: Storage,
  doerIn: DoerIn,
  patienceMs: number,
  warn: (text: string, error: unknown) => void,
): Promise<void> => {
  for (const { world, person, ordinal } of await takeOpenApplications(storage, patienceMs, together)) {
    try {
      const by = await doerIn(world, epochOf(person));
      if (by) await settleApplication(by, { person, ordinal });
    } catch (error) {
      const waits = error instanceof RegistryUnavailable || (error instanceof TechnicalError && error.code === 'OUTCOME_UNKNOWN');
      // Its turn comes again, or the world has another state by now.
      if (!waits && !(error instanceof WorldTurnedAway)) warn('an application for attachment was not settled', error);
    }
  }
};
