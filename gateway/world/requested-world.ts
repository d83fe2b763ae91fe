import type { IncomingMessage } from 'node:http';
import type { AtOnce } from '../registry/at-once.ts';
import type { RequestWorld } from './request-world.ts';
import type { Worlds } from './worlds.ts';

/** A request names a world that is not there. */
export class UnknownWorld extends Error {
  override readonly name = 'UnknownWorld';
  readonly asked: string;
  readonly near: readonly string[];

  constructor(asked: string, near: readonly string[]) {
    super(near.length > 0 ? `there is no world ${asked}; there is ${near.join(', ')}` : `there is no world ${asked}`);
    this.asked = asked;
    this.near = near;
  }
}

/** Path and header of a request name different worlds. */
export class MixedWorlds extends Error {
  override readonly name = 'MixedWorlds';
}

/** How requests name worlds: by path, `/w/<world>/graphql`, or by a header. */
export interface RequestedWorlds {
  /** The path without `/w/<world>`, of what exists in every world; any other path as it is. */
  rewriteUrl(request: IncomingMessage): string;
  /** `/w/<world>` of a request that came so, else the empty text. */
  prefixOf(request: IncomingMessage): string;
  /**
   * The world of a request, on the epoch that it was on when it was first asked for; `main` where the request names none. At once where it is known.
   * Rejects with UnknownWorld, MixedWorlds.
   */
  of(request: IncomingMessage): AtOnce<RequestWorld>;
  /**
   * The same world as it is by now, which counts as a use of it.
   * @throws UnknownWorld where it is gone, also where there is a new one of its name
   */
  again(world: Pick<RequestWorld, 'name' | 'id'>): Promise<RequestWorld>;
}

const worldHeader = 'x-world';
/** What a world has under its own path: the graph, the page with its files, ESIA's pages. */
const ofWorld = /^\/w\/([^/?]*)(\/(?:graphql)?(?:\?.*)?|\/(?:esia|console)\/[^?]*(?:\?.*)?)$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // Not percent-encoded text: the name as it came, which no world has.
    if (error instanceof URIError) return text;
    throw error;
  }
};

const headerOf = ({ headers }: IncomingMessage): string | undefined => {
  const value = headers[worldHeader];
  const first = Array.isArray(value) ? value[0] : value;
  return first === '' ? undefined : first;
};

/** In production mode there is one world, and nothing of a request names another. */
export const requestedWorlds = (
  worlds: () => Pick<Worlds, 'named' | 'atHand' | 'main' | 'near' | 'used'>,
  mode: 'sandbox' | 'production',
): RequestedWorlds => {
  const byPath = new WeakMap<IncomingMessage, { readonly name: string; readonly prefix: string }>();
  const found = new WeakMap<IncomingMessage, AtOnce<RequestWorld>>();
  const named = async (name: string): Promise<RequestWorld> => {
    const world = await worlds().named(name);
    if (!world) throw new UnknownWorld(name, await worlds().near(name));
    worlds().used(world);
    return world;
  };
  const nameIn = (request: IncomingMessage): string | MixedWorlds => {
    const path = byPath.get(request)?.name;
    const header = headerOf(request);
    if (path !== undefined && header !== undefined && path !== header) {
      return new MixedWorlds(`the path names the world ${path}, the header ${worldHeader} the world ${header}: name one`);
    }
    return path ?? header ?? 'main';
  };
  const find = (request: IncomingMessage): AtOnce<RequestWorld> => {
    if (mode === 'production') return worlds().atHand('main') ?? worlds().main();
    const name = nameIn(request);
    if (name instanceof MixedWorlds) return Promise.reject(name);
    const world = worlds().atHand(name);
    if (world) worlds().used(world);
    return world ?? named(name);
  };
  return {
    rewriteUrl: (request) => {
      const url = request.url ?? '/';
      const [, name, rest] = mode === 'sandbox' && url.startsWith('/w/') ? (ofWorld.exec(url) ?? []) : [];
      if (name === undefined || rest === undefined) return url;
      byPath.set(request, { name: decoded(name), prefix: `/w/${name}` });
      return rest;
    },
    prefixOf: (request) => byPath.get(request)?.prefix ?? '',
    of: (request) => {
      const known = found.get(request);
      if (known) return known;
      const world = find(request);
      found.set(request, world);
      return world;
    },
    again: async ({ name, id }) => {
      const world = mode === 'production' ? await worlds().main() : await named(name);
      if (world.id !== id) throw new UnknownWorld(name, []);
      return world;
    },
  };
};
