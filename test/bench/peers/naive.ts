import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Arg, buildSchema, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AppointmentEntity } from '../../../gateway/appointment/appointment.entity.ts';
import { MedicalDocumentEntity } from '../../../gateway/medical-record/medical-document.entity.ts';
import { ormConfig } from '../../../gateway/storage/orm.ts';
import { PersonEntity } from '../../../gateway/person/person.entity.ts';
import { EpochEntity } from '../../../gateway/world/epoch.entity.ts';
import { settings } from './reader.ts';

// What the documentation of the product's own libraries leads to: classes, em.find and DataLoader, startStandaloneServer.

@ObjectType()
class Appointment {
  @Field(() => Int)
  readonly ordinal!: number;
  @Field(() => String)
  readonly status!: string;
  @Field(() => String, { nullable: true })
  readonly room?: string | null;
  @Field(() => String)
  readonly channel!: string;
}

@ObjectType()
class MedicalDocument {
  @Field(() => Int)
  readonly ordinal!: number;
  @Field(() => String)
  readonly title!: string;
  @Field(() => String)
  readonly performedOn!: string;
  @Field(() => String)
  readonly section!: string;
  @Field(() => [String])
  readonly icd10!: readonly string[];
  @Field(() => Int)
  readonly version!: number;
}

@ObjectType()
class Person {
  @Field(() => String)
  readonly family!: string;
  @Field(() => String)
  readonly given!: string;
  @Field(() => String, { nullable: true })
  readonly patronymic?: string | null;
  @Field(() => String)
  readonly birthDate!: string;
  @Field(() => String)
  readonly sex!: string;
}

/** One request: an identity map and loaders of its own. */
const contextOf = (em: EntityManager) => ({
  em,
  persons: new DataLoader(async (keys: readonly string[]) => {
    const found = new Map((await em.find(PersonEntity, { key: { $in: [...keys] } })).map((person) => [person.key, person]));
    return keys.map((key) => found.get(key) ?? null);
  }),
  appointments: new DataLoader(async (keys: readonly string[]) => {
    const found = await em.find(AppointmentEntity, { person: { $in: [...keys] } }, { orderBy: { startsAt: 'desc', ordinal: 'desc' } });
    return keys.map((key) => found.filter(({ person }) => person === key));
  }),
  documents: new DataLoader(async (keys: readonly string[]) => {
    const found = await em.find(
      MedicalDocumentEntity,
      { person: { $in: [...keys] } },
      { orderBy: { performedOn: 'desc', ordinal: 'desc' } },
    );
    return keys.map((key) => found.filter(({ person }) => person === key));
  }),
});
type Context = ReturnType<typeof contextOf>;

@Resolver(() => Person)
class PersonResolver {
  @Query(() => Person, { nullable: true })
  person(@Arg('key', () => ID) key: string, @Ctx() { persons }: Context): Promise<Person | null> {
    return persons.load(key);
  }

  @FieldResolver(() => [Appointment])
  async appointments(
    @Root() { key }: PersonEntity,
    @Arg('first', () => Int) first: number,
    @Ctx() context: Context,
  ): Promise<Appointment[]> {
    return (await context.appointments.load(key)).slice(0, first);
  }

  @FieldResolver(() => [MedicalDocument])
  async documents(
    @Root() { key }: PersonEntity,
    @Arg('first', () => Int) first: number,
    @Ctx() context: Context,
  ): Promise<MedicalDocument[]> {
    return (await context.documents.load(key)).slice(0, first);
  }
}

@Resolver(() => Appointment)
class AppointmentResolver {
  @Query(() => [Appointment])
  doctorDay(
    @Arg('moOid', () => String) moOid: string,
    @Arg('resourceId', () => String) resourceId: string,
    @Arg('from', () => String) from: string,
    @Arg('to', () => String) to: string,
    @Ctx() { em }: Context,
  ): Promise<Appointment[]> {
    const startsAt = { $gte: new Date(from), $lt: new Date(to) };
    return em.find(AppointmentEntity, { moOid, resourceId, startsAt }, { orderBy: { startsAt: 'asc', person: 'asc', ordinal: 'asc' } });
  }

  @FieldResolver(() => String)
  startsAt(@Root() { startsAt }: AppointmentEntity): string {
    return startsAt.toISOString();
  }

  @FieldResolver(() => Person, { nullable: true })
  patient(@Root() { person }: AppointmentEntity, @Ctx() { persons }: Context): Promise<Person | null> {
    return persons.load(person);
  }
}

const orm = await MikroORM.init(ormConfig([EpochEntity, PersonEntity, AppointmentEntity, MedicalDocumentEntity], settings.databaseUrl));
const schema = await buildSchema({ resolvers: [PersonResolver, AppointmentResolver], validate: false });
const server = new ApolloServer<Context>({ schema });
await startStandaloneServer(server, {
  listen: { port: settings.port, host: '127.0.0.1' },
  context: () => Promise.resolve(contextOf(orm.em.fork())),
});
