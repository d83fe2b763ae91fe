import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'rolldown';

// Part of `npm run build`: makes what users start, in a few files, of what tsc has written. Most of a start was the finding of 2,500. The
// files of the programs lie in one folder, for a program finds the other one, and its migrations, beside itself.

const root = import.meta.dirname;
/** Those that there are: of one that is gone, dist/ may still have what was made of it. */
const migrations = globSync('gateway/storage/migrations/*.ts', { cwd: root }).map((file) => path.basename(file, '.ts'));

/** `import 'node:http'` asks for all that it exports, and so loads fetch and WebSocket, which few need: `require` does not. */
const httpAsRequired: Plugin = {
  name: 'http-as-required',
  resolveId: (source, _importer, { kind }) => (source === 'node:http' && kind === 'import-statement' ? '\0node-http.cjs' : undefined),
  load: (id) => (id === '\0node-http.cjs' ? `module.exports = require('node:http');` : undefined),
};

/** The folder of the package that a module belongs to; empty for one of ours. */
const packageOf = (module: string): string => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll(path.sep, '/'))?.[0] ?? '';

/** Programs carry copies of other people's packages: what their licences want said goes with them. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    const modules = [...this.getModuleIds()];
    const packages = [...new Set(modules.map(packageOf))].filter(
      (folder) => folder !== '' && existsSync(path.join(folder, 'package.json')),
    );
    const told = packages.toSorted().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>;
      const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      return `${name} ${version} (${license})\n\n${text === undefined ? '' : readFileSync(path.join(folder, text), 'utf8').trim()}`;
    });
    const comments = modules.flatMap((id) => this.getModuleInfo(id)?.code?.match(/\/\*!.*?\*\//gs) ?? []);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: [...told, ...new Set(comments)].join(`\n\n${'-'.repeat(80)}\n\n`) });
  },
};

await build({
  cwd: root,
  input: {
    sandbox: 'dist/mocks/main.js',
    gateway: 'dist/gateway/main.js',
    zdravgraph: 'dist/cli/main.js',
    ...Object.fromEntries(migrations.map((name) => [`migrations/${name}`, `dist/gateway/storage/migrations/${name}.js`])),
  },
  platform: 'node',
  plugins: [httpAsRequired, licences],
  output: {
    dir: 'dist/programs',
    cleanDir: true,
    chunkFileNames: '[name]-[hash].js',
    // Errors, and what is stored of them, go by names of classes.
    keepNames: true,
    // Texts of one byte a character are read and compiled sooner, and one letter of a comment makes a whole file one of two.
    charset: 'ascii',
    comments: false,
  },
});
