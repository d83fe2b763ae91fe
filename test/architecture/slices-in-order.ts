import { Visitor } from 'vite';
import type { SourceFile } from './source-file.ts';

/** Folders of the slices in the order of the list in gateway/slices.ts: a slice imports only those before it. */
export function slicesInOrder(map: SourceFile): string[] {
  const folderOf = new Map<string, string>();
  const order: string[] = [];
  new Visitor({
    ImportDeclaration: (node) => {
      const folder = /^\.\/([^/]+)\/index\.ts$/.exec(node.source.value)?.[1];
      if (folder) for (const { local } of node.specifiers) folderOf.set(local.name, folder);
    },
    ArrayExpression: (node) => {
      for (const element of node.elements) {
        const folder = element?.type === 'Identifier' ? folderOf.get(element.name) : undefined;
        if (folder && !order.includes(folder)) order.push(folder);
      }
    },
  }).visit(map.parsed.program);
  return order;
}
