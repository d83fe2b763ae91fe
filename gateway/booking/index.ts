import type { Slice } from '../graph/slice.ts';
import { BookingResolver } from './booking.resolver.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';

export const booking: Slice = { name: 'booking', resolvers: [BookingResolver], entities: [SlotClaimEntity], nodes: {} };
