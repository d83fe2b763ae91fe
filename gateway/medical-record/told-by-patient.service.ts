import { instantIn } from '../../schema/calendar/index.ts';
import { recordSections, type RecordSectionKind } from '../../schema/record/sections.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { anamnesisLoader } from './anamnesis.loader.ts';
import { childDataLoader } from './child-data.loader.ts';
import { diaryLoader, type DiaryEntryRow } from './diary-entry.loader.ts';
import { isEntry, unitOf } from './diary.rules.ts';
import type { DiaryEntry, DiaryEntryConnection, DiaryMetric } from './diary.type.ts';
import { openRecord } from './medical-record.service.ts';
import type { MedicalRecord } from './medical-record.type.ts';
import { sectionsFor } from './record-section.rules.ts';
import { hasObstetricHistory } from './told-by-patient.rules.ts';
import type { Anamnesis, ChildData } from './told-by-patient.type.ts';

/** OIP of the patient and number of the entry. */
export const diaryEntryId = idKind('DiaryEntry', /^(\d{12})\.(\d{1,9})$/);

const zone = 'Europe/Moscow';

const has = (record: MedicalRecord, kind: RecordSectionKind): boolean =>
  sectionsFor(recordSections, record).some((one) => one.kind === kind);

const show = (oip: string, row: DiaryEntryRow): DiaryEntry => ({
  id: diaryEntryId.write(`${oip}.${row.ordinal}`),
  metric: row.metric,
  value: row.value,
  secondValue: row.secondValue,
  unit: unitOf(row.metric),
  measuredAt: instantIn(zone, row.measuredAt),
  ordinal: row.ordinal,
  measuredAtMs: row.measuredAt,
});

/** A page of the diary, newest first; null where the record has no such section for this reader. */
export const diaryOf = async (
  context: Context,
  record: MedicalRecord,
  metric: keyof typeof DiaryMetric | null,
  page: PageArguments,
): Promise<DiaryEntryConnection | null> => {
  if (!has(record, 'HEALTH_DIARY')) return null;
  const rows = await context.use(diaryLoader).load(record.personKey);
  const entries = rows.filter((row) => isEntry(row) && (metric === null || row.metric === metric));
  return pageOf(
    entries.map((row) => show(record.oip, row)),
    page,
    {
      list: `MedicalRecord.diary ${record.oip} ${metric ?? ''}`,
      keyOf: ({ measuredAtMs, ordinal }) => `${String(measuredAtMs).padStart(14, '0')} ${String(ordinal).padStart(9, '0')}`,
      descending: true,
    },
  );
};

/** One entry of a record that is shown; null for any other. */
export const findDiaryEntry = async (context: Context, id: string): Promise<DiaryEntry | null> => {
  const [oip = '', ordinal] = diaryEntryId.read(id, 'id');
  const record = await openRecord(context, oip);
  if (!record || !has(record, 'HEALTH_DIARY')) return null;
  const rows = await context.use(diaryLoader).load(record.personKey);
  const row = rows.find((one) => one.ordinal === Number(ordinal) && isEntry(one));
  return row ? show(oip, row) : null;
};

/** Null where the record has no such section, or nobody told anything. */
export const childDataOf = async (context: Context, record: MedicalRecord): Promise<ChildData | null> => {
  const row = has(record, 'CHILD_DATA') ? await context.use(childDataLoader).load(record.personKey) : null;
  return row && { ...row, updatedAt: instantIn(zone, row.updatedAt) };
};

/** Null where the record has no such section, or the questionnaire was never filled in. */
export const anamnesisOf = async (context: Context, record: MedicalRecord): Promise<Anamnesis | null> => {
  const row = has(record, 'ANAMNESIS') ? await context.use(anamnesisLoader).load(record.personKey) : null;
  return row && { ...row, obstetric: hasObstetricHistory(record.sex) ? row.obstetric : null, updatedAt: instantIn(zone, row.updatedAt) };
};
