import type { Slice } from '../graph/slice.ts';
import { LinkCheckEntity } from './link-check.entity.ts';

/** Adds nothing to the graph: it turns a link that waits into one that is decided, between requests. */
export const linkCheck: Slice = { name: 'link-check', resolvers: [], entities: [LinkCheckEntity], nodes: {} };
