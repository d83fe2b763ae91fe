import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What the editor and the closed panes are made of, fetched while the page around them starts. */
const comesLater = /^assets\/(?:query-editor|other-panes|monaco-editor|mouseTarget|lite)-[\w-]+\.js$/;

const preloadRest: Plugin = {
  name: 'preload-rest',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => comesLater.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `/console/${name}` },
          injectTo: 'head',
        })),
  },
};

/** Beside every file that shrinks its gzipped twin, so that serving it costs no time. */
const gzipped: Plugin = {
  name: 'gzipped',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle))
        if (/\.(?:js|css|ttf)$/.test(fileName))
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(file.type === 'chunk' ? file.code : file.source) });
    },
  },
};

export default defineConfig({
  root: here,
  base: '/console/',
  plugins: [react(), preloadRest, gzipped],
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
