import type { Context } from '../graph/context.ts';
import { PersonEntity } from '../person/person.entity.ts';
import type { PersonRow } from '../person/person.loader.ts';
import { columnLists, rowsOfLists, statement, type ColumnLists, type Statement } from '../storage/index.ts';
import type { AppointmentRow } from './appointment.loader.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import type { DayParts } from './day-list.rules.ts';

/** What every reading of a day has of a visit. */
const brief = ['person', 'ordinal', 'moOid', 'resourceId', 'startsAt', 'status', 'room', 'channel'] as const;
/** What is read of patients with their visits. */
const ofPatient = {
  NONE: [],
  NAME: ['family', 'given', 'patronymic', 'birthDate'],
  WHOLE: ['family', 'given', 'patronymic', 'birthDate', 'sex', 'snils', 'addressText', 'addressRegionCode'],
} as const satisfies Record<DayParts['patients'], readonly string[]>;

export type BriefVisit = Pick<AppointmentRow, (typeof brief)[number]>;
export type ReadPatient = Pick<PersonRow, (typeof ofPatient)['WHOLE'][number]>;
export type DayRow = BriefVisit & Partial<ReadPatient>;

/** Of a patient who is read in part, nothing else is selected. */
export const hasPatient = (row: DayRow): row is BriefVisit & ReadPatient => row.family !== undefined;

const withPatients: Readonly<Record<DayParts['patients'], string>> = { NONE: '', NAME: 'with names', WHOLE: 'with patients' };

/** What all rows of a span have as it was asked for: it is not read. */
type Asked = Pick<BriefVisit, 'moOid'> & Partial<Pick<BriefVisit, 'resourceId'>>;

/** `doctor`: of one doctor, whom an index finds among all who work there. */
const clinicDay = ({ whole, patients }: DayParts, doctor: boolean): Statement<ColumnLists<DayRow>> => {
  const name = [doctor ? 'doctor day' : 'clinic day', ...(whole ? [] : ['in brief']), withPatients[patients]].join(' ').trimEnd();
  return statement(name, 'epoch', (names) => {
    const [visit, person] = [names(AppointmentEntity), names(PersonEntity)];
    const { column } = visit;
    const asked: readonly string[] = doctor ? ['moOid', 'resourceId'] : ['moOid'];
    const read = (whole ? Object.keys(column) : brief).filter((property) => !asked.includes(property));
    const lists = [...columnLists(visit, 'visit', read), ...columnLists(person, 'patient', ofPatient[patients])];
    return `select ${lists.join(', ')} from ${visit.table} as visit
    ${patients !== 'NONE' ? `join ${person.table} as patient on patient.${person.column.key} = visit.${column.person}` : ''}
    where visit.${column.moOid} = $3 and visit.${column.startsAt} >= $4::timestamptz and visit.${column.startsAt} < $5::timestamptz
      ${doctor ? `and visit.${column.resourceId} = $6` : ''}
      and (visit.${column.person} / 1000000000000 = $1 or visit.${column.person} / 1000000000000 = $2 and not exists (
        select from ${person.table} as owned where owned.${person.column.key} = $1::int8 * 1000000000000 + visit.${column.person} % 1000000000000))
    having count(*) > 0`;
  });
};

const everyPart = [false, true].flatMap((whole) => (['NONE', 'NAME', 'WHOLE'] as const).map((patients): DayParts => ({ whole, patients })));
const wayOf = ({ whole, patients }: DayParts, doctor: boolean): string => `${whole} ${patients} ${doctor}`;
const days = new Map(
  everyPart.flatMap((parts) => [false, true].map((doctor) => [wayOf(parts, doctor), clinicDay(parts, doctor)] as const)),
);

/** Which visits: to a clinic, or to one of its doctors, within a span whose end is exclusive. */
export interface ClinicSpan {
  readonly moOid: string;
  /** Null: to anybody there. */
  readonly resourceId: string | null;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Readings of this request by their spans, in brief at least. */
const readings = (_context: Context): Map<string, Promise<DayRow[]>> => new Map();
const keyOf = (span: ClinicSpan): string => `${span.moOid} ${span.resourceId ?? ''} ${span.fromMs} ${span.toMs}`;

/** Stored visits of everybody, as much of each as is wanted; of a person whom the world owns, the world's. In no order. */
export const readClinicSpan = (context: Context, span: ClinicSpan, parts: DayParts): Promise<DayRow[]> => {
  const { storage, world } = context;
  const { moOid, resourceId, fromMs, toMs } = span;
  const statement = days.get(wayOf(parts, resourceId !== null)) as Statement<ColumnLists<DayRow>>;
  const values = [world.epoch, world.baseEpoch, moOid, new Date(fromMs).toISOString(), new Date(toMs).toISOString()];
  const rows = storage
    .read(statement, resourceId === null ? values : [...values, resourceId])
    .then((lists) => rowsOfLists<DayRow, Asked>(lists, resourceId === null ? { moOid } : { moOid, resourceId }));
  context.use(readings).set(keyOf(span), rows);
  return rows;
};

/** The same in brief; not read again where this request has read it. */
export const visitsInSpan = (context: Context, span: ClinicSpan): Promise<readonly BriefVisit[]> =>
  context.use(readings).get(keyOf(span)) ?? readClinicSpan(context, span, { whole: false, patients: 'NONE' });
