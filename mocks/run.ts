import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, gatewayEnvironment, readConfig, type GatewayArguments } from './config.ts';
import { DataDirectoryUnusable } from './sandbox/data-directory-lock.ts';
import { startGateway, type GatewayProcess } from './sandbox/gateway-process.ts';
import { help } from './sandbox/help.ts';
import { startSandbox } from './sandbox/sandbox.ts';
import { CannotListen } from './sandbox/server.ts';
import { onStopSignal } from './sandbox/stop-signal.ts';
import { JournalRefused } from './world/journal.ts';

/** What a user can put right: said in a line, without a stack. */
const explained = [ConfigError, CannotListen, DataDirectoryUnusable, JournalRefused];

const say = (text: string): void => console.error(`zdravgraph: ${text}`);

const run = async (withGateway: boolean, forGateway: GatewayArguments): Promise<void> => {
  const config = readConfig(withGateway);
  if (withGateway && !existsSync(config.gatewayMain)) throw new ConfigError(`${config.gatewayMain} is missing: npm run build`);
  const started: { gateway?: GatewayProcess } = {};
  const starting = startSandbox(config, say, {
    startedGateway: () => started.gateway?.publicUrl(),
    // Both load at the same time.
    listening: ({ port }) => {
      if (withGateway)
        started.gateway = startGateway(config.gatewayMain, gatewayEnvironment(config, `http://127.0.0.1:${port}`, forGateway));
    },
  });
  let stopping = false;
  onStopSignal(async (urgent) => {
    stopping = true;
    const sandbox = await starting.catch(() => undefined);
    await started.gateway?.stop();
    await sandbox?.close(urgent);
  });
  const sandbox = await starting.catch(async (error: unknown) => {
    await started.gateway?.stop();
    throw error;
  });
  const { gateway } = started;
  if (!gateway) {
    if (!stopping) console.log(`zdravgraph stand-ins are ready: ${sandbox.url}/`);
    return;
  }
  const words = await gateway.gone;
  if (stopping) return;
  if (words !== undefined) say(`${words}; the stand-ins stop, too`);
  await sandbox.close(true);
  process.exitCode = 1;
};

/** @throws ConfigError on an argument that is not known here */
const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        'with-gateway': { type: 'boolean' },
        preview: { type: 'string', multiple: true },
        persisted: { type: 'string' },
        'persisted-documents': { type: 'string', multiple: true },
      },
    });
    const { preview = [], persisted, 'persisted-documents': persistedFiles = [] } = values;
    const { 'with-gateway': withGateway = false, help: helpWanted = false } = values;
    if (positionals.length > 0 && preview.length === 0) throw new ConfigError(`unknown argument ${positionals[0]}, see --help`);
    if (preview.length > 0 && !withGateway) throw new ConfigError('--preview adds to the graph of a gateway: it needs --with-gateway');
    if ((persisted !== undefined || persistedFiles.length > 0) && !withGateway)
      throw new ConfigError('--persisted and --persisted-documents are for a gateway: they need --with-gateway');
    if (persisted !== undefined && !['only', 'also', 'off'].includes(persisted))
      throw new ConfigError(`--persisted: expected only, also or off, got ${JSON.stringify(persisted)}`);
    return { helpWanted, withGateway, forGateway: { previewFiles: [...preview, ...positionals], persisted, persistedFiles } };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const [unknown] = /'[^']+'/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new ConfigError(`unknown argument ${unknown?.slice(1, -1) ?? ''}, see --help`, { cause: error });
  }
};

const main = async (): Promise<void> => {
  const { helpWanted, withGateway, forGateway } = readArguments();
  if (helpWanted) console.log(help);
  else await run(withGateway, forGateway);
};

await main().catch((error: unknown) => {
  if (!explained.some((kind) => error instanceof kind)) throw error;
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
