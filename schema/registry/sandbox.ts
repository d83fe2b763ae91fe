import { z } from 'zod';

// What the sandbox process tells about itself, besides what it stands in for.

/** GET: how much has happened in an epoch; 400 where no epoch can have that name. */
export const journalPath = (epoch: string): string => `/sandbox/journals/${encodeURIComponent(epoch)}`;

export const journalAnswer = z.object({
  epoch: z.string(),
  /** Events of all registries together; sign-ins are none of them. 0 where there is no journal. */
  entries: z.int().nonnegative(),
});
