import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { Check, Facts } from './facts.ts';

type Row = Readonly<Record<string, unknown>>;
const rowsOf = ({ stored }: Facts, table: string): readonly Row[] => stored?.[table] ?? [];
/** What RMIS tells is not expected of a person whose half was never told. */
const isSyncedWithClinics = (facts: Facts): boolean => typeof rowsOf(facts, 'person')[0]?.rmis_synced_at === 'string';
const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? 'нет' : JSON.stringify(value);

/** What the portal calls a person, against the register. */
export const storedPerson: Check = (facts) => {
  const [row] = rowsOf(facts, 'person');
  const data = facts.seenBy('insured-persons').registerData(facts.oip, facts.today);
  const item = data?.person.personItems[0];
  if (!row || !data || !item) return [];
  const pairs: readonly [string, string, string][] = [
    [
      'name',
      [row.family, row.given, row.patronymic].filter(Boolean).join(' '),
      [item.surname, item.firstName, item.patronymic].filter(Boolean).join(' '),
    ],
    ['birthDate', text(row.birth_date), item.birthDay],
    ['snils', text(row.snils), text(data.snils?.snils)],
    ['sex', text(row.sex), item.gender === '1' ? 'MALE' : 'FEMALE'],
  ];
  return pairs
    .filter(([, storage, register]) => storage !== register)
    .map(([about, storage, register]) => ({ check: 'STORED_PERSON', about, says: { storage, 'insured-persons': register } }));
};

const storedStatus = ({ status, cancelledBy }: MisVisit): string => {
  if (status === 'RECORDED') return 'BOOKED';
  if (status === 'SUCCESS') return 'COMPLETED';
  if (status === 'PATIENT_NOT_ARRIVED') return 'PATIENT_DID_NOT_COME';
  return cancelledBy === 'APPLICANT' ? 'CANCELLED_BY_APPLICANT' : 'CANCELLED_BY_CLINIC';
};

/** The portal numbers what was booked on it from here on. */
const firstOfPortal = 1_000_001;

/** Visits as the portal shows them, against the clinics: by the number of the booking, under which either side knows it; else by their own. */
export const storedVisit: Check = (facts) => {
  if (!isSyncedWithClinics(facts)) return [];
  const rows = rowsOf(facts, 'appointment');
  const byBooking = new Map(rows.flatMap((row) => (typeof row.book_id_mis === 'string' ? [[row.book_id_mis, row] as const] : [])));
  const byOrdinal = new Map(rows.map((row) => [Number(row.ordinal), row]));
  const told = facts.visits.flatMap((visit) => {
    const row = byBooking.get(visit.bookIdMis ?? '') ?? byOrdinal.get(visit.ordinal);
    const [storage, rmis] = [text(row?.status), storedStatus(visit)];
    return storage === rmis ? [] : [{ check: 'STORED_VISIT' as const, about: visit.visitId, says: { storage, rmis } }];
  });
  const known = new Set(facts.visits.map(({ bookIdMis }) => bookIdMis));
  const alone = rows.filter((row) => Number(row.ordinal) >= firstOfPortal && row.status === 'BOOKED' && !known.has(text(row.book_id_mis)));
  return [
    ...told,
    ...alone.map((row) => ({
      check: 'STORED_VISIT' as const,
      about: `${facts.oip}.${text(row.ordinal)}`,
      says: { storage: 'BOOKED', rmis: 'нет' },
    })),
  ];
};

/** Signed documents of a record that the portal does not have. */
export const storedDocument: Check = (facts) => {
  if (!isSyncedWithClinics(facts)) return [];
  const stored = new Set(rowsOf(facts, 'medical_document').map((row) => Number(row.ordinal)));
  return facts
    .seenBy('rmis')
    .record(facts.oip)
    .documents.filter(({ signature, ordinal }) => signature !== undefined && !stored.has(ordinal))
    .map(({ documentId, title }) => ({ check: 'STORED_DOCUMENT', about: documentId, says: { storage: 'нет', rmis: title } }));
};
