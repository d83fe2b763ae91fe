import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackForeignProject, type ForeignProject } from './foreign-project.ts';

// npm run soak installs the project by npm, runs all 300 of them, and compares with one after another.
const tests = 20;

let project: ForeignProject;
beforeAll(async () => {
  project = await unpackForeignProject();
}, 120_000);
afterAll(() => project?.[Symbol.dispose]());

describe('a project that has the package from npm pack', () => {
  it('has its types', () => project.checkTypes(), 120_000);

  it(`runs ${tests} tests at once against one sandbox, each in its world, under vitest and under node:test`, async () => {
    const runs = await project.measure(tests, false);
    expect(runs).toMatchObject([
      { runner: 'vitest', tests },
      { runner: 'node:test', tests },
    ]);
  }, 240_000);
});
