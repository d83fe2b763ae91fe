import { addWorkingDays, dayIn, fullYears, startOfDay } from '../../schema/calendar/index.ts';
import type { MedicalOrganizationItem } from '../../schema/registry/insured-persons.ts';
import type { MisApplication } from '../../schema/registry/rmis-requests.ts';
import type { Moment } from '../life/moment.ts';
import { clinicByOid } from '../people/places/clinics.ts';
import { ageGroupOf } from '../people/places/clinic-plan.ts';
import type { People } from '../people/people.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import type { Submitted } from './applications.ts';
import type { RmisAnswer, RmisCall, RmisRequest } from './operation.ts';

/** The review begins in the morning of the next working day, and ends in the afternoon of the second one (facts F-063). */
const reviewed = { workingDays: 1, hour: 9 } as const;
const decided = { workingDays: 2, hour: 15 } as const;
const hourMs = 3_600_000;
const adult = 18;

const momentAfter = (atMs: number, zone: string, { workingDays, hour }: { workingDays: number; hour: number }): number =>
  startOfDay(zone, addWorkingDays(dayIn(zone, atMs), workingDays)) + hour * hourMs;

/** Why this clinic does not take this person; undefined where it does. */
const refusalOf = ({ oip, moOid }: Submitted, people: People, today: string): string | undefined => {
  const kind = clinicByOid(moOid)?.plan.kind;
  const born = people.registerData(oip, today)?.person.personItems[0]?.birthDay;
  if (kind === undefined || born === undefined) return undefined;
  const grown = fullYears(born, today) >= adult;
  if (ageGroupOf[kind] === 'CHILD' && grown) return 'Поликлиника обслуживает детей до 18 лет';
  return ageGroupOf[kind] === 'ADULT' && !grown ? 'Поликлиника обслуживает взрослых с 18 лет' : undefined;
};

/** What everybody learns when the clinic attaches somebody; in the register the clinic of before ends the day before (facts F-041). */
export const attachedAt = (application: Submitted, clinic: MedicalOrganizationItem, atMs: number, decision: string): Moment[] => {
  const { applicationId, oip, areaType, reason, pcyType } = application;
  const attachedFrom = dayIn(clinic.timeZone, atMs);
  const attachment = {
    areaType,
    attachMethod: '3',
    dateAttachB: attachedFrom,
    moCode: clinic.moCode,
    moFId: clinic.moOid,
    moOkato: clinic.okato,
    attachStatus: '1',
    pcyType,
  } as const;
  return [
    { system: 'rmis', atMs, change: { kind: 'APPLICATION_STATUS', oip, applicationId, status: 'ATTACHED', decision, attachedFrom } },
    ...(['insured-persons', 'rmis', 'fer'] as const).map((system): Moment => ({
      system,
      atMs,
      change: { kind: 'ATTACHED', oip, attachment, reason },
    })),
  ];
};

export const rejectedAt = ({ applicationId, oip }: Submitted, atMs: number, decision: string): Moment => ({
  system: 'rmis',
  atMs,
  change: { kind: 'APPLICATION_STATUS', oip, applicationId, status: 'REJECTED', decision },
});

/** What the clinic says where it attaches somebody and says nothing of its own. */
export const attachedWords = ({ name }: MedicalOrganizationItem): string => `${name} прикрепила вас на обслуживание`;

/** The review, then what the clinic will decide unless it decides otherwise before. */
const momentsOf = (application: Submitted, clinic: MedicalOrganizationItem, people: People): Moment[] => {
  const { atMs, applicationId, oip } = application;
  const [reviewMs, decideMs] = [momentAfter(atMs, clinic.timeZone, reviewed), momentAfter(atMs, clinic.timeZone, decided)];
  const refusal = refusalOf(application, people, dayIn(clinic.timeZone, decideMs));
  return [
    { system: 'rmis', atMs: reviewMs, change: { kind: 'APPLICATION_STATUS', oip, applicationId, status: 'IN_REVIEW' } },
    ...(refusal === undefined
      ? attachedAt(application, clinic, decideMs, attachedWords(clinic))
      : [rejectedAt(application, decideMs, refusal)]),
  ];
};

/** Idempotent by the number of the application: a repeated one is told how it stands now. */
export const submitApplication = (
  { applicationId, oip, moOid, areaType, reason, pcyType }: RmisRequest<'SubmitAttachmentApplication'>,
  { people, ledger: { applications }, world: { nowMs }, requestId, record, promise }: RmisCall,
):
  | RmisAnswer<'SubmitAttachmentApplication'>
  | Refusal<'PERSON_NOT_FOUND' | 'ORGANIZATION_NOT_FOUND' | 'APPLICATION_PENDING' | 'INTERNAL_ERROR'> => {
  const answer = (application: MisApplication): RmisAnswer<'SubmitAttachmentApplication'> => ({ requestId, application });
  const known = applications.byId(applicationId, nowMs);
  if (known) return answer(known);
  if (!people.find.exists(oip)) return refuse('PERSON_NOT_FOUND');
  const clinic = people.organization(moOid);
  if (!clinic) return refuse('ORGANIZATION_NOT_FOUND');
  if (applications.pendingOf(oip, nowMs)) return refuse('APPLICATION_PENDING');
  record({ kind: 'APPLICATION', applicationId, oip, moOid, areaType, reason, pcyType });
  const [pending, submitted] = [applications.pendingOf(oip, nowMs), applications.byId(applicationId, nowMs)];
  if (!pending || !submitted) return refuse('INTERNAL_ERROR');
  promise({ promise: applicationId, moments: momentsOf(pending, clinic, people) });
  return answer(submitted);
};
