import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../setup/index.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as Manifest;

describe('the npm package', () => {
  let files: string[] = [];
  beforeAll(() => {
    const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    files = (JSON.parse(answer) as { files: { path: string }[] }[]).flatMap((entry) => entry.files.map(({ path: file }) => file));
  });

  it('holds every file that package.json points at', () => {
    const targets = [...Object.values(manifest.exports), ...Object.values(manifest.bin)].flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    expect(targets.map((target) => target.replace('./', '')).filter((target) => !files.includes(target))).toEqual([]);
  });

  it('holds programs, page, SDL and licence, and neither tests nor data', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/programs/sandbox.js',
        'dist/programs/gateway.js',
        'dist/mocks/console/index.html',
        'schema/schema.graphql',
        'LICENSE',
        'README.md',
      ]),
    );
    expect(files.filter((file) => /^(test|\.data|gateway|mocks)\//.test(file))).toEqual([]);
  });

  it('has programs that a shell can start', () => {
    for (const program of Object.values(manifest.bin))
      expect(readFileSync(path.join(projectRoot, program), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('has programs that bring all that a start loads: no package is looked for', () => {
    const folder = path.join(projectRoot, 'dist/programs');
    const chunks = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const imported = chunks.flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return [...text.matchAll(/^(?:import|export) (?:[^"'\n]* from )?"([^"]+)";$/gm)].map(([, name = '']) => name);
    });
    expect(imported.filter((name) => name.startsWith('./')).length).toBeGreaterThan(20);
    expect(imported.filter((name) => !/^\.\.?\//.test(name) && !isBuiltin(name))).toEqual([]);
    expect(readFileSync(path.join(folder, 'licences.txt'), 'utf8')).toContain('Permission is hereby granted');
  });

  it('exports the stand-ins and the SDL by their names', async () => {
    const script = `const { registryHandlers } = await import('zdravgraph/mocks');
      console.log(JSON.stringify([Object.keys(registryHandlers({ people: 10 })), import.meta.resolve('zdravgraph/schema.graphql')]));`;
    const [registries, sdl] = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: projectRoot, encoding: 'utf8' }),
    ) as [string[], string];
    expect(registries).toEqual(expect.arrayContaining(['fer', 'insured-persons', 'zags', 'rmis', 'esia']));
    expect(existsSync(new URL(sdl))).toBe(true);
    expect(buildSchema(readFileSync(new URL(sdl), 'utf8')).getType('Person')).toBeDefined();
  });

  // Otherwise the shell between npm and the program dies of a signal that the program never gets to see.
  it.each(['start', 'mocks', 'gateway'])('starts npm run %s in place of its shell, so that stopping npm stops it', (script) => {
    expect(manifest.scripts[script]).toMatch(/^exec node dist\//);
  });
});
