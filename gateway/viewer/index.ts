import type { Slice } from '../graph/slice.ts';

/** Sign-in adds nothing to the graph by itself: it decides what of it is seen. */
export const viewer: Slice = { name: 'viewer', resolvers: [], entities: [], nodes: {} };
