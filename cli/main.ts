#!/usr/bin/env node
import { commandNames, runCommand } from './program.ts';

const args = process.argv.slice(2);
const [first = '--'] = args;

// Without a command it is the sandbox itself that starts, and reads the arguments.
if (commandNames.includes(first) || !first.startsWith('-')) process.exitCode = await runCommand(args);
else await import('../mocks/main.ts');
