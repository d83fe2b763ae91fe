import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

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
        test: { name: 'values', include: ['test/**/*.{rules,architecture}.test.ts'] },
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
