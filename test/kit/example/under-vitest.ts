import { describe, it } from 'vitest';
import { connectSandbox } from 'zdravgraph/testing';
import { smallTests } from './small-tests.ts';

describe.concurrent('a world for each test', () => {
  it.each(smallTests)('$name', async ({ run }) => run(connectSandbox(process.env['SANDBOX_URL'] ?? '')));
});
