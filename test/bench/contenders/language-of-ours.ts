import { today } from '../data/moment.ts';
import type { Cast, Someone } from '../data/people.ts';
import type { Tokens } from '../data/tokens.ts';
import type { Answers, Question } from '../data/truth.ts';
import { dataOf, json, visitOf, type Asked, type Language } from './contender.ts';

const visit = 'id startsAt status room channel';
const document = 'id title performedOn section icd10 version';
const name = 'name { family given patronymic } birthDate';

const queries: Readonly<Record<Question, string>> = {
  Q1: `query Stored($id: ID!) { person(id: $id) { ${name} sex appointments(first: 5) { nodes { ${visit} } }
    medicalRecord { ... on MedicalRecord { documents(first: 5) { nodes { ${document} } } } ... on Refusal { code message } } } }`,
  Q2: `query Day($id: ID!, $on: Date!) { doctor(id: $id) { appointments(on: $on, first: 50) { nodes { ${visit} patient { ${name} } } } } }`,
  Q4: `query Record($id: ID!) { person(id: $id) { medicalRecord { ... on MedicalRecord { documents(first: 20) { nodes { ${document} content
    author { name { family given } } clinic { name } } } } ... on Refusal { code message } } } }`,
};

export const globalId = (type: string, local: string): string => Buffer.from(`${type}:${local}`).toString('base64url');
/** `Appointment:<oip>.<ordinal>` -> ordinal */
const ordinalOf = (id: string): number => Number(Buffer.from(id, 'base64url').toString('utf8').split('.').at(-1));

interface Name {
  readonly name: { readonly family: string; readonly given: string; readonly patronymic: string | null };
  readonly birthDate: string;
}
interface VisitRow {
  readonly id: string;
  readonly startsAt: string;
  readonly status: string;
  readonly room: string | null;
  readonly channel: string;
}
type DocumentRow = Omit<Answers['Q4'][number], 'ordinal' | 'author'> & { readonly id: string; readonly author: Name };
interface Documents {
  readonly documents?: { readonly nodes: readonly DocumentRow[] };
}

const personOf = ({ name: { family, given, patronymic }, birthDate }: Name) => ({ family, given, patronymic, birthDate });
const toldVisit = (row: VisitRow) => visitOf({ ...row, ordinal: ordinalOf(row.id) });
const toldDocuments = (record: Documents): Omit<DocumentRow, 'id'>[] => {
  if (!record.documents) throw new Error(`no record: ${JSON.stringify(record)}`);
  return record.documents.nodes.map(({ id, ...row }) => ({ ordinal: ordinalOf(id), ...row }));
};

const told = {
  Q1: (body: unknown): Answers['Q1'] => {
    const { person } = dataOf<{
      person: Name & { sex: string; appointments: { nodes: VisitRow[] }; medicalRecord: Documents };
    }>(body);
    const documents = toldDocuments(person.medicalRecord) as unknown as Answers['Q1']['documents'];
    return { ...personOf(person), sex: person.sex, appointments: person.appointments.nodes.map(toldVisit), documents };
  },
  Q2: (body: unknown): Answers['Q2'] => {
    const { doctor } = dataOf<{ doctor: { appointments: { nodes: (VisitRow & { patient: Name })[] } } }>(body);
    return doctor.appointments.nodes.map((row) => ({ ...toldVisit(row), patient: personOf(row.patient) }));
  },
  Q4: (body: unknown): Answers['Q4'] => {
    const { person } = dataOf<{ person: { medicalRecord: Documents } }>(body);
    return toldDocuments(person.medicalRecord).map(({ author, ...row }) => ({
      ...row,
      author: { family: author.name.family, given: author.name.given },
    })) as unknown as Answers['Q4'];
  },
};

/** Each question by whoever may ask it: the person, the doctor, the parent. */
export const languageOfOurs = (cast: Cast, tokens: Tokens): Language => {
  const ask = (question: Question, token: string | undefined, variables: object): Asked => ({
    path: '/graphql',
    headers: { ...json, authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: queries[question], variables }),
  });
  const by: Readonly<Record<Question, (index: number) => Asked>> = {
    Q1: (index) => ask('Q1', tokens.persons[index], { id: globalId('Person', (cast.persons[index] as Someone).oip) }),
    Q2: (index) => {
      const { moOid, resourceId } = cast.doctors[index] as Cast['doctors'][number];
      return ask('Q2', tokens.doctors[index], { id: globalId('Doctor', `${moOid}/${resourceId}`), on: today });
    },
    Q4: (index) => ask('Q4', tokens.persons[index], { id: globalId('Person', (cast.children[index] as Someone).oip) }),
  };
  return { asked: (question, index) => by[question](index), told: (question, body) => told[question](body) as never };
};
