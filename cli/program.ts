import { Command, CommanderError } from 'commander';
import { SandboxProblem, SandboxUnreachable } from '../test/kit/index.ts';
import { clockCommands } from './clock-commands.ts';
import { consistencyCommand, demoCommand } from './check-commands.ts';
import { eventCommands } from './event-commands.ts';
import { faultCommands } from './fault-commands.ts';
import { callsCommand, outboxCommands } from './log-commands.ts';
import { peopleCommands } from './people-commands.ts';
import { worldCommands } from './world-commands.ts';

const commands = {
  world: worldCommands,
  clock: clockCommands,
  fault: faultCommands,
  event: eventCommands,
  outbox: outboxCommands,
  people: peopleCommands,
  calls: callsCommand,
  consistency: consistencyCommand,
  demo: demoCommand,
};

/** First words that mean a command about a running sandbox. */
export const commandNames: readonly string[] = Object.keys(commands);

/** 0: done; 1: the sandbox refused, or there is none; 2: not a command, or not its arguments. */
const [refused, wrongUsage] = [1, 2];

/** Where it prints: standard output and standard error. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const standard: Output = { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) };

/** Errors end it by an exception, and its words go there; so with everything below it. */
const quiet = (command: Command, { out, err }: Output): void => {
  command.exitOverride().configureOutput({ writeOut: out, writeErr: err }).showHelpAfterError('(--help says what it takes)');
  for (const below of command.commands) quiet(below, { out, err });
};

/** What a user can put right: said in a line. */
const isExplained = (error: unknown): error is Error =>
  error instanceof SandboxProblem ||
  error instanceof SandboxUnreachable ||
  (error instanceof Error && (error.name === 'Error' || 'code' in error));

/** Runs `zdravgraph world list ...` and gives the exit code. */
export const runCommand = async (args: readonly string[], output: Output = standard): Promise<number> => {
  const program = new Command('zdravgraph');
  for (const make of Object.values(commands)) program.addCommand(make());
  quiet(program, output);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage;
    if (!isExplained(error)) throw error;
    output.err(`zdravgraph: ${error.message}\n`);
    return refused;
  }
};
