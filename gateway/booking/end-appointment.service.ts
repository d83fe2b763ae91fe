import type { EntityManager } from '@mikro-orm/postgresql';
import { AppointmentEntity, type StoredActor, type StoredAppointmentStatus } from '../appointment/appointment.entity.ts';
import { announce } from '../change/announce.service.ts';
import { personKey } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { SlotClaimEntity } from './slot-claim.entity.ts';
import { setNow } from './status-now.rules.ts';

/** A booking that stands, or waits for a code. */
const open: readonly StoredAppointmentStatus[] = ['BOOKED', 'PENDING_CONFIRMATION'];

/**
 * Ends an appointment of somebody whom the world owns, and gives its slot back to the portal. One that has ended meanwhile stays as it is.
 * @returns the appointment as it was before; undefined where there is none
 */
export const endAppointment = async (
  em: EntityManager,
  world: RequestWorld,
  { oip, ordinal }: { readonly oip: string; readonly ordinal: number },
  status: StoredAppointmentStatus,
  setBy: StoredActor,
): Promise<AppointmentEntity | undefined> => {
  const person = personKey(world.epoch, oip);
  const found = await em.findOne(AppointmentEntity, { person, ordinal });
  if (!found) return undefined;
  await em.nativeDelete(SlotClaimEntity, { epoch: world.epoch, patientOip: oip, appointmentOrdinal: ordinal });
  if (!open.includes(found.status)) return found;
  const change = setNow(world, found.moOid, status, setBy);
  const ended = { status, statusSetBy: setBy, statusSetAt: new Date(world.nowMs()), history: [...found.history, change] };
  await em.nativeUpdate(AppointmentEntity, { person, ordinal }, ended);
  await announce(em, world, { kind: 'APPOINTMENT', oip, bookedBy: found.bookedByOip ?? null, ordinal });
  return found;
};
