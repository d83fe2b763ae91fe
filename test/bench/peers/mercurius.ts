import Fastify from 'fastify';
import { mercurius } from 'mercurius';
import { batchesOf, type DayArguments } from './batches.ts';
import { sdl, type AppointmentRow, type DocumentRow, type PersonRow } from './graph.ts';
import { makeReader, settings } from './reader.ts';

const batches = batchesOf(makeReader(settings.tuned));
const fastify = Fastify();

type Queries<Row, Params = object> = readonly { readonly obj: Row; readonly params: Params }[];
const first = (queries: Queries<PersonRow, { first: number }>): number => queries[0]?.params.first ?? 0;

await fastify.register(mercurius, {
  schema: sdl,
  resolvers: {
    Query: {
      person: async (_root: unknown, { key }: { key: string }) => (await batches.persons([key]))[0],
      doctorDay: (_root: unknown, day: DayArguments) => batches.doctorDay(day),
    },
  },
  loaders: {
    Person: {
      appointments: (queries: Queries<PersonRow, { first: number }>) =>
        batches.appointments(
          queries.map(({ obj }) => obj.key),
          first(queries),
        ),
      documents: (queries: Queries<PersonRow, { first: number }>) =>
        batches.documents(
          queries.map(({ obj }) => obj.key),
          first(queries),
        ),
    },
    Appointment: { patient: (queries: Queries<AppointmentRow>) => batches.persons(queries.map(({ obj }) => obj.personKey)) },
    MedicalDocument: {
      author: (queries: Queries<DocumentRow>) => batches.doctors(queries.map(({ obj }) => obj)),
      clinic: (queries: Queries<DocumentRow>) => batches.clinics(queries.map(({ obj }) => obj)),
    },
  },
  ...(settings.tuned && { jit: 1 }),
});

await fastify.listen({ port: settings.port, host: '127.0.0.1' });
