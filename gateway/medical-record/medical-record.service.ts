import { addYears, startOfDay, instantIn } from '../../schema/calendar/index.ts';
import { recordSections } from '../../schema/record/sections.ts';
import { granted, type Viewer } from '../access/viewer.ts';
import type { Grant } from '../access/grant.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { idKind } from '../graph/global-id.ts';
import { ageOn } from '../person/person.rules.ts';
import { wholePerson } from '../person/person.service.ts';
import { syncedInsuranceRegion } from '../policy/policy.service.ts';
import { madeOf, type AtOnce } from '../registry/index.ts';
import { profileToday } from '../region/region.service.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { isOpened, refusalOfRecord, refusalsOfRecord, showsAll } from './medical-record.rules.ts';
import { documentIndexOf, recordAccessesOf } from './medical-record-ahead.loader.ts';
import { mayBeTold } from './record-reader.rules.ts';
import type { MedicalRecord, RecordSection } from './medical-record.type.ts';
import { listed, sectionsFor } from './record-section.rules.ts';
import { fromTerritory } from './territory.rules.ts';

/** OIP of the patient. */
export const recordId = idKind('MedicalRecord', /^(\d{12})$/);

/** Whether the viewer was given access to the record of this person, and has it still. */
const hasAccess = (context: Context, { oip: reader, grants }: Viewer, oip: string): AtOnce<boolean> => {
  const self = reader === null ? undefined : grants.get(reader);
  if (!self) return false;
  return madeOf(recordAccessesOf(context, self.personKey), (accesses) =>
    accesses.some(({ subjectOip, status }) => subjectOip === oip && status === 'GRANTED'),
  );
};

/** What decides whether the record is shown; null where storage has lost the person meanwhile. */
const factsOf = async (context: Context, viewer: Viewer, grant: Grant, field: string) => {
  const { oip, reason } = grant;
  const row = await wholePerson(context, grant);
  if (!row) return null;
  const { account } = viewer;
  const region = await syncedInsuranceRegion(context, row, field);
  const profile = profileToday(context, region?.profileCode ?? 'FEDERAL');
  const { guardianElectronicRequest: guardiansApply } = profileToday(context, account.portal);
  const zone = region?.timeZone ?? 'Europe/Moscow';
  const today = context.world.today(zone);
  const age = ageOn(row.birthDate, today);
  const ownFrom = (): string => instantIn(zone, startOfDay(zone, addYears(row.birthDate, profile.ownRecordFromAge)));
  const { level, portal } = account;
  const accessGranted = await hasAccess(context, viewer, oip);
  // A record opened by a code stays open for a while; nothing opens one by a code yet.
  const facts = { seenAs: reason, level, portal, guardiansApply, profile, age, ownFrom, today, accessGranted, openByCode: false };
  return { row, facts };
};

/** Every reason why the record is not shown; empty where it is. */
export const recordRefusals = async (context: Context, grant: Grant, field: string): Promise<Refused[]> => {
  const known = await factsOf(context, await context.viewer(), grant, field);
  return known ? refusalsOfRecord(known.facts) : [];
};

/** The record, why it is not shown, or null where there is none yet. */
const open = async (context: Context, viewer: Viewer, grant: Grant, field: string): Promise<MedicalRecord | Refused | null> => {
  const { oip, personKey, reason } = grant;
  const known = await factsOf(context, viewer, grant, field);
  if (!known) return null;
  const { profile, age } = known.facts;
  const refused = refusalOfRecord(known.facts);
  if (refused) return refused;
  if (!isOpened(known.row.recordOpenedOn)) return null;
  return {
    id: recordId.write(oip),
    detail: showsAll(profile) ? 'FULL' : 'PARTIAL',
    openUntil: null,
    oip,
    personKey,
    seenAs: reason,
    sex: known.row.sex,
    age,
    profile: profile.code,
  };
};

const isRefused = (result: MedicalRecord | Refused): result is Refused => 'remedies' in result;

/** What Person.medicalRecord answers; null where there is no record, or the viewer may not even know of it. */
export const recordOf = async (context: Context, oip: string): Promise<MedicalRecord | Refusal | null> => {
  const viewer = await context.viewer();
  // Who may not read the record but sees the person learns why.
  const grant = (await granted(viewer, oip, 'RECORD')) ?? (await viewer.find(oip));
  if (grant && !mayBeTold(grant.reason)) throw new TechnicalError('FORBIDDEN');
  const result = grant ? await open(context, viewer, grant, 'Person.medicalRecord') : null;
  return result && isRefused(result) ? showRefusal(result, context.language) : result;
};

/** The record where it is shown; null for any reason where it is not. */
export const openRecord = async (context: Context, oip: string): Promise<MedicalRecord | null> => {
  const viewer = await context.viewer();
  const grant = await granted(viewer, oip, 'RECORD');
  const result = grant ? await open(context, viewer, grant, 'Query.node') : null;
  return result && !isRefused(result) ? result : null;
};

/** The sections of a record with the number of documents listed in each. */
export const sectionsOf = async (context: Context, record: MedicalRecord): Promise<RecordSection[]> => {
  const sections = sectionsFor(recordSections, record);
  const index = await documentIndexOf(context, record.personKey);
  const documents = listed(
    index.filter(({ regionCode }) => fromTerritory(regionCode, record.profile)),
    sections,
  );
  return sections.map(({ kind, title, availableSince, fromAge }) => ({
    kind,
    title: title[context.language],
    availableSince,
    fromAge,
    documentCount: documents.filter(({ section }) => section === kind).length,
  }));
};
