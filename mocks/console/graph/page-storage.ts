import type { GraphiQLProps } from 'graphiql';

type PageStorage = NonNullable<GraphiQLProps['storage']>;

const prefix = 'zdravgraph/';

/** localStorage under a prefix of our own: other projects run on localhost:4000 too, and their tabs are not ours. */
export const pageStorage: PageStorage = {
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: (key, value) => localStorage.setItem(prefix + key, value),
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ownKeys().length;
  },
};

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}
