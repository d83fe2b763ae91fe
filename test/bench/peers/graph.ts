// The graph that SDL peers serve: the same rows as ours, read by their keys. They know neither sign-in nor worlds.

export const sdl = `
  type Query {
    person(key: ID!): Person
    doctorDay(moOid: String!, resourceId: String!, from: String!, to: String!): [Appointment!]!
  }
  type Person {
    key: ID!
    family: String!
    given: String!
    patronymic: String
    birthDate: String!
    sex: String!
    appointments(first: Int!): [Appointment!]!
    documents(first: Int!): [MedicalDocument!]!
  }
  type Appointment {
    ordinal: Int!
    startsAt: String!
    status: String!
    room: String
    channel: String!
    patient: Person
  }
  type MedicalDocument {
    ordinal: Int!
    title: String!
    performedOn: String!
    section: String!
    icd10: [String!]!
    version: Int!
    content: String!
    author: Doctor
    clinic: Clinic
  }
  type Doctor {
    family: String!
    given: String!
  }
  type Clinic {
    name: String!
  }
`;

export interface PersonRow {
  readonly key: string;
}
export interface AppointmentRow {
  readonly personKey: string;
}
export interface DocumentRow {
  readonly personKey: string;
  readonly moOid: string;
  readonly resourceId: string;
}

const person = `key::text as key, family, given, patronymic, birth_date as "birthDate", sex`;
const appointment = `person_key::text as "personKey", ordinal, starts_at as "startsAt", status, room, channel`;
const document = `person_key::text as "personKey", ordinal, title, performed_on as "performedOn", section, icd10, version, content,
  mo_oid as "moOid", resource_id as "resourceId"`;

/** The newest rows of each person. $1: keys, $2: how many of each. */
const newest = (table: string, columns: string, by: string): string =>
  `select found.* from unnest($1::int8[]) as wanted cross join lateral (
    select ${columns} from ${table} where person_key = wanted order by ${by} desc, ordinal desc limit $2) as found`;

export const statements = {
  persons: `select ${person} from person where key = any($1::int8[])`,
  appointments: newest('appointment', appointment, 'starts_at'),
  documents: newest('medical_document', document, 'performed_on'),
  doctorDay: `select ${appointment} from appointment
    where mo_oid = $1 and starts_at >= $3::timestamptz and starts_at < $4::timestamptz and resource_id = $2
    order by starts_at, person_key, ordinal`,
  doctors: `select mo_oid as "moOid", resource_id as "resourceId", family, given from bench.doctor
    where (mo_oid, resource_id) in (select * from unnest($1::text[], $2::text[]))`,
  clinics: `select mo_oid as "moOid", name from bench.clinic where mo_oid = any($1::text[])`,
} as const;
