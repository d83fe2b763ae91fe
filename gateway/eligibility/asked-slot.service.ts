import { dayIn } from '../../schema/calendar/index.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import { slotId, toldSlot, type ToldSlot } from '../clinic/slot.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import type { SlotFacts } from './slot-needs.rules.ts';

/** The slot that somebody would book, as its owners tell it now; older copies do not serve. */
export interface AskedSlot {
  readonly clinic: Clinic;
  /** Null: FER has no such slot there, or not the clinic. */
  readonly told: ToldSlot | null;
}

/**
 * Asks for a slot by its id.
 * @param argument place of the id in the request
 * @throws BAD_USER_INPUT where it is no id of a slot; NOT_VISIBLE where nobody knows its clinic; RegistryUnavailable
 */
export const askSlot = async (context: Context, id: string, argument: string, field: string): Promise<AskedSlot> => {
  const parts = slotId.read(id, argument);
  const [clinic, told] = await Promise.all([
    findClinic(context, parts[1] ?? '', field, { staleAllowed: false }),
    toldSlot(context, parts, field, { staleAllowed: false }),
  ]);
  if (!clinic) throw notVisible();
  return { clinic, told };
};

/** What the rules need of it. */
export const factsOfSlot = ({ resource, slot }: ToldSlot): SlotFacts => ({
  moOid: resource.moOid,
  resourceId: resource.resourceId,
  specialtyCode: resource.offered.code,
  referralRequired: resource.offered.referralRequired,
  service: slot.service,
  vaccineCode: slot.vaccine?.code ?? null,
  paidService: slot.paidService,
  startsAtMs: slot.startsAtMs,
  day: dayIn(zoneOfClinic(resource.moOid), slot.startsAtMs),
  ageGroup: slot.ageGroup,
  openTo: slot.openTo,
  free: slot.free,
});
