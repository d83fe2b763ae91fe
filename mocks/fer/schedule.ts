import { dayIn, instantIn } from '../../schema/calendar/index.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import type { FerAnswer, FerCall, FerRequest } from './operation.ts';
import { organizationInFer } from './organization.ts';
import { paidServiceOf } from './paid-service.ts';
import { checkDays, whyNoSlots } from './resource.ts';

/** `09:30` of `2026-11-21T09:30:00+03:00`. */
const wallClock = (instant: string): string => instant.slice(11, 16);

/** Times of day are the clinic's, both ends inclusive. A slot that has begun is shown as BUSY. */
export const findSchedule = (
  request: FerRequest<'GetScheduleInfo'>,
  { people, ledger, world }: FerCall,
): FerAnswer<'GetScheduleInfo'> | Refusal<'NO_DATA_FOUND' | 'BAD_REQUEST'> => {
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
  const [from, to] = [request.Start_Time_Range ?? '00:00', request.End_Time_Range ?? '23:59'];
  const slots = all.flatMap((slot) => {
    const VisitTime = instantIn(clinic.timeZone, slot.startsAt);
    if (wallClock(VisitTime) < from || wallClock(VisitTime) > to) return [];
    return {
      Slot_Id: slot.slotId,
      VisitTime,
      Duration: slot.durationMinutes,
      ...(slot.room !== undefined && { Room: slot.room }),
      Slot_Status: ledger.isFree(slot, world.nowMs) ? ('FREE' as const) : ('BUSY' as const),
      Slot_Access: [...slot.access],
      Slot_Age_Group: slot.ageGroup,
      Service: slot.service,
      ...(slot.vaccine && { Vaccination: { Vaccination_Id: slot.vaccine.id, Vaccination_Name: slot.vaccine.name } }),
      ...(slot.paidService && { Paid_Service: paidServiceOf(slot.paidService) }),
    };
  });
  const nothingFree = !slots.some(({ Slot_Status }) => Slot_Status === 'FREE');
  return {
    Session_ID: request.Session_ID,
    Schedule: {
      Slots: slots,
      ...(schedule && { Schedule_Updated_At: instantIn(clinic.timeZone, schedule.updatedAt) }),
      ...(nothingFree && { No_Schedule_Reason: whyNoSlots(resource, all.length) }),
    },
  };
};
