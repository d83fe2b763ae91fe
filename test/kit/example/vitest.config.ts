import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['under-vitest.ts'],
    globalSetup: 'shared-sandbox.ts',
    maxConcurrency: Number(process.env['AT_ONCE'] ?? 16),
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
