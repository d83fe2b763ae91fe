import { instantIn } from '../../schema/calendar/index.ts';
import type { StoredActor, StoredChannel, StoredStatusChange } from '../appointment/appointment.entity.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';

/** Who is said to have set a status, by the channel. */
export const actorOf = (channel: StoredChannel): StoredActor =>
  channel === 'REGISTRY_DESK' || channel === 'CALL_CENTRE' ? channel : 'APPLICANT';

/** A status that is set at the world's present moment. */
export const setNow = (
  world: { nowMs(): number },
  moOid: string,
  status: StoredStatusChange['status'],
  setBy: StoredActor,
): StoredStatusChange => ({ status, setBy, setAt: instantIn(zoneOfClinic(moOid), world.nowMs()) });
