import { startSandbox } from 'zdravgraph/testing';

/** Before all tests: one sandbox for all of them, unless SANDBOX_URL names one that runs already. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['SANDBOX_URL']) return undefined;
  const sandbox = await startSandbox({ people: 10_000 });
  process.env['SANDBOX_URL'] = sandbox.url;
  return sandbox.stop;
}
