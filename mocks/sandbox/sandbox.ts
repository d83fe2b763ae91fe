import path from 'node:path';
import { dayIn } from '../../schema/calendar/index.ts';
import { defaultSeed, writeWorldBase, type WorldBase } from '../../schema/registry/world-headers.ts';
import type { Config } from '../config.ts';
import { connectAdmin } from '../control/gateway-admin.ts';
import { createControl } from '../control/router.ts';
import { controlRoutes } from '../control/routes.ts';
import { keepSwept } from '../control/sweep-journals.ts';
import { createTurns } from '../control/turns.ts';
import { createPostman } from '../post/postman.ts';
import { createSurroundings } from '../surroundings.ts';
import { frozenClock, machineClock, type Clock } from '../world/clock.ts';
import { fileJournals } from '../world/journal-file.ts';
import { JournalRefused, type Journals } from '../world/journal.ts';
import { mainEpoch, moscow } from '../world/world.ts';
import { createApp } from './app.ts';
import { createConsoleFiles } from './console-files.ts';
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

/**
 * Serves the stand-ins until closed. Throws what makes it impossible, each error in one line. `startedGateway`: where clients see the gateway
 * that this process has started, when it is ready.
 */
export const startSandbox = async (
  config: Config,
  warn: (text: string) => void,
  startedGateway: () => string | undefined = () => undefined,
): Promise<ListeningServer> => {
  const unlock = lockDataDirectory(config.dataDirectory);
  try {
    const clock = config.nowMs === undefined ? machineClock : frozenClock(config.nowMs);
    const journals = fileJournals(path.join(config.dataDirectory, 'journal'), warn);
    const base = await baseOfMain(config, clock, journals);
    const surroundings = createSurroundings({ base, clock, journals, population: config.population, warn });
    const consoleFiles = createConsoleFiles(config.consoleDirectory);
    const gatewayUrl = (): string | undefined => config.gatewayUrl ?? startedGateway();
    const admin = config.adminToken === undefined ? undefined : connectAdmin({ url: gatewayUrl, token: config.adminToken });
    const turns = createTurns();
    const postman = createPostman({ surroundings, admin, gatewayUrl, turns });
    const control = createControl(
      controlRoutes,
      { surroundings, admin, gatewayUrl, turns, postman },
      () => config.publicUrl ?? startedGateway(),
    );
    const server = await listen(config.host, config.port, (url) =>
      createApp({ surroundings, issuer: config.issuer ?? `${url}/esia`, consoleFiles, control }),
    );
    postman.start();
    const stopSweeping = admin && keepSwept(journals, admin, warn);
    const end = (): void => {
      stopSweeping?.();
      unlock();
    };
    return { ...server, close: (now) => postman.close().finally(() => server.close(now).finally(end)) };
  } catch (error) {
    unlock();
    throw error;
  }
};
