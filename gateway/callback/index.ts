import type { Slice } from '../graph/slice.ts';
import { CallbackReceiptEntity } from './callback-receipt.entity.ts';

export { mountCallbacks } from './callback-endpoint.service.ts';
export type { SenderUrls } from './sender-keys.service.ts';

/** Adds nothing to the graph: it stores what registries and offices tell unasked. */
export const callback: Slice = { name: 'callback', resolvers: [], entities: [CallbackReceiptEntity], nodes: {} };
