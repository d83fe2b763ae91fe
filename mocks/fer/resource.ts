import { dayIn } from '../../schema/calendar/index.ts';
import type { MedicalOrganizationItem } from '../../schema/registry/insured-persons.ts';
import type { Resource } from '../people/people.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import type { FerAnswer, FerCall, FerRequest } from './operation.ts';
import { organizationInFer } from './organization.ts';

type WireResource = FerAnswer<'GetMOResourceInfo'>['MO_Available'][number]['Resources'][number];
type Days = Pick<FerRequest<'GetMOResourceInfo'>, 'Start_Date_Range' | 'End_Date_Range'>;

/** A range of days that ends before it begins is no range. */
export const checkDays = ({ Start_Date_Range, End_Date_Range }: Days): Refusal<'BAD_REQUEST'> | undefined =>
  End_Date_Range < Start_Date_Range
    ? refuse('BAD_REQUEST', { path: 'End_Date_Range', expected: 'не раньше Start_Date_Range', value: JSON.stringify(End_Date_Range) })
    : undefined;

/** What is said where nothing can be booked, and why. */
export const whyNoSlots = (resource: Resource, published: number): WireResource['No_Schedule_Reason'] => {
  if (!resource.inFer) return 'SPECIALIST_NOT_IN_FER';
  return published === 0 ? 'SCHEDULE_NOT_PUBLISHED' : 'NO_FREE_SLOTS';
};

const describe = (resource: Resource, clinic: MedicalOrganizationItem, days: Days, { people, ledger, world }: FerCall): WireResource => {
  const { specialist, room } = resource;
  const today = dayIn(clinic.timeZone, world.nowMs);
  const slots = people.schedule(clinic.moOid, resource.resourceId, days.Start_Date_Range, days.End_Date_Range, today)?.slots ?? [];
  const free = slots.filter((slot) => ledger.isFree(slot, world.nowMs));
  return {
    Resource_Id: resource.resourceId,
    ...(specialist && {
      Specialist: {
        Last_Name: specialist.family,
        First_Name: specialist.given,
        ...(specialist.patronymic !== undefined && { Middle_Name: specialist.patronymic }),
        SNILS: specialist.snils,
      },
    }),
    ...(room && { Room: { Room_OID: room.oid, ...(room.number !== undefined && { Room_Number: room.number }), Room_Name: room.name } }),
    Service_Post: { Post_Id: resource.postId, Post_Name: resource.postName },
    Age_Group: resource.ageGroup,
    Available_Dates: [...new Set(free.map(({ startsAt }) => dayIn(clinic.timeZone, startsAt)))],
    ...(free.length === 0 && { No_Schedule_Reason: whyNoSlots(resource, slots.length) }),
  };
};

/** Organisations outside FER are left out of the answer; where none is left, there are no data. */
export const findResources = (
  { Session_ID, MO_OID_List, Service_Post, Referral_Id, ...days }: FerRequest<'GetMOResourceInfo'>,
  call: FerCall,
): FerAnswer<'GetMOResourceInfo'> | Refusal<'NO_DATA_FOUND' | 'BAD_REQUEST'> => {
  const badDays = checkDays(days);
  if (badDays) return badDays;
  const clinics = [...new Set(MO_OID_List)].flatMap((moOid) => organizationInFer(call.people, moOid) ?? []);
  if (clinics.length === 0) return refuse('NO_DATA_FOUND', { path: 'MO_OID_List', expected: 'организации, подключённые к ФЭР' });
  return {
    Session_ID,
    MO_Available: clinics.map((clinic) => ({
      MO_OID: clinic.moOid,
      Resources: call.people
        .resources(clinic.moOid)
        .filter(({ postId }) => Service_Post === undefined || postId === Service_Post)
        .map((resource) => describe(resource, clinic, days, call)),
    })),
  };
};
