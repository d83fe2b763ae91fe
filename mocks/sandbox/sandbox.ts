import path from 'node:path';
import { dayIn } from '../../schema/calendar/index.ts';
import { defaultSeed, writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import type { Config } from '../config.ts';
import { frozenClock, machineClock, type Clock } from '../world/clock.ts';
import { fileJournals } from '../world/journal-file.ts';
import { JournalRefused, type Journals } from '../world/journal.ts';
import { mainEpoch, moscow } from '../world/world.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import { listen, type ListeningServer } from './server.ts';

/**
 * Seed and anchor of `main`. While nothing has happened in it, its anchor is the day of the start; later it stays what it was, and a
 * start that asks for another is refused.
 */
const baseOfMain = async (config: Config, clock: Clock, journals: Journals): Promise<WorldBase> => {
  const asked = { seed: config.seed ?? defaultSeed, anchor: dayIn(moscow, clock.nowMs()) };
  const kept = await journals.baseOf(mainEpoch);
  if (!kept) return asked;
  const other = (config.seed !== undefined && kept.seed !== asked.seed) || (config.nowMs !== undefined && kept.anchor !== asked.anchor);
  if (!other) return kept;
  throw new JournalRefused(
    `what happened in main belongs to ${writeWorldBase(kept)}, this start asks for ${writeWorldBase(asked)}: ` +
      `change ZDRAVGRAPH_SEED or ZDRAVGRAPH_NOW, set ZDRAVGRAPH_DATA_DIR to another directory, or delete ${path.join(config.dataDirectory, 'journal')}`,
  );
};

export interface SandboxHooks {
  /** Where clients see the gateway that this process has started, when it is ready. */
  readonly startedGateway?: () => string | undefined;
  /** Nothing stands in the way of the stand-ins any more, and they listen: what they answer by is yet to be loaded. */
  readonly listening?: (server: ListeningServer) => void;
}

/** Serves the stand-ins until closed. Throws what makes it impossible, each error in one line. */
export const startSandbox = async (
  config: Config,
  warn: (text: string) => void,
  { startedGateway = () => undefined, listening = () => undefined }: SandboxHooks = {},
): Promise<ListeningServer> => {
  const unlock = lockDataDirectory(config.dataDirectory);
  try {
    const clock = config.nowMs === undefined ? machineClock : frozenClock(config.nowMs);
    const journals = fileJournals(path.join(config.dataDirectory, 'journal'), warn);
    const base = await baseOfMain(config, clock, journals);
    const server = await listen(config.host, config.port);
    try {
      listening(server);
      const { standInsOn } = await import('./stand-ins.ts');
      const standIns = standInsOn({ config, base, clock, journals, warn, startedGateway, url: server.url });
      server.answerBy(standIns.answer);
      return { ...server, close: (now) => standIns.close().finally(() => server.close(now).finally(unlock)) };
    } catch (error) {
      await server.close(true);
      throw error;
    }
  } catch (error) {
    unlock();
    throw error;
  }
};
