import { request } from 'undici';
import { z } from 'zod';

const patienceMs = 2_000;
const answer = z.object({ entries: z.int().nonnegative() });

/** What the registries have journalled in an epoch; UNKNOWN where nobody answers. */
export type JournalState = 'EMPTY' | 'WRITTEN' | 'UNKNOWN';

/** Asks the sandbox process about the journals of its registries. */
export const standInJournals =
  (sandboxUrl: string, warn: (text: string) => void) =>
  async (epochName: string): Promise<JournalState> => {
    try {
      const { statusCode, body } = await request(`${sandboxUrl}/sandbox/journals/${encodeURIComponent(epochName)}`, {
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await body.text();
      if (statusCode === 200) return answer.parse(JSON.parse(text)).entries > 0 ? 'WRITTEN' : 'EMPTY';
      warn(`The sandbox process does not say what happened in world main (HTTP ${statusCode}): it keeps its day.`);
    } catch (error) {
      warn(`The sandbox process does not say what happened in world main (${String(error)}): it keeps its day.`);
    }
    return 'UNKNOWN';
  };
