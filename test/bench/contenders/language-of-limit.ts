import type { MainWorld } from '../data/tokens.ts';
import type { Cast, Someone } from '../data/people.ts';
import { dayEnd, dayStart, type Answers, type Question } from '../data/truth.ts';
import { json, visitOf, type Language } from './contender.ts';

const valuesOf = (cast: Cast, { epoch, baseEpoch }: MainWorld, question: Question, index: number): unknown[] => {
  if (question === 'Q2') {
    const { moOid, resourceId } = cast.doctors[index] as Cast['doctors'][number];
    return [epoch, baseEpoch, moOid, dayStart, dayEnd, resourceId];
  }
  const { oip } = (question === 'Q1' ? cast.persons : cast.children)[index] as Someone;
  return [epoch, baseEpoch, oip, [oip]];
};

interface VisitRow {
  readonly ordinal: number;
  readonly startsAt: string;
  readonly status: string;
  readonly room: string | null;
  readonly channel: string;
}

const told = {
  Q1: (body: unknown): Answers['Q1'] => {
    const person = body as Omit<Answers['Q1'], 'appointments'> & { appointments: VisitRow[] };
    return { ...person, appointments: person.appointments.map(visitOf) };
  },
  Q2: (body: unknown): Answers['Q2'] =>
    (body as (VisitRow & Pick<Answers['Q2'][number], 'patient'>)[]).map((row) => ({ ...visitOf(row), patient: row.patient })),
  Q4: (body: unknown): Answers['Q4'] => body as Answers['Q4'],
};

/** The keys go over as they are. */
export const languageOfLimit = (cast: Cast, world: MainWorld): Language => ({
  asked: (question, index) => ({
    path: '/',
    headers: json,
    body: JSON.stringify({ question, values: valuesOf(cast, world, question, index) }),
  }),
  told: (question, body) => told[question](body) as never,
});
