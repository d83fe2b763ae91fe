import pg from 'pg';
import { today } from './moment.ts';
import type { Cast, Someone } from './people.ts';

/** What every contender must tell, in one form. Instants are epoch milliseconds. */
export interface NamedPerson {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly birthDate: string;
}
export interface Visit {
  readonly ordinal: number;
  readonly startsAt: number;
  readonly status: string;
  readonly room: string | null;
  readonly channel: string;
}
export interface RecordDocument {
  readonly ordinal: number;
  readonly title: string;
  readonly performedOn: string;
  readonly section: string;
  readonly icd10: readonly string[];
  readonly version: number;
}
export interface Answers {
  /** A person's stored parts. */
  readonly Q1: NamedPerson & {
    readonly sex: string;
    readonly appointments: readonly Visit[];
    readonly documents: readonly RecordDocument[];
  };
  /** The day of a doctor. */
  readonly Q2: readonly (Visit & { readonly patient: NamedPerson })[];
  /** A page of a child's record. */
  readonly Q4: readonly (RecordDocument & {
    readonly content: string;
    readonly author: { readonly family: string; readonly given: string };
    readonly clinic: { readonly name: string };
  })[];
}
export type Question = keyof Answers;
export const questions: readonly Question[] = ['Q1', 'Q2', 'Q4'];

/** How many different ones there are: people, doctors, parents. */
export const countOf = (question: Question, { persons, doctors, children }: Cast): number =>
  ({ Q1: persons, Q2: doctors, Q4: children })[question].length;

export const dayStart = `${today}T00:00:00+03:00`;
export const dayEnd = '2026-03-03T00:00:00+03:00';

const ms = `(extract(epoch from starts_at) * 1000)::int8`;
const document = `ordinal, title, performed_on::text as "performedOn", section, icd10, version`;

/** Asks the tables by hand, in the plainest way. */
export const truthOf = (client: pg.Client, baseEpoch: number, cast: Cast) => {
  const rows = async <Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> =>
    (await client.query<Row>({ text: sql, values: [...values], types: { getTypeParser } })).rows;
  const keyOf = (oip: string): string => `${baseEpoch}${oip}`;
  const named = ({ family, given, patronymic, birthDate }: Someone): NamedPerson => ({ family, given, patronymic, birthDate });

  return {
    Q1: async (index: number): Promise<Answers['Q1']> => {
      const person = cast.persons[index] as Someone;
      const visits = `select ordinal, ${ms} as "startsAt", status, room, channel from appointment where person_key = $1 order by starts_at desc, ordinal desc limit 5`;
      const documents = `select ${document} from medical_document where person_key = $1 order by performed_on desc, ordinal desc limit 5`;
      return {
        ...named(person),
        sex: person.sex,
        appointments: await rows(visits, [keyOf(person.oip)]),
        documents: await rows(documents, [keyOf(person.oip)]),
      };
    },
    Q2: async (index: number): Promise<Answers['Q2']> => {
      const { moOid, resourceId } = cast.doctors[index] as Cast['doctors'][number];
      const day = `select ordinal, ${ms} as "startsAt", status, room, channel, json_build_object('family', family, 'given', given,
          'patronymic', patronymic, 'birthDate', birth_date) as patient
        from appointment join person on person_key = key
        where mo_oid = $1 and resource_id = $2 and starts_at >= $3 and starts_at < $4 order by starts_at, person_key, ordinal limit 50`;
      return rows(day, [moOid, resourceId, dayStart, dayEnd]);
    },
    Q4: async (index: number): Promise<Answers['Q4']> => {
      const { oip } = cast.children[index] as Someone;
      const page = `select ${document}, content, json_build_object('family', d.family, 'given', d.given) as author,
          json_build_object('name', c.name) as clinic
        from medical_document join bench.doctor as d using (mo_oid, resource_id) join bench.clinic as c using (mo_oid)
        where person_key = $1 order by performed_on desc, ordinal desc limit 20`;
      return rows(page, [keyOf(oip)]);
    },
  } satisfies { readonly [Name in Question]: (index: number) => Promise<Answers[Name]> };
};

/** int8 as a number: instants only, keys are read as text. */
const getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text');
