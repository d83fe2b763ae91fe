import { describe, expect, it } from 'vitest';
import { breachesOf, contentRules, linesOfCode } from './contents.ts';
import { objectionTo } from './file-names.ts';
import { plant, sourceFiles, sourcePaths } from './source-file.ts';

const files = sourceFiles(['gateway', 'mocks', 'schema', 'cli', 'test']);

/** Breaches of each rule beside what the rule allows. */
const planted: Readonly<Record<string, { files: Readonly<Record<string, string>>; found: readonly string[] }>> = {
  'only the two clocks ask the machine for the time': {
    files: {
      'gateway/world/clock.ts': `export const now = () => Date.now();`,
      'gateway/policy/policy.service.ts': `const a = Date.now();\nconst b = new Date();\nconst c = new Date(0); const d = Date['now'](); performance.now();\nDate();`,
      'mocks/fer/ledger.ts': `export const now = Date.now;`,
    },
    found: [
      'gateway/policy/policy.service.ts:1: Date.now',
      'gateway/policy/policy.service.ts:2: new Date()',
      'gateway/policy/policy.service.ts:3: Date.now',
      'gateway/policy/policy.service.ts:4: Date()',
      'mocks/fer/ledger.ts:1: Date.now',
    ],
  },
  'only the two config.ts read the environment': {
    files: {
      'gateway/config.ts': `export const port = process.env['ZDRAVGRAPH_PORT'];`,
      'gateway/app.ts': `process.exitCode = 1; const { ZDRAVGRAPH_PORT } = process.env;`,
      'mocks/main.ts': `import { argv, env } from 'node:process';`,
    },
    found: ['gateway/app.ts:1: process.env', 'mocks/main.ts:1: process.env'],
  },
  'rules are functions of values': {
    files: {
      'gateway/policy/policy.rules.ts': `const a = new Date();\nconst b = Math.random() + Math.max(1, 2);\nexport const c = async () => {};\nprocess.exit();\nexport async function d() {}`,
      'gateway/policy/policy.service.ts': `export const c = async () => Math.random();`,
    },
    found: [1, 2, 3, 4, 5].map(
      (line) => `gateway/policy/policy.rules.ts:${line}: ${['', 'new Date()', 'Math.random', 'async', 'process', 'async'][line]}`,
    ),
  },
  'nothing is kept by the identity of a context, of which Apollo makes copies': {
    files: {
      'gateway/audit/audit.service.ts': `const trails = new WeakMap<Context, Audit>();\nconst writers = new WeakMap<Storage, Writer>();`,
      'gateway/graph/context.ts': `const seen = new WeakSet<Context>();`,
    },
    found: ['gateway/audit/audit.service.ts:1: WeakMap<Context', 'gateway/graph/context.ts:1: WeakSet<Context'],
  },
  'a file has at most 200 lines of code': {
    files: {
      'gateway/a.ts': `${'f();\n'.repeat(200)}\n// a comment\n/* two\n lines */\n`,
      'gateway/b.ts': 'f();\n'.repeat(201),
      'schema/rules/sections/a-booking.ts': 'f();\n'.repeat(201),
    },
    found: ['gateway/b.ts:201 lines of code'],
  },
  'no loose ends are left': {
    files: {
      'gateway/a.ts': `// ${'TO'}DO: later\nconst todo = 1;`,
      'test/a/b.rules.test.ts': `it.${'only'}('works', () => {});\n// @ts-${'ignore'}\n`,
    },
    found: ['gateway/a.ts:1: TODO', 'test/a/b.rules.test.ts:1: it.only', 'test/a/b.rules.test.ts:2: @ts-ignore'],
  },
};

describe.each(contentRules)('$name', (rule) => {
  it('holds in the project, and looks at something there', () => {
    expect(breachesOf(rule, files)).toEqual([]);
    expect(files.some(({ path }) => rule.appliesTo(path))).toBe(true);
  });

  it('is found broken in planted breaches, and nowhere else', () => {
    const example = planted[rule.name];
    expect(example && breachesOf(rule, plant(example.files))).toEqual(example?.found ?? 'a planted breach');
  });
});

describe('file names', () => {
  it('say what a file is about and which role it has', () => {
    expect(sourcePaths(['gateway', 'mocks', 'schema', 'cli', 'test']).flatMap((filePath) => objectionTo(filePath) ?? [])).toEqual([]);
  });

  it.each([
    'gateway/person/person.helper.ts',
    'gateway/person/person.ts',
    'gateway/person/name/person.model.ts',
    'gateway/graph/utils.ts',
    'mocks/common/journal.ts',
    'mocks/fer/types.ts',
    'mocks/fer/ferLedger.ts',
    'test/person/person.test.ts',
    'test/person/person.unit.test.ts',
    'test/person/PersonIsRead.graph.test.ts',
    'gateway/graph/context.graph.test.ts',
  ])('%s is refused', (filePath) => {
    expect(objectionTo(filePath)).toContain(filePath);
  });

  it.each([
    'gateway/person/person.rules.ts',
    'gateway/person/index.ts',
    'gateway/registry/fer.client.ts',
    'gateway/main.ts',
    'test/person/somebody-else-is-not-visible.graph.test.ts',
    'test/storage/kill.soak.graph.test.ts',
    'mocks/console/vite.config.ts',
  ])('%s is accepted', (filePath) => {
    expect(objectionTo(filePath)).toBeUndefined();
  });
});

describe('lines of code', () => {
  it('are counted without blank lines and comments, but with comments beside code', () => {
    const [file] = plant({ 'a.ts': `/** doc */\n\nconst a = 1; // why\n/*\n two\n*/\nconst b = 'x // y';\n` });
    expect(file && linesOfCode(file)).toBe(2);
  });
});
