import { worlds } from './worlds.ts';

// npm run bench -- <name> [numbers]: measures the programs in dist/ and prints what it found. Nothing else should run on the machine.

const benchmarks: Readonly<Record<string, (...numbers: number[]) => Promise<void>>> = { worlds };

const [name = '', ...numbers] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark) await benchmark(...numbers.map(Number));
else {
  console.error(`npm run bench -- ${Object.keys(benchmarks).join('|')}`);
  process.exitCode = 1;
}
