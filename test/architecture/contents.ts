import { Visitor } from 'vite';
import { lineAt, type SourceFile } from './source-file.ts';

/** What the text of a file may hold; each rule gives `<line>: <what>` for every breach. */
interface ContentRule {
  readonly name: string;
  readonly appliesTo: (path: string) => boolean;
  readonly breaches: (file: SourceFile) => string[];
}

type Walk = ConstructorParameters<typeof Visitor>[0];
type Report = (node: { start: number }, what: string) => void;

const walk = (file: SourceFile, visitorOf: (report: Report) => Walk): string[] => {
  const found: string[] = [];
  new Visitor(visitorOf((node, what) => found.push(`${lineAt(file.text, node.start)}: ${what}`))).visit(file.parsed.program);
  return found;
};

const isCode = (path: string): boolean => /^(gateway|mocks|schema|cli)\//.test(path);
/** The page runs in a browser, not in the sandbox process. */
const isPage = (path: string): boolean => path.startsWith('mocks/console/');
const isRules = (path: string): boolean => path.startsWith('gateway/') && path.endsWith('.rules.ts');
const memberName = (node: { property: { type: string; name?: unknown; value?: unknown } }): unknown =>
  node.property.name ?? node.property.value;

/** `Date.now`, `new Date()`, `Date()`, `Temporal.Now`: what tells the time of day. A monotonic `performance.now` does not. */
const machineTime = (report: Report): Walk => ({
  MemberExpression: (node) => {
    if (node.object.type !== 'Identifier') return;
    const name = `${node.object.name}.${String(memberName(node))}`;
    if (['Date.now', 'Temporal.Now', 'performance.timeOrigin'].includes(name)) report(node, name);
  },
  NewExpression: (node) => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()');
  },
  CallExpression: (node) => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node, 'Date()');
  },
});

const chanceAndWaiting = (report: Report): Walk => ({
  MemberExpression: (node) => {
    if (node.object.type === 'Identifier' && node.object.name === 'Math' && memberName(node) === 'random') report(node, 'Math.random');
  },
  Identifier: (node) => {
    if (['process', 'crypto', 'performance', 'fetch', 'setTimeout', 'Promise'].includes(node.name)) report(node, node.name);
  },
  FunctionDeclaration: (node) => node.async && report(node, 'async'),
  FunctionExpression: (node) => node.async && report(node, 'async'),
  ArrowFunctionExpression: (node) => node.async && report(node, 'async'),
});

/** Lines that are neither blank nor wholly a comment. */
export function linesOfCode({ text, parsed }: SourceFile): number {
  const bare = parsed.comments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replaceAll(/[^\n]/g, ' ') + rest.slice(end),
    text,
  );
  return bare.split('\n').filter((line) => line.trim() !== '').length;
}

/** Written by codegen and MikroORM. */
const generated = [/^test\/setup\/graphql\//, /^gateway\/storage\/migrations\//];
/** Tables and wire messages, written as code so that the compiler checks them: the only files that may pass the limit. */
const data = [
  /^schema\/rules\/sections\//,
  /^schema\/rules\/information\.ts$/,
  /^schema\/registry\/(fer|insured-persons)\.ts$/,
  ...generated,
];
const isOneOf = (patterns: readonly RegExp[], path: string): boolean => patterns.some((pattern) => pattern.test(path));
const lineLimit = 200;

export const contentRules: readonly ContentRule[] = [
  {
    name: 'only the two clocks ask the machine for the time',
    appliesTo: (path) => isCode(path) && !/^(gateway|mocks)\/world\/clock\.ts$/.test(path) && !isPage(path),
    breaches: (file) => walk(file, machineTime),
  },
  {
    name: 'only the two config.ts read the environment',
    appliesTo: (path) => isCode(path) && !/^(gateway|mocks)\/config\.ts$/.test(path),
    breaches: (file) =>
      walk(file, (report) => ({
        MemberExpression: (node) => {
          if (memberName(node) === 'env' && node.object.type === 'Identifier' && node.object.name === 'process')
            report(node, 'process.env');
        },
        ImportDeclaration: (node) => {
          const names = node.specifiers.map((specifier) => (specifier.type === 'ImportSpecifier' ? specifier.imported : undefined));
          if (/^(node:)?process$/.test(node.source.value) && names.some((name) => name?.type === 'Identifier' && name.name === 'env')) {
            report(node, 'process.env');
          }
        },
      })),
  },
  {
    name: 'rules are functions of values',
    appliesTo: isRules,
    breaches: (file) => [...walk(file, machineTime), ...walk(file, chanceAndWaiting)],
  },
  {
    name: 'nothing is kept by the identity of a context, of which Apollo makes copies',
    appliesTo: (path) => path.startsWith('gateway/'),
    breaches: ({ text }) => [...text.matchAll(/\bWeak(?:Map|Set)<Context\b/g)].map((match) => `${lineAt(text, match.index)}: ${match[0]}`),
  },
  {
    name: `a file has at most ${lineLimit} lines of code`,
    appliesTo: (path) => !isOneOf(data, path),
    breaches: (file) => {
      const lines = linesOfCode(file);
      return lines > lineLimit ? [`${lines} lines of code`] : [];
    },
  },
  {
    name: 'no loose ends are left',
    appliesTo: (path) => !path.startsWith('test/architecture/') && !isOneOf(generated, path),
    breaches: ({ text }) =>
      [
        ...text.matchAll(
          /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable|\b(?:it|test|describe)\.(?:skip|only|todo)\b/g,
        ),
      ].map((match) => `${lineAt(text, match.index)}: ${match[0]}`),
  },
];

/** `<path>:<line>: <what>` for every breach of the rule. */
export function breachesOf({ appliesTo, breaches }: ContentRule, files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => appliesTo(path)).flatMap((file) => breaches(file).map((breach) => `${file.path}:${breach}`));
}
