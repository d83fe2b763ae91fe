import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  base: '/console/',
  plugins: [react()],
  server: {
    // `vite` beside a running `npm start`: the page reloads on change, the data come from the real gateway.
    proxy: Object.fromEntries(['/graphql', '/esia', '/sandbox', '/w'].map((path) => [path, 'http://localhost:4000'])),
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/mocks/console/', import.meta.url)),
    emptyOutDir: true,
    // Nothing inlined: every byte comes from a file of our own, which the content security policy of the page counts on.
    assetsInlineLimit: 0,
    // The editor is one big chunk on purpose: it is loaded from this machine, once.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      // GraphiQL's packages carry directives for a compiler that does not run here.
      onLog: (level, log, next) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : next(level, log)),
    },
  },
  worker: { format: 'es' },
});
