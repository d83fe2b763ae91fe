import { cyclesOf, importsOf, type Import } from './import-graph.ts';
import type { SourceFile } from './source-file.ts';

/** "Who may import whom": each boundary names the imports that it forbids. */
interface Boundary {
  readonly name: string;
  readonly forbids: (edge: Import, slices: readonly string[]) => boolean;
}

const folderOf = (path: string): string => path.split('/')[0] ?? '';
const sliceOf = (path: string, slices: readonly string[]): string | undefined =>
  slices.find((slice) => path.startsWith(`gateway/${slice}/`));
const roleOf = (path: string): string | undefined => /\.(type|entity|resolver|service|rules|loader)\.ts$/.exec(path)?.[1];
const isPackage = ({ ours, to }: Import, name: string): boolean => !ours && (to === name || to.startsWith(`${name}/`));

const isKit = (path: string): boolean => path.startsWith('test/kit/') && !path.startsWith('test/kit/example/');
const testRunner = /^(?:vitest|jest|@jest|@playwright|playwright|node:test)(?:\/|$)/;
const isStart = ({ from, to }: Pick<Import, 'from' | 'to'>): boolean => from === 'cli/main.ts' && to === 'mocks/main.ts';

/** Folders of the gateway that know no noun of the graph. */
const plumbing = /^gateway\/(registry|storage|graph|world|access|telemetry|preview)\//;

/** Where the gateway is put together. */
const composition = ['gateway/slices.ts', 'gateway/app.ts'];

/** What a file of each role never imports. Types are seen by everyone above them, resolvers by no one but the slice's index. */
const hiddenFrom: Readonly<Record<string, readonly string[]>> = {
  type: ['entity', 'resolver', 'service', 'loader'],
  entity: ['type', 'resolver', 'service', 'loader', 'rules'],
  rules: ['resolver', 'service', 'loader'],
  loader: ['type', 'resolver', 'service'],
  service: ['resolver'],
  resolver: ['resolver', 'entity'],
};

export const boundaries: readonly Boundary[] = [
  {
    name: 'the gateway imports neither stand-ins, tests nor msw',
    forbids: (edge) =>
      folderOf(edge.from) === 'gateway' && (['mocks', 'test', 'cli'].includes(folderOf(edge.to)) || isPackage(edge, 'msw')),
  },
  {
    name: 'stand-ins import neither the gateway nor tests',
    forbids: ({ from, to }) => folderOf(from) === 'mocks' && ['gateway', 'test', 'cli'].includes(folderOf(to)),
  },
  {
    name: 'schema imports nothing of ours but schema',
    forbids: ({ from, to, ours }) => folderOf(from) === 'schema' && ours && folderOf(to) !== 'schema',
  },
  {
    name: 'the test kit imports schema alone, and no test runner',
    forbids: (edge) => isKit(edge.from) && (edge.ours ? !isKit(edge.to) && folderOf(edge.to) !== 'schema' : testRunner.test(edge.to)),
  },
  {
    name: 'the command line imports schema and the test kit, and starts the sandbox',
    forbids: ({ from, to, ours }) =>
      folderOf(from) === 'cli' && ours && !['cli', 'schema'].includes(folderOf(to)) && to !== 'test/kit/index.ts' && !isStart({ from, to }),
  },
  {
    name: 'rules import only rules, schema and types',
    forbids: ({ from, to, typeOnly }) => roleOf(from) === 'rules' && !typeOnly && roleOf(to) !== 'rules' && folderOf(to) !== 'schema',
  },
  {
    name: 'a slice imports only slices left of it in slices.ts',
    forbids: ({ from, to }, slices) => {
      const [importer, imported] = [sliceOf(from, slices), sliceOf(to, slices)];
      return importer !== undefined && imported !== undefined && slices.indexOf(imported) > slices.indexOf(importer);
    },
  },
  {
    name: 'registry, storage, graph, world, access, telemetry and preview import no slice',
    forbids: ({ from, to }, slices) => plumbing.test(from) && (sliceOf(to, slices) !== undefined || to === 'gateway/slices.ts'),
  },
  {
    name: 'inside a slice, imports go resolver -> service -> rules and resolver -> loader',
    forbids: ({ from, to, typeOnly }) => {
      const [importer, imported] = [roleOf(from), roleOf(to)];
      return !typeOnly && importer !== undefined && imported !== undefined && (hiddenFrom[importer]?.includes(imported) ?? false);
    },
  },
  {
    name: 'the index of a slice is for slices.ts and app.ts alone',
    forbids: ({ from, to }, slices) => sliceOf(to, slices) !== undefined && to.endsWith('/index.ts') && !composition.includes(from),
  },
];

/** `<importer> -> <imported>` for every import that the boundary forbids. */
export function violationsOf({ forbids }: Boundary, files: readonly SourceFile[], slices: readonly string[]): string[] {
  return files.flatMap(importsOf).flatMap((edge) => (forbids(edge, slices) ? [`${edge.from} -> ${edge.to}`] : []));
}

/** Circles of imports, each as one line. */
export function circlesOf(files: readonly SourceFile[]): string[] {
  return cyclesOf(files.flatMap(importsOf)).map((group) => group.join(' <-> '));
}
