import { registerHooks } from 'node:module';
import { plants } from './plants.ts';

// Loaded into a program of dist/ before its first module (`node --import`): plants the bug that the address of this file names.
const pieces = Object.entries(plants).find(([name]) => name === new URL(import.meta.url).hash.slice(1))?.[1];
if (!pieces) throw new Error(`no such bug to plant: ${import.meta.url}`);
const dist = new URL('../../dist/', import.meta.url).href;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const mine = pieces.filter(({ module }) => url === dist + module);
    if (mine.length === 0) return loaded;
    const source = mine.reduce((text, { module, was, is }) => {
      const [before, after, ...more] = text.split(was);
      if (before === undefined || after === undefined || more.length > 0) throw new Error(`${module} does not have this once: ${was}`);
      return before + is + after;
    }, String(loaded.source));
    return { ...loaded, source };
  },
});
