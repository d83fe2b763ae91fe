import type { News } from '../../schema/registry/callbacks.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import { personOf, type Change, type ChangeOf } from './change.ts';
import type { Moment } from './moment.ts';

/** A piece of news, and when its sender has it. */
export interface TimedNews {
  readonly news: News;
  readonly atMs: number;
}

const inClinics: ReadonlySet<Change['kind']> = new Set<Change['kind']>(['VISIT_ADDED', 'VISIT_STATUS']);

const ferNews = (oip: string, { status }: ChangeOf<'VISIT_STATUS'>, bookId: string): News => ({
  sender: 'fer',
  kind: 'UpdateAppointmentStatus',
  content: {
    Patient_OIP: oip,
    Book_Id_Mis: bookId,
    Status_Code: status.status,
    ...(status.cancelledBy === 'APPLICANT' && { Canceled_Reason: 'CANCELED_BY_PATIENT' as const }),
    Status_Date: status.at,
  },
});

/** Visits that the portal itself booked: FER tells it what becomes of them. */
const isOfPortal = ({ channel, bookIdMis }: MisVisit): boolean => channel === 'EPGU' && bookIdMis !== undefined;

const newsOf = (
  { system, change }: Moment,
  moments: readonly Moment[],
  visitOf: (change: ChangeOf<'VISIT_STATUS'>) => MisVisit | undefined,
): News | undefined => {
  const oip = personOf(change);
  if (oip === undefined) return undefined;
  if (system === 'insured-persons') return { sender: 'insured-persons', kind: 'PersonChanged', content: { oip } };
  const visit = change.kind === 'VISIT_STATUS' ? visitOf(change) : undefined;
  const ofPortal = visit !== undefined && isOfPortal(visit);
  if (system === 'fer') return change.kind === 'VISIT_STATUS' && ofPortal ? ferNews(oip, change, visit.bookIdMis ?? '') : undefined;
  if (system !== 'rmis') return undefined;
  if (change.kind === 'HOME_CALL_STATUS') return { sender: 'rmis', kind: 'HomeCallChanged', content: { oip } };
  if (change.kind === 'APPLICATION_STATUS') return { sender: 'rmis', kind: 'AttachmentApplicationChanged', content: { oip } };
  if (change.kind === 'MEDICAL_DOCUMENT') return { sender: 'rmis', kind: 'RecordChanged', content: { oip } };
  const toldByFer = ofPortal && moments.some((other) => other.system === 'fer' && other.change === change);
  return inClinics.has(change.kind) && !toldByFer ? { sender: 'rmis', kind: 'VisitChanged', content: { oip } } : undefined;
};

/** What registries tell the portal of these changes, each once at a moment; in the order of time. */
export const newsFrom = (
  moments: readonly Moment[],
  visitOf: (change: ChangeOf<'VISIT_STATUS'>) => MisVisit | undefined,
): readonly TimedNews[] => {
  const told = new Map<string, TimedNews>();
  for (const moment of moments) {
    const news = newsOf(moment, moments, visitOf);
    if (news) told.set(`${moment.atMs} ${JSON.stringify(news)}`, { news, atMs: moment.atMs });
  }
  return [...told.values()].toSorted((one, other) => one.atMs - other.atMs);
};
