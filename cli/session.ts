import type { Command } from 'commander';
import { connectSandbox, type Sandbox, type World } from '../test/kit/index.ts';
import { withProgress } from './progress.ts';

interface SharedOptions {
  readonly url: string;
  readonly world: string;
  readonly json?: boolean;
}

/** What a command has to work with: the sandbox and the world that its options name. */
export interface Session {
  readonly sandbox: Sandbox;
  readonly world: World;
}

/** What a command did: for programs, and for people. */
export interface Outcome {
  /** What `--json` prints. */
  readonly value: unknown;
  readonly text: string;
}

const print = (text: string): void => void process.stdout.write(text);

/** Adds the options that every command has. */
export const withSharedOptions = (command: Command): Command =>
  command
    .option('--url <address>', 'the gateway of the sandbox', 'http://localhost:4000')
    .option('-w, --world <name>', 'the world that it is about', 'main')
    .option('--json', 'print the answer as JSON');

/** The command does this, prints what came of it, and says so where it takes longer. */
export const doing = (command: Command, run: (session: Session, ...args: never[]) => Promise<Outcome>): Command =>
  withSharedOptions(command).action(async (...args: unknown[]) => {
    const { url, world, json } = command.opts<SharedOptions>();
    const sandbox = connectSandbox(url);
    const names = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
    const work = run({ sandbox, world: sandbox.existing(world) }, ...(args as never[]));
    const { writeOut = print, writeErr = print } = command.configureOutput();
    const { value, text } = await withProgress(names, work, writeErr);
    writeOut(`${json ? JSON.stringify(value, null, 2) : text}\n`);
  });
