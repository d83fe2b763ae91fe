import type { WorldBase } from '../../schema/registry/world-headers.ts';
import type { Config } from '../config.ts';
import { connectAdmin } from '../control/gateway-admin.ts';
import { createControl } from '../control/router.ts';
import { controlRoutes } from '../control/routes.ts';
import { keepSwept } from '../control/sweep-journals.ts';
import { createTurns } from '../control/turns.ts';
import { createPostman } from '../post/postman.ts';
import { createSurroundings } from '../surroundings.ts';
import type { Clock } from '../world/clock.ts';
import type { Answered } from '../world/http.ts';
import type { Journals } from '../world/journal.ts';
import { createApp } from './app.ts';
import { createConsoleFiles } from './console-files.ts';

export interface StandIns {
  readonly answer: (request: Request) => Promise<Answered>;
  /** Ends what they do by themselves. */
  close(): Promise<void>;
}

/** Stand-ins, control API and page, at work in this world. `url`: where they listen. */
export const standInsOn = (options: {
  readonly config: Config;
  readonly base: WorldBase;
  readonly clock: Clock;
  readonly journals: Journals;
  readonly warn: (text: string) => void;
  readonly startedGateway: () => string | undefined;
  readonly url: string;
}): StandIns => {
  const { config, base, clock, journals, warn, startedGateway, url } = options;
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
  const answer = createApp({ surroundings, issuer: config.issuer ?? `${url}/esia`, consoleFiles, control });
  postman.start();
  const stopSweeping = admin && keepSwept(journals, admin, warn);
  return {
    answer,
    close: async () => {
      await postman.close();
      stopSweeping?.();
    },
  };
};
