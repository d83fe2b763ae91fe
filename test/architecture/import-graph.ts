import path from 'node:path';
import { Visitor } from 'vite';
import type { SourceFile } from './source-file.ts';

/** One import, export-from, dynamic import or `import('...')` type. */
export interface Import {
  readonly from: string;
  /** A path of the project for a relative specifier, else the specifier itself: `msw/http`, `node:fs`. */
  readonly to: string;
  readonly ours: boolean;
  /** Erased by the compiler: `import type`, `export type ... from`, `import('...').T`. */
  readonly typeOnly: boolean;
}

/** Every import of a file, in the order of the text. */
export function importsOf(file: SourceFile): Import[] {
  const found: { specifier: string; typeOnly: boolean; start: number }[] = [];
  const add = (source: { value: string; start: number } | null, typeOnly: boolean): void => {
    if (source) found.push({ specifier: source.value, typeOnly, start: source.start });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string')
        add({ value: node.source.value, start: node.start }, false);
    },
    TSImportType: (node) => add(node.source, true),
  }).visit(file.parsed.program);
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ specifier, typeOnly }) => {
      const ours = specifier.startsWith('.');
      const to = ours ? path.posix.join(path.posix.dirname(file.path), specifier) : specifier;
      return { from: file.path, to, ours, typeOnly };
    });
}

/** Groups of files that import one another in a circle, type-only imports included; each group sorted. */
export function cyclesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, Import[]>();
  for (const edge of imports) if (edge.ours) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];
  // Tarjan's strongly connected components.
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    open.push(file);
    let lowest = index;
    let importsItself = false;
    for (const { to } of next.get(file) ?? []) {
      importsItself ||= to === file;
      if (!order.has(to)) lowest = Math.min(lowest, visit(to));
      else if (open.includes(to)) lowest = Math.min(lowest, low.get(to) ?? order.get(to) ?? index);
    }
    low.set(file, lowest);
    if (lowest === index) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || importsItself) cycles.push(group.sort());
    }
    return lowest;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return cycles;
}
