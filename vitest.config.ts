import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Of what tests and the programs that they start load again and again, the machine's code is kept.
process.env['NODE_COMPILE_CACHE'] ??= path.join(import.meta.dirname, 'node_modules/.cache/compiled');

// `graphql` has a CommonJS and an ES build; a process that loads both refuses a schema "from another module or realm".
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }];

/** The suffix of a test file says what it needs, and with that which of these projects it belongs to. */
export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    setupFiles: 'test/setup/inverted-rule.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { include: ['gateway/**/*.ts', 'mocks/**/*.ts', 'schema/**/*.ts'], exclude: ['mocks/console/**'] },
    projects: [
      {
        extends: true,
        // Functions of values leave nothing behind: their files share what they have loaded.
        test: { name: 'values', include: ['test/**/*.{rules,architecture}.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.{contract,graph,browser}.test.ts'],
          exclude: ['test/**/*.soak.*.test.ts'],
          globalSetup: 'test/setup/shared-sandbox.ts',
        },
      },
      {
        extends: true,
        test: { name: 'soak', include: ['test/**/*.soak.*.test.ts'], globalSetup: 'test/setup/shared-sandbox.ts', testTimeout: 600_000 },
      },
    ],
  },
});
