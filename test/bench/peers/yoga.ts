import { useGraphQlJit } from '@envelop/graphql-jit';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';
import { batchesOf, type DayArguments } from './batches.ts';
import { sdl, type AppointmentRow, type DocumentRow, type PersonRow } from './graph.ts';
import { makeReader, settings } from './reader.ts';

const batches = batchesOf(makeReader(settings.tuned));

/** Loaders of one request. */
const loaders = () => {
  const byFirst = <Row>(read: (keys: readonly string[], first: number) => Promise<Row[][]>) => {
    const made = new Map<number, DataLoader<string, Row[]>>();
    return (key: string, first: number): Promise<Row[]> => {
      const loader = made.get(first) ?? new DataLoader((keys: readonly string[]) => read(keys, first));
      made.set(first, loader);
      return loader.load(key);
    };
  };
  const keyOf = ({ moOid, resourceId }: DocumentRow): string => `${moOid} ${resourceId}`;
  return {
    persons: new DataLoader(batches.persons),
    appointments: byFirst(batches.appointments),
    documents: byFirst(batches.documents),
    doctors: new DataLoader(batches.doctors, { cacheKeyFn: keyOf }),
    clinics: new DataLoader(batches.clinics, { cacheKeyFn: ({ moOid }: DocumentRow) => moOid }),
  };
};
type Context = ReturnType<typeof loaders>;

const schema = createSchema<Context>({
  typeDefs: sdl,
  resolvers: {
    Query: {
      person: (_root: unknown, { key }: { key: string }, context) => context.persons.load(key),
      doctorDay: (_root: unknown, day: DayArguments) => batches.doctorDay(day),
    },
    Person: {
      appointments: ({ key }: PersonRow, { first }: { first: number }, context) => context.appointments(key, first),
      documents: ({ key }: PersonRow, { first }: { first: number }, context) => context.documents(key, first),
    },
    Appointment: { patient: ({ personKey }: AppointmentRow, _arguments, context) => context.persons.load(personKey) },
    MedicalDocument: {
      author: (document: DocumentRow, _arguments, context) => context.doctors.load(document),
      clinic: (document: DocumentRow, _arguments, context) => context.clinics.load(document),
    },
  },
});

const yoga = createYoga<object, Context>({
  schema,
  context: loaders,
  graphiql: false,
  landingPage: false,
  logging: false,
  plugins: settings.tuned ? [useGraphQlJit()] : [],
});

createServer(yoga).listen(settings.port, '127.0.0.1');
