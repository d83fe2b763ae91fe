import { readCursor, writeCursor } from './cursor.ts';
import { badInput } from './errors.ts';
import type { PageInfo } from './page-info.ts';

export const defaultSize = 20;
export const maxSize = 100;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Which part of a list is asked for. */
export interface Window {
  readonly size: number;
  /** True: the last `size` items before `before`. */
  readonly backward: boolean;
  /** Keys, exclusive. */
  readonly after: string | undefined;
  readonly before: string | undefined;
}

const checkSize = (name: 'first' | 'last', size: number | null | undefined): number | undefined => {
  if (size === null || size === undefined) return undefined;
  if (size >= 1 && size <= maxSize) return size;
  throw badInput(
    `${name}: ожидается число от 1 до ${maxSize}, а не ${size}`,
    `${name}: expected a number from 1 to ${maxSize}, not ${size}`,
  );
};

/** Checks the arguments of a connection. `first` is 20 where neither it nor `last` is given. */
export const windowOf = (page: PageArguments, list: string): Window => {
  const first = checkSize('first', page.first);
  const last = checkSize('last', page.last);
  if (first !== undefined && last !== undefined) {
    throw badInput(
      'first и last нельзя задавать вместе: оставьте один из них',
      'first and last cannot be given together: leave one of them',
    );
  }
  return {
    size: first ?? last ?? defaultSize,
    backward: last !== undefined,
    after: page.after ? readCursor(list, page.after, 'after') : undefined,
    before: page.before ? readCursor(list, page.before, 'before') : undefined,
  };
};

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** One page. Cursors are written only where somebody asks for them. */
export class Page<Item> {
  readonly nodes: readonly Item[];
  readonly #cursorOf: (item: Item) => string;
  readonly #hasNextPage: boolean;
  readonly #hasPreviousPage: boolean;

  constructor(nodes: readonly Item[], more: { next: boolean; previous: boolean }, cursorOf: (item: Item) => string) {
    this.nodes = nodes;
    this.#hasNextPage = more.next;
    this.#hasPreviousPage = more.previous;
    this.#cursorOf = cursorOf;
  }

  /** The same page with what its items stand for, in their order; cursors stay. What is null is left out. */
  showing<Shown extends object>(shown: readonly (Shown | null)[]): Page<Shown> {
    const items = new Map<Shown, Item>();
    for (const [at, item] of this.nodes.entries()) {
      const node = shown[at];
      if (node) items.set(node, item);
    }
    const more = { next: this.#hasNextPage, previous: this.#hasPreviousPage };
    return new Page([...items.keys()], more, (node) => this.#cursorOf(items.get(node) as Item));
  }

  get edges(): Edge<Item>[] {
    return this.nodes.map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  get pageInfo(): PageInfo {
    const [first, last] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: this.#hasNextPage,
      hasPreviousPage: this.#hasPreviousPage,
      startCursor: first === undefined ? null : this.#cursorOf(first),
      endCursor: last === undefined ? null : this.#cursorOf(last),
    };
  }
}

export interface ListOf<Item> {
  /** Names the list with all that decides its content. */
  readonly list: string;
  /** Unique in the list, and its order: keys compare as strings. A cursor keeps it, so it outlives its item. */
  readonly keyOf: (item: Item) => string;
  /** Greatest key first. */
  readonly descending?: boolean;
}

/** A page of a list that is in memory; sorts it by key. */
export const pageOf = <Item>(
  items: readonly Item[],
  page: PageArguments,
  { list, keyOf, descending = false }: ListOf<Item>,
): Page<Item> => {
  const window = windowOf(page, list);
  const precedes = (a: string, b: string): boolean => (descending ? a > b : a < b);
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : precedes(a.key, b.key) ? -1 : 1));
  const { after, before, size, backward } = window;
  const from = after === undefined ? 0 : keyed.filter(({ key }) => !precedes(after, key)).length;
  const to = before === undefined ? keyed.length : keyed.filter(({ key }) => precedes(key, before)).length;
  const start = backward ? Math.max(from, to - size) : from;
  const end = backward ? to : Math.min(to, from + size);
  const nodes = keyed.slice(start, end).map(({ item }) => item);
  return new Page(nodes, { next: end < keyed.length, previous: start > 0 }, (item) => writeCursor(list, keyOf(item)));
};
