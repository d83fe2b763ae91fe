import type { Clinic } from '../places/clinics.ts';
import type { CastDocument, CastPerson, CastPolicy, CastVisit } from './cast-person.ts';
import type { Timeline } from './timeline.ts';

/** A paper policy that a digital one replaced. */
export const digitalPolicies = (time: Timeline, paperSince: string): readonly CastPolicy[] => [
  { type: 'П', from: paperSince, to: time.yearsAgo(2), state: 'REPLACED' },
  { type: 'Ц', from: time.yearsAgo(2) },
];

/** A year like any other: a visit to the first doctor, an analysis, a study. */
export const ordinaryRecord = (time: Timeline, at: Clinic, about = 'cold'): readonly CastDocument[] => [
  { kind: 'laboratory', on: time.ago(420), at, about: 'healthy' },
  { kind: 'instrumental', on: time.ago(300), at, about: 'healthy' },
  { kind: 'visit', on: time.ago(96), at, about },
  { kind: 'prescription', on: time.ago(96), at, about },
];

export const ordinaryVisits = (time: Timeline, at: Clinic, slot: number): readonly CastVisit[] => [
  { at, resource: '1', on: time.ago(96), slot },
  { at, resource: '1', on: time.ahead(4), slot },
];

/** A citizen of a family clinic or of one for adults with nothing unusual: attached for years, some record, a visit ahead. */
export const ordinaryLife = (
  time: Timeline,
  clinic: Clinic,
  slot: number,
): Pick<CastPerson, 'policies' | 'attachments' | 'visits' | 'record'> => ({
  policies: digitalPolicies(time, '2013-05-20'),
  attachments: [{ clinic, from: time.yearsAgo(6) }],
  visits: ordinaryVisits(time, clinic, slot),
  record: ordinaryRecord(time, clinic),
});
