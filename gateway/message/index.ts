import type { Slice } from '../graph/slice.ts';
import { OutgoingMessageEntity } from './outgoing-message.entity.ts';

export const message: Slice = { name: 'message', resolvers: [], entities: [OutgoingMessageEntity], nodes: {} };
