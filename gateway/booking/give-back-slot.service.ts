import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestWorld } from '../world/index.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';

/** The clinic says that a booking no longer stands: its slot is anybody's again. Whoever is asking FER about it at this moment goes on. */
export const giveBackSlot = async (
  em: EntityManager,
  { epoch }: Pick<RequestWorld, 'epoch'>,
  { oip: patientOip, bookIdMis }: { readonly oip: string; readonly bookIdMis: string },
): Promise<void> => {
  await em.nativeDelete(SlotClaimEntity, { epoch, patientOip, bookIdMis, state: 'BOOKED' });
};
