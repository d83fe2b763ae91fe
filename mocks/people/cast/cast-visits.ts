import { dayNumber, dayOfNumber, startOfDay, type Day } from '../../../schema/calendar/index.ts';
import { resourceOf, type StaffedResource } from '../places/resources.ts';
import type { Clinic } from '../places/clinics.ts';
import { referralOf } from '../referral-story.ts';
import { policyOn, type Resident } from '../resident.ts';
import { caseByKey } from '../record/clinical-cases.ts';
import type { DocumentStory } from '../record/document-story.ts';
import { wordingOf } from '../record/wording.ts';
import type { Draw } from '../random/keyed-draw.ts';
import type { SlotRef } from '../schedule/slot-terms.ts';
import { works } from '../schedule/working-hours.ts';
import { slotStart, type VisitStory } from '../visit-story.ts';
import type { CastDocument, CastPerson, CastVisit } from './cast-person.ts';

const minuteMs = 60_000;

const staffed = (clinic: Clinic, resourceId: string): StaffedResource => {
  const resource = resourceOf(clinic, resourceId);
  if (!resource) throw new RangeError(`no resource ${resourceId} in ${clinic.oid}`);
  return resource;
};

/** That day or the nearest on which the resource works, in steps of 1 or -1 days. */
const workedDay = (resource: StaffedResource, day: number, step: 1 | -1): number => {
  let current = day;
  while (!works(resource, current)) current += step;
  return current;
};

const visitStory = (person: CastPerson, resident: Resident, visit: CastVisit, place: number, anchor: Day): VisitStory => {
  const today = dayNumber(anchor);
  const past = visit.on < anchor;
  const resource = staffed(visit.at, visit.resource);
  const slot: SlotRef = { clinic: visit.at.number, resource, day: workedDay(resource, dayNumber(visit.on), past ? -1 : 1), k: visit.slot };
  const start = slotStart(visit.at, slot);
  const status = visit.status ?? (past ? 'SUCCESS' : 'RECORDED');
  const bookedOn = Math.min(slot.day, today) - 2 - (person.number % 5);
  const bookedAt = startOfDay(visit.at.timeZone, dayOfNumber(bookedOn)) + (9 * 60 + ((person.number * 47 + place * 31) % 600)) * minuteMs;
  const policyOrdinal = policyOn(resident.policies, dayOfNumber(slot.day));
  const referral = person.referrals?.[(visit.referral ?? 0) - 1];
  const told = {
    oip: resident.oip,
    ordinal: place + 1,
    slot,
    channel: visit.channel ?? 'EPGU',
    bookedAt,
    ...(visit.bookedBy && { bookedBy: visit.bookedBy }),
    ...(policyOrdinal !== undefined && { policyOrdinal }),
    ...(referral && { referralNumber: referralOf(resident.oip, visit.referral ?? 0, referral).Referral_Number }),
  } as const;
  if (status === 'RECORDED') return { ...told, status };
  if (status === 'CANCELED')
    return { ...told, status, cancelledBy: visit.cancelledBy ?? 'APPLICANT', settledAt: bookedAt + 26 * 60 * minuteMs };
  return { ...told, status, settledAt: start + (resource.post.slotMinutes + 10) * minuteMs };
};

/** Visits of one of the cast; ordinals in the order in which the story tells them. */
export const castVisits = (person: CastPerson, resident: Resident, anchor: Day): readonly VisitStory[] =>
  (person.visits ?? [])
    .map((visit, place) => visitStory(person, resident, visit, place, anchor))
    .sort((a, b) => a.slot.day - b.slot.day || a.ordinal - b.ordinal);

const documentStory = (person: CastPerson, told: CastDocument, place: number, draw: Draw): DocumentStory => {
  const resource = staffed(told.at, told.by ?? '1');
  const wording = wordingOf(told.kind, caseByKey(told.about), (what) => draw(person.number, place, what));
  return {
    kind: told.kind,
    performedOn: dayOfNumber(workedDay(resource, dayNumber(told.on), -1)),
    clinic: told.at,
    resource,
    wording: told.content === undefined ? wording : { ...wording, content: told.content, subject: undefined },
    ...(told.corrections && { corrections: told.corrections }),
    ...(told.flaw && { flaw: told.flaw }),
  };
};

/** Documents of one of the cast made after birth and before the anchor, on days on which their authors work. */
export const castDocumentStories = (person: CastPerson, anchor: Day, draw: Draw): readonly DocumentStory[] =>
  (person.record ?? [])
    .map((told, place) => documentStory(person, told, place, draw))
    .filter(({ performedOn }) => performedOn < anchor && performedOn > person.born);
