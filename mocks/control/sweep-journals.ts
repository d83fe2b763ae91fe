import { machineClock } from '../world/clock.ts';
import type { Journals } from '../world/journal.ts';
import type { GatewayAdmin } from './gateway-admin.ts';

/** So long a journal may belong to an epoch that is being built, or to one whose last requests are under way; real time. */
const graceMs = 10 * 60_000;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Journals of epochs, and those of who is signed in, by the id of a world. Names that somebody else gave are nobody's to remove. */
const [ofEpoch, ofSessions] = [new RegExp(`^(${uuid})$`), new RegExp(`^esia/(${uuid})$`)];

/** Removes the journals of epochs and worlds that the gateway does not know; how many. */
export const sweepJournals = async (journals: Journals, admin: GatewayAdmin): Promise<number> => {
  // What is made after this look is younger than the grace.
  const before = machineClock.nowMs() - graceMs;
  const [names, epochs, worlds] = [await journals.names(), await admin.epochs(), await admin.worlds()];
  const knownEpochs = new Set(epochs.map(({ name }) => name));
  const knownWorlds = new Set(worlds.map(({ id }) => id));
  const isLeft = (name: string): boolean => {
    const [epoch, world] = [ofEpoch.exec(name)?.[1], ofSessions.exec(name)?.[1]];
    return (epoch !== undefined && !knownEpochs.has(epoch)) || (world !== undefined && !knownWorlds.has(world));
  };
  const left = names.filter(({ name, changedAtMs }) => changedAtMs < before && isLeft(name));
  for (const { name } of left) await journals.remove(name);
  return left.length;
};

const [everyMs, untilAnsweredMs] = [60 * 60_000, 5_000];

/** Sweeps as soon as the gateway answers, and every hour. Answers how to stop that. */
export const keepSwept = (journals: Journals, admin: GatewayAdmin, warn: (text: string) => void): (() => void) => {
  let timer: NodeJS.Timeout;
  let answered = false;
  const sweep = async (): Promise<void> => {
    try {
      await sweepJournals(journals, admin);
      answered = true;
    } catch (error) {
      // A gateway that is starting or stopping does not answer: that is no news.
      if (answered) warn(`journals of old epochs were not swept: ${error instanceof Error ? error.message : String(error)}`);
    }
    later(answered ? everyMs : untilAnsweredMs);
  };
  const later = (ms: number): void => {
    timer = setTimeout(() => void sweep(), ms);
    timer.unref();
  };
  later(untilAnsweredMs);
  return () => clearTimeout(timer);
};
