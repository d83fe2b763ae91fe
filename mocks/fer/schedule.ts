import { dayIn, instantIn } from '../../schema/calendar/index.ts';
import { fer } from '../../schema/registry/fer.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import { writeChecked, Written } from '../world/written.ts';
import type { FerCall, FerRequest } from './operation.ts';
import { organizationInFer } from './organization.ts';
import { checkDays, whyNoSlots } from './resource.ts';
import { jsonOf, wallClockOf } from './slot-text.ts';

/** Times of day are the clinic's, both ends inclusive. A slot that has begun is shown as BUSY. */
export const findSchedule = (
  request: FerRequest<'GetScheduleInfo'>,
  { people, ledger, world }: FerCall,
): Written | Refusal<'NO_DATA_FOUND' | 'BAD_REQUEST'> => {
  const badDays = checkDays(request);
  if (badDays) return badDays;
  const clinic = organizationInFer(people, request.MO_OID);
  const resource =
    clinic &&
    people
      .resources(clinic.moOid)
      .find(
        ({ specialist, room, postId }) =>
          postId === request.Service_Post &&
          (request.Room_OID ? room?.oid === request.Room_OID : specialist?.snils === request.Specialist_SNILS),
      );
  if (!clinic || !resource) return refuse('NO_DATA_FOUND');
  const today = dayIn(clinic.timeZone, world.nowMs);
  const schedule = people.schedule(clinic.moOid, resource.resourceId, request.Start_Date_Range, request.End_Date_Range, today);
  const all = schedule?.slots ?? [];
  const { Start_Time_Range: from = '00:00', End_Time_Range: to = '23:59' } = request;
  let nothingFree = true;
  const slots: string[] = [];
  for (const slot of all) {
    const at = wallClockOf(slot, clinic.timeZone);
    if (at < from || at > to) continue;
    const free = ledger.isFree(slot, world.nowMs);
    if (free) nothingFree = false;
    slots.push(jsonOf(slot, clinic.timeZone, free ? 'FREE' : 'BUSY'));
  }
  const withoutSlots = writeChecked(fer.operations.GetScheduleInfo.answer, {
    Session_ID: request.Session_ID,
    Schedule: {
      Slots: [],
      ...(schedule && { Schedule_Updated_At: instantIn(clinic.timeZone, schedule.updatedAt) }),
      ...(nothingFree && { No_Schedule_Reason: whyNoSlots(resource, all.length) }),
    },
  });
  return new Written(withoutSlots.replace('"Slots":[]', () => `"Slots":[${slots.join(',')}]`));
};
