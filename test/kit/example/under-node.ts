import { after, before, describe, it } from 'node:test';
import { connectSandbox } from 'zdravgraph/testing';
import { setup } from './shared-sandbox.ts';
import { smallTests } from './small-tests.ts';

let stop: (() => Promise<void>) | undefined;
before(async () => (stop = await setup()));
after(() => stop?.());

describe('a world for each test', { concurrency: Number(process.env['AT_ONCE'] ?? 16) }, () => {
  for (const { name, run } of smallTests) it(name, () => run(connectSandbox(process.env['SANDBOX_URL'] ?? '')));
});
