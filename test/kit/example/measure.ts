import { spawn } from 'node:child_process';
import { connectSandbox, startSandbox } from 'zdravgraph/testing';
import { smallTests } from './small-tests.ts';

// All small tests against one sandbox, under both runners, in parallel, and with --serially one after another before: one line of JSON a run.

const runners: Readonly<Record<string, readonly string[]>> = {
  vitest: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'],
  'node:test': ['--test', '--test-reporter=dot', 'under-node.ts'],
};

const run = (args: readonly string[], atOnce: number, sandboxUrl: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, SANDBOX_URL: sandboxUrl, AT_ONCE: String(atOnce) };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`))));
  });

await using sandbox = await startSandbox({ people: 10_000 });
// Whoever is asked for first is looked up first, in any world: not the first run alone is to pay for it.
await Promise.all(smallTests.slice(0, 10).map(({ run: once }) => once(connectSandbox(sandbox.url))));
for (const [runner, args] of Object.entries(runners)) {
  for (const atOnce of process.argv.includes('--serially') ? [1, 16] : [16]) {
    const began = performance.now();
    await run(args, atOnce, sandbox.url);
    console.log(JSON.stringify({ runner, tests: smallTests.length, atOnce, seconds: Math.round(performance.now() - began) / 1000 }));
  }
}
