import { machineClock } from '../world/clock.ts';
import type { Journals } from '../world/journal.ts';
import type { GatewayAdmin } from './gateway-admin.ts';

/** So long a journal may belong to an epoch that is being built, or to one whose last requests are under way; real time. */
const graceMs = 10 * 60_000;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Journals of epochs, and those of who is signed in, by the id of a world. Names that somebody else gave are nobody's to remove. */
const [ofEpoch, ofSessions] = [new RegExp(`^(${uuid})$`), new RegExp(`^esia/(${uuid})$`)];

/** `awaited`: there is more to remove soon, since the gateway has epochs that it has yet to sweep, or a journal is within its grace. */
interface Swept {
  readonly removed: number;
  readonly awaited: boolean;
}

/** Removes the journals of epochs and worlds that the gateway does not know. */
export const sweepJournals = async (journals: Journals, admin: GatewayAdmin): Promise<Swept> => {
  // What is made after this look is younger than the grace.
  const before = machineClock.nowMs() - graceMs;
  const [names, epochs, worlds] = [await journals.names(), await admin.epochs(), await admin.worlds()];
  const knownEpochs = new Set(epochs.map(({ name }) => name));
  const knownWorlds = new Set(worlds.map(({ id }) => id));
  const isLeft = (name: string): boolean => {
    const [epoch, world] = [ofEpoch.exec(name)?.[1], ofSessions.exec(name)?.[1]];
    return (epoch !== undefined && !knownEpochs.has(epoch)) || (world !== undefined && !knownWorlds.has(world));
  };
  const left = names.filter(({ name }) => isLeft(name));
  const old = left.filter(({ changedAtMs }) => changedAtMs < before);
  for (const { name } of old) await journals.remove(name);
  return { removed: old.length, awaited: old.length < left.length || epochs.some(({ heldBy }) => heldBy === null) };
};

const [everyMs, whileAwaitedMs, untilAnsweredMs] = [60 * 60_000, 15_000, 5_000];

/** Sweeps as soon as the gateway answers, soon again while more is to come, and every hour. Answers how to stop that. */
export const keepSwept = (journals: Journals, admin: GatewayAdmin, warn: (text: string) => void): (() => void) => {
  let timer: NodeJS.Timeout;
  let answered = false;
  const sweep = async (): Promise<void> => {
    let awaited = false;
    try {
      ({ awaited } = await sweepJournals(journals, admin));
      answered = true;
    } catch (error) {
      // A gateway that is starting or stopping does not answer: that is no news.
      if (answered) warn(`journals of old epochs were not swept: ${error instanceof Error ? error.message : String(error)}`);
    }
    later(answered ? (awaited ? whileAwaitedMs : everyMs) : untilAnsweredMs);
  };
  const later = (ms: number): void => {
    timer = setTimeout(() => void sweep(), ms);
    timer.unref();
  };
  later(untilAnsweredMs);
  return () => clearTimeout(timer);
};
