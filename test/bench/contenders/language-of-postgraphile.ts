import type { Cast } from '../data/people.ts';
import type { Answers, Question } from '../data/truth.ts';
import { dataOf, json, visitOf, type Language } from './contender.ts';
import { variablesOf } from './language-of-peers.ts';

const visit = 'ordinal startsAt status room channel';
const document = 'ordinal title performedOn section icd10 version';
const name = 'family given patronymic birthDate';
const newestFirst = 'orderBy: [PERFORMED_ON_DESC, ORDINAL_DESC]';

/** Names are those that it makes of the tables. */
const queries: Readonly<Partial<Record<Question, string>>> = {
  Q1: `query Stored($key: BigInt!) { person: personByKey(key: $key) { ${name} sex
    appointments: appointmentsByPersonKey(first: 5, orderBy: [STARTS_AT_DESC, ORDINAL_DESC]) { nodes { ${visit} } }
    documents: medicalDocumentsByPersonKey(first: 5, ${newestFirst}) { nodes { ${document} } } } }`,
  Q2: `query Day($moOid: String!, $resourceId: String!, $from: Datetime!, $to: Datetime!) {
    doctorDay: benchDoctorDay(ofClinic: $moOid, ofResource: $resourceId, fromMoment: $from, toMoment: $to) {
      nodes { ${visit} patient: personByPersonKey { ${name} } } } }`,
};

interface VisitRow {
  readonly ordinal: number;
  readonly startsAt: string;
  readonly status: string;
  readonly room: string | null;
  readonly channel: string;
}
interface List<Row> {
  readonly nodes: readonly Row[];
}
type DocumentRow = Omit<Answers['Q1']['documents'][number], 'icd10'> & { readonly icd10: string | readonly string[] };

const told = {
  Q1: (body: unknown): Answers['Q1'] => {
    const { person } = dataOf<{
      person: Omit<Answers['Q1'], 'appointments' | 'documents'> & { appointments: List<VisitRow>; documents: List<DocumentRow> };
    }>(body);
    const documents = person.documents.nodes.map((row) => ({
      ...row,
      icd10: typeof row.icd10 === 'string' ? (JSON.parse(row.icd10) as string[]) : row.icd10,
    }));
    return { ...person, appointments: person.appointments.nodes.map(visitOf), documents };
  },
  Q2: (body: unknown): Answers['Q2'] => {
    const { doctorDay } = dataOf<{ doctorDay: List<VisitRow & Pick<Answers['Q2'][number], 'patient'>> }>(body);
    return doctorDay.nodes.map((row) => ({ ...visitOf(row), patient: row.patient }));
  },
};

/** Q4 is not asked: the tables have no foreign key from a document to its author, whom a registry owns. */
export const languageOfPostGraphile = (cast: Cast, baseEpoch: number): Language => ({
  asked: (question, index) => ({
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: queries[question], variables: variablesOf(cast, baseEpoch, question, index) }),
  }),
  told: (question, body) => (question === 'Q4' ? [] : told[question as 'Q1' | 'Q2'](body)) as never,
});
