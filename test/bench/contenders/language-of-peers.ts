import type { Cast, Someone } from '../data/people.ts';
import { dayEnd, dayStart, type Answers, type Question } from '../data/truth.ts';
import { dataOf, json, visitOf, type Language } from './contender.ts';

const visit = 'ordinal startsAt status room channel';
const document = 'ordinal title performedOn section icd10 version';
const name = 'family given patronymic birthDate';

/** Of those who serve peers/graph.ts. */
const queries: Readonly<Record<Question, string>> = {
  Q1: `query Stored($key: ID!) { person(key: $key) { ${name} sex appointments(first: 5) { ${visit} } documents(first: 5) { ${document} } } }`,
  Q2: `query Day($moOid: String!, $resourceId: String!, $from: String!, $to: String!) {
    doctorDay(moOid: $moOid, resourceId: $resourceId, from: $from, to: $to) { ${visit} patient { ${name} } } }`,
  Q4: `query Record($key: ID!) { person(key: $key) { documents(first: 20) { ${document} content author { family given } clinic { name } } } }`,
};

interface VisitRow {
  readonly ordinal: number;
  readonly startsAt: string;
  readonly status: string;
  readonly room: string | null;
  readonly channel: string;
}

/** Variables by which peers are asked, whatever their query is. */
export const variablesOf = (cast: Cast, baseEpoch: number, question: Question, index: number): object => {
  const key = (someone: Someone | undefined): object => ({ key: `${baseEpoch}${someone?.oip}` });
  if (question === 'Q1') return key(cast.persons[index]);
  if (question === 'Q4') return key(cast.children[index]);
  const { moOid, resourceId } = cast.doctors[index] as Cast['doctors'][number];
  return { moOid, resourceId, from: dayStart, to: dayEnd };
};

const told = {
  Q1: (body: unknown): Answers['Q1'] => {
    const { person } = dataOf<{ person: Omit<Answers['Q1'], 'appointments'> & { appointments: VisitRow[] } }>(body);
    return { ...person, appointments: person.appointments.map(visitOf) };
  },
  Q2: (body: unknown): Answers['Q2'] => {
    const { doctorDay } = dataOf<{ doctorDay: (VisitRow & Pick<Answers['Q2'][number], 'patient'>)[] }>(body);
    return doctorDay.map((row) => ({ ...visitOf(row), patient: row.patient }));
  },
  Q4: (body: unknown): Answers['Q4'] => dataOf<{ person: { documents: Answers['Q4'] } }>(body).person.documents,
};

export const languageOfPeers = (cast: Cast, baseEpoch: number): Language => ({
  asked: (question, index) => ({
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: queries[question], variables: variablesOf(cast, baseEpoch, question, index) }),
  }),
  told: (question, body) => told[question](body) as never,
});
