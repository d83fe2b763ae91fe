import type { Slice } from '../graph/slice.ts';
import { ClinicDaySyncEntity } from './clinic-day-sync.entity.ts';

export { baseToucher } from './base-toucher.service.ts';
export { createFirstTouch, type FirstTouch, type Toucher } from './first-touch.service.ts';

export const firstTouch: Slice = { name: 'first-touch', resolvers: [], entities: [ClinicDaySyncEntity], nodes: {} };
