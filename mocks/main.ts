#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { ConfigError, gatewayEnvironment, readConfig } from './config.ts';
import { DataDirectoryUnusable } from './sandbox/data-directory-lock.ts';
import { startGateway } from './sandbox/gateway-process.ts';
import { help } from './sandbox/help.ts';
import { startSandbox } from './sandbox/sandbox.ts';
import { CannotListen } from './sandbox/server.ts';
import { onStopSignal } from './sandbox/stop-signal.ts';
import { JournalRefused } from './world/journal.ts';

/** What a user can put right: said in a line, without a stack. */
const explained = [ConfigError, CannotListen, DataDirectoryUnusable, JournalRefused];

const say = (text: string): void => console.error(`zdravgraph: ${text}`);

const run = async (withGateway: boolean): Promise<void> => {
  const config = readConfig(withGateway);
  if (withGateway && !existsSync(config.gatewayMain)) throw new ConfigError(`${config.gatewayMain} is missing: npm run build`);
  const sandbox = await startSandbox(config, say);
  const gateway = withGateway
    ? startGateway(config.gatewayMain, gatewayEnvironment(config, `http://127.0.0.1:${sandbox.port}`))
    : undefined;
  let stopping = false;
  onStopSignal(async (urgent) => {
    stopping = true;
    await gateway?.stop();
    await sandbox.close(urgent);
  });
  if (!gateway) {
    console.log(`zdravgraph stand-ins are ready: ${sandbox.url}/`);
    return;
  }
  const words = await gateway.gone;
  if (stopping) return;
  if (words !== undefined) say(`${words}; the stand-ins stop, too`);
  await sandbox.close(true);
  process.exitCode = 1;
};

const [argument, ...others] = process.argv.slice(2);
if (argument === '--help' || argument === '-h') console.log(help);
else if ((argument === undefined || argument === '--with-gateway') && others.length === 0) {
  await run(argument !== undefined).catch((error: unknown) => {
    if (!explained.some((kind) => error instanceof kind)) throw error;
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
} else {
  say(`unknown argument ${others[0] ?? argument}, see --help`);
  process.exitCode = 1;
}
