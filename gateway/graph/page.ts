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
export const windowOf = (page: PageArguments, of: { readonly list: string }): Window => {
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
    after: page.after ? readCursor(of.list, page.after, 'after') : undefined,
    before: page.before ? readCursor(of.list, page.before, 'before') : undefined,
  };
};

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** One page. Cursors are written only where somebody asks for them. */
export class Page<Item> {
  readonly nodes: readonly Item[];
  readonly #more: { readonly next: boolean; readonly previous: boolean };
  readonly #cursorOf: (item: Item, at: number) => string;

  constructor(nodes: readonly Item[], more: { next: boolean; previous: boolean }, cursorOf: (item: Item, at: number) => string) {
    this.nodes = nodes;
    this.#more = more;
    this.#cursorOf = cursorOf;
  }

  /** The same page with what its items stand for, in their order; cursors stay. What is null is left out. */
  showing<Shown extends object>(shown: readonly (Shown | null)[]): Page<Shown> {
    const isThere = (one: Shown | null): one is Shown => one !== null;
    const items = shown.every(isThere) ? this.nodes : this.nodes.filter((_item, at) => shown[at] !== null);
    return new Page(shown.filter(isThere), this.#more, (_shown, at) => this.#cursorOf(items[at] as Item, at));
  }

  get edges(): Edge<Item>[] {
    return this.nodes.map((node, at) => ({ cursor: this.#cursorOf(node, at), node }));
  }

  get pageInfo(): PageInfo {
    const [first, last] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: this.#more.next,
      hasPreviousPage: this.#more.previous,
      startCursor: first === undefined ? null : this.#cursorOf(first, 0),
      endCursor: last === undefined ? null : this.#cursorOf(last, this.nodes.length - 1),
    };
  }
}

export interface ListOf<Item> {
  /** Names the list with all that decides its content; asked for where a cursor is read or written. */
  readonly list: string;
  /** Unique in the list, and its order: keys compare as strings. A cursor keeps it, so it outlives its item. */
  readonly keyOf: (item: Item) => string;
  /** Greatest key first. */
  readonly descending?: boolean;
  /** The items come in that order already. */
  readonly inOrder?: boolean;
}

type Precedes = (a: string, b: string) => boolean;

const sortedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string, precedes: Precedes): Item[] => {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : precedes(a.key, b.key) ? -1 : 1));
  return keyed.map(({ item }) => item);
};

/** A page of a list that is in memory; of items that come in order, no key is made but for cursors. */
export const pageOf = <Item>(items: readonly Item[], page: PageArguments, of: ListOf<Item>): Page<Item> => {
  const { keyOf, descending = false, inOrder = false } = of;
  const { after, before, size, backward } = windowOf(page, of);
  const precedes: Precedes = (a, b) => (descending ? a > b : a < b);
  const sorted = inOrder ? items : sortedBy(items, keyOf, precedes);
  const from = after === undefined ? 0 : sorted.filter((item) => !precedes(after, keyOf(item))).length;
  const to = before === undefined ? sorted.length : sorted.filter((item) => precedes(keyOf(item), before)).length;
  const start = backward ? Math.max(from, to - size) : from;
  const end = backward ? to : Math.min(to, from + size);
  const more = { next: end < sorted.length, previous: start > 0 };
  return new Page(sorted.slice(start, end), more, (item) => writeCursor(of.list, keyOf(item)));
};
