import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaries, circlesOf, violationsOf } from './boundaries.ts';
import { importsOf } from './import-graph.ts';
import { slicesInOrder } from './slices-in-order.ts';
import { plant, root, sourceFiles } from './source-file.ts';

const folders = ['gateway', 'mocks', 'schema', 'cli', 'test/kit'];
const files = sourceFiles(folders);
const map = files.find((file) => file.path === 'gateway/slices.ts');
const slices = map ? slicesInOrder(map) : [];

/** One violation of each boundary, and its lawful neighbours, in a project of the slices region and person. */
const planted: Readonly<Record<string, { files: Readonly<Record<string, string>>; found: readonly string[] }>> = {
  'the gateway imports neither stand-ins, tests nor msw': {
    files: {
      'gateway/app.ts': `import '../mocks/people/people.ts'; import { http } from 'msw/http'; export type { Kit } from '../test/kit/index.ts'; import 'msworks';`,
    },
    found: ['gateway/app.ts -> mocks/people/people.ts', 'gateway/app.ts -> msw/http', 'gateway/app.ts -> test/kit/index.ts'],
  },
  'stand-ins import neither the gateway nor tests': {
    files: {
      'mocks/fer/handlers.ts': `const { a } = await import('../../gateway/app.ts'); import '../../schema/registry/fer.ts'; import '../../test/kit/index.ts';`,
    },
    found: ['mocks/fer/handlers.ts -> gateway/app.ts', 'mocks/fer/handlers.ts -> test/kit/index.ts'],
  },
  'schema imports nothing of ours but schema': {
    files: { 'schema/region/index.ts': `import 'zod'; import './profile.ts'; let zone: import('../../gateway/world/clock.ts').Zone;` },
    found: ['schema/region/index.ts -> gateway/world/clock.ts'],
  },
  'the test kit imports schema alone, and no test runner': {
    files: {
      'test/kit/world.ts': `import './clock.ts'; import '../../schema/control/clock.ts'; import '../setup/index.ts'; import { inject } from 'vitest'; import 'node:fs';`,
      'test/kit/example/under-vitest.ts': `import 'vitest';`,
    },
    found: ['test/kit/world.ts -> test/setup/index.ts', 'test/kit/world.ts -> vitest'],
  },
  'the command line imports schema and the test kit, and starts the sandbox': {
    files: {
      'cli/main.ts': `import '../test/kit/index.ts'; import './table.ts'; await import('../mocks/main.ts'); import '../schema/control/clock.ts';`,
      'cli/table.ts': `import '../mocks/main.ts'; import '../test/setup/index.ts';`,
    },
    found: ['cli/table.ts -> mocks/main.ts', 'cli/table.ts -> test/setup/index.ts'],
  },
  'rules import only rules, schema and types': {
    files: {
      'gateway/person/person.rules.ts': `import type { Row } from './person.entity.ts'; import '../region/region.rules.ts'; import '../../schema/calendar/index.ts'; import '../storage/orm.ts'; import { readFileSync } from 'node:fs';`,
    },
    found: ['gateway/person/person.rules.ts -> gateway/storage/orm.ts', 'gateway/person/person.rules.ts -> node:fs'],
  },
  'a slice imports only slices left of it in slices.ts': {
    files: {
      'gateway/region/region.resolver.ts': `import type { Person } from '../person/person.type.ts'; import './region.type.ts';`,
      'gateway/person/person.resolver.ts': `import '../region/region.type.ts';`,
    },
    found: ['gateway/region/region.resolver.ts -> gateway/person/person.type.ts'],
  },
  'registry, storage, graph, world, access, telemetry and preview import no slice': {
    files: {
      'gateway/storage/orm.ts': `import { slices } from '../slices.ts'; import '../world/clock.ts';`,
      'gateway/access/grant.ts': `import type { Person } from '../person/person.type.ts';`,
    },
    found: ['gateway/storage/orm.ts -> gateway/slices.ts', 'gateway/access/grant.ts -> gateway/person/person.type.ts'],
  },
  'inside a slice, imports go resolver -> service -> rules and resolver -> loader': {
    files: {
      'gateway/person/person.resolver.ts': `import './person.service.ts'; import './person.loader.ts'; import './person.type.ts';`,
      'gateway/person/person.service.ts': `import './person.rules.ts'; import './person.resolver.ts';`,
      'gateway/person/person.type.ts': `import { PersonEntity } from './person.entity.ts';`,
    },
    found: [
      'gateway/person/person.service.ts -> gateway/person/person.resolver.ts',
      'gateway/person/person.type.ts -> gateway/person/person.entity.ts',
    ],
  },
  'the index of a slice is for slices.ts and app.ts alone': {
    files: {
      'gateway/slices.ts': `import { region } from './region/index.ts';`,
      'gateway/person/person.resolver.ts': `import { region } from '../region/index.ts';`,
    },
    found: ['gateway/person/person.resolver.ts -> gateway/region/index.ts'],
  },
};

describe('what the checks see', () => {
  it('is every source file that stands below these folders, and more than a handful', () => {
    const listed = folders.flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }));
    const written = listed.filter((filePath) => /(?<!\.d)\.tsx?$/.test(filePath));
    expect(files.length).toBe(written.length);
    expect(written.length).toBeGreaterThan(100);
  });

  it('is as many imports as the files have lines that import from a relative path', () => {
    const lines = files.flatMap(({ text }) => text.match(/^(?:import|export|\}).* from '\.{1,2}\/[^']+';$/gm) ?? []);
    expect(files.flatMap(importsOf).filter(({ ours }) => ours).length).toBeGreaterThanOrEqual(lines.length);
    expect(lines.length).toBeGreaterThan(100);
  });

  it('resolves every relative import to a file that exists', () => {
    const missing = files.flatMap(importsOf).filter(({ ours, to }) => ours && /\.tsx?$/.test(to) && !existsSync(path.join(root, to)));
    expect(missing).toEqual([]);
  });

  it('finds the slices in their order, one for every folder that has a resolver', () => {
    const folders = files.flatMap(({ path: filePath }) => /^gateway\/([^/]+)\/[^/]+\.resolver\.ts$/.exec(filePath)?.[1] ?? []);
    expect(slices.slice(0, 2)).toEqual(['region', 'rule']);
    expect(slices).toEqual(expect.arrayContaining([...new Set(folders)]));
  });
});

describe.each(boundaries)('$name', (boundary) => {
  it('holds in the project', () => {
    expect(violationsOf(boundary, files, slices)).toEqual([]);
  });

  it('is found broken in a planted violation, and nowhere else', () => {
    const example = planted[boundary.name];
    expect(example && violationsOf(boundary, plant(example.files), ['region', 'person'])).toEqual(example?.found ?? 'a planted violation');
  });
});

describe('no import goes in a circle, type-only imports included', () => {
  it('holds in the project', () => {
    expect(circlesOf(files)).toEqual([]);
  });

  it('is found broken in planted circles', () => {
    const circles = circlesOf(
      plant({
        'gateway/a.ts': `import './b.ts';`,
        'gateway/b.ts': `import type { C } from './c.ts'; import './d.ts';`,
        'gateway/c.ts': `let a: import('./a.ts').A;`,
        'gateway/d.ts': `export {};`,
        'mocks/own.ts': `export * from './own.ts';`,
      }),
    );
    expect(circles).toEqual(['gateway/a.ts <-> gateway/b.ts <-> gateway/c.ts', 'mocks/own.ts']);
  });
});
