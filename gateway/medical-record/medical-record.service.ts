import { addYears, startOfDay, instantIn } from '../../schema/calendar/index.ts';
import { recordSections } from '../../schema/record/sections.ts';
import { grantFor } from '../access/viewer.ts';
import type { Grant } from '../access/grant.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { ageOn } from '../person/person.rules.ts';
import { wholePerson } from '../person/person.service.ts';
import { insuranceRegion } from '../policy/policy.service.ts';
import { profileToday } from '../region/region.service.ts';
import { showRefusal, type Refused } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { documentIndexLoader } from './document-index.loader.ts';
import { refusalOfRecord } from './medical-record.rules.ts';
import type { MedicalRecord, RecordSection } from './medical-record.type.ts';
import { listed, sectionsFor } from './record-section.rules.ts';

/** OIP of the patient. */
export const recordId = idKind('MedicalRecord', /^(\d{12})$/);

/** The record, why it is not shown, or null where there is none yet. */
const open = async (context: Context, grant: Grant, field: string): Promise<MedicalRecord | Refused | null> => {
  const { oip, personKey, reason } = grant;
  const [row, region, { account }] = await Promise.all([
    wholePerson(context, grant),
    insuranceRegion(context, oip, field),
    context.viewer(),
  ]);
  if (!row) return null;
  const profile = profileToday(context, region?.profileCode ?? 'FEDERAL');
  const zone = region?.timeZone ?? 'Europe/Moscow';
  const age = ageOn(row.birthDate, context.world.today(zone));
  const ownFrom = instantIn(zone, startOfDay(zone, addYears(row.birthDate, profile.ownRecordFromAge)));
  const refused = refusalOfRecord({
    seenAs: reason,
    level: account.level,
    portal: profileToday(context, account.portal),
    profile,
    age,
    ownFrom,
  });
  if (refused) return refused;
  if (row.recordOpenedOn === null) return null;
  return {
    id: recordId.write(oip),
    detail: profile.recordDetail,
    openUntil: null,
    oip,
    personKey,
    seenAs: reason,
    age,
    profile: profile.code,
  };
};

const isRefused = (result: MedicalRecord | Refused): result is Refused => 'remedies' in result;

/** What Person.medicalRecord answers; null where there is no record, or the viewer may not even know of it. */
export const recordOf = async (context: Context, oip: string): Promise<MedicalRecord | Refusal | null> => {
  const grant = grantFor(await context.viewer(), oip, 'RECORD');
  const result = grant ? await open(context, grant, 'Person.medicalRecord') : null;
  return result && isRefused(result) ? showRefusal(result, context.language) : result;
};

/** The record where it is shown; null for any reason where it is not. */
export const openRecord = async (context: Context, oip: string): Promise<MedicalRecord | null> => {
  const grant = grantFor(await context.viewer(), oip, 'RECORD');
  const result = grant ? await open(context, grant, 'Query.node') : null;
  return result && !isRefused(result) ? result : null;
};

/** The sections of a record with the number of documents listed in each. */
export const sectionsOf = async (context: Context, record: MedicalRecord): Promise<RecordSection[]> => {
  const sections = sectionsFor(recordSections, record);
  const documents = listed(await context.use(documentIndexLoader).load(record.personKey), sections);
  return sections.map(({ kind, title, availableSince, fromAge }) => ({
    kind,
    title: title[context.language],
    availableSince,
    fromAge,
    documentCount: documents.filter(({ section }) => section === kind).length,
  }));
};
