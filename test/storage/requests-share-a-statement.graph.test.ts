import 'reflect-metadata';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupsFor } from '../../gateway/access/field-groups.rules.ts';
import type { GrantReason } from '../../gateway/access/grant.ts';
import { memo, type Context } from '../../gateway/graph/context.ts';
import { chosenOperation } from '../../gateway/graph/chosen-operation.ts';
import { lookingAhead } from '../../gateway/graph/look-ahead.ts';
import { personAheadLoader, personsWith } from '../../gateway/person/person-ahead.loader.ts';
import { slices } from '../../gateway/slices.ts';
import { personKey } from '../../gateway/storage/index.ts';
import { statements, type DatabaseStatement } from '../../gateway/telemetry/channels.ts';
import { readViewerFacts } from '../../gateway/viewer/viewer-facts.loader.ts';
import { ownPerson, type RequestWorld } from '../../gateway/world/index.ts';
import { maria, pavel, twoWorlds } from '../world/stored-worlds.ts';
import { freshStorage, type FreshStorage } from './fresh-storage.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const document = parse(`{ me { person { appointments(first: 5) { nodes { id } }
  medicalRecord { ... on MedicalRecord { documents(first: 5) { nodes { id } } } } } } }`);
const parts = slices.flatMap((slice) => slice.parts ?? []);
const look = lookingAhead(parts);

let storage: FreshStorage;
let main: RequestWorld;
let team: RequestWorld;
beforeAll(async () => {
  storage = await freshStorage();
  ({ main, team } = await twoWorlds(storage));
  await storage.write((em) => ownPerson(em, team, maria));
  await storage.orm.em.execute(`update person set given = 'Другая' where key = ?::int8`, [personKey(team.epoch, maria)]);
});
afterAll(() => storage[Symbol.asyncDispose]());

/** A request of its own, which wants visits and documents of the persons that it reads. */
const requestIn = (world: RequestWorld): Context => {
  const [kept, used] = [memo(), memo()];
  const context = {
    world,
    storage,
    keep: <Made>(make: (context: Context) => Made) => kept(make, context),
    use: <Made>(make: (context: Context) => Made) => used(make, context),
  } as Partial<Context> as Context;
  look(context, chosenOperation({ schema, document, operation: document.definitions[0] as OperationDefinitionNode, variables: {} }));
  return context;
};

/** What was asked of PostgreSQL meanwhile. */
const statementsOf = async <Told>(work: () => Promise<Told>): Promise<{ told: Told; names: string[] }> => {
  const names: string[] = [];
  const start = (one: unknown): void => void names.push((one as DatabaseStatement).name.replace(/ with .*/, ' with parts'));
  statements.start.subscribe(start);
  try {
    return { told: await work(), names: names.filter((name) => name !== 'set') };
  } finally {
    statements.start.unsubscribe(start);
  }
};

const grant = (world: Pick<RequestWorld, 'baseEpoch'>, oip: string, reason: GrantReason, epoch = world.baseEpoch) => ({
  oip,
  reason,
  personKey: personKey(epoch, oip),
  sees: groupsFor(reason),
});

const factsOf = (world: RequestWorld, oip: string) =>
  readViewerFacts({ storage, world } as Partial<Context> as Context, { oip, portal: 'MOSCOW' });

describe('requests of one turn of the event loop', () => {
  it('find their viewers in one statement, each in its own world', async () => {
    const asked = [
      [main, maria],
      [team, maria],
      [main, pavel],
      [main, '999999999999'],
    ] as const;
    const { told, names } = await statementsOf(() => Promise.all(asked.map(([world, oip]) => factsOf(world, oip))));
    expect(names).toEqual(['viewer facts']);
    expect(told.map((rows) => rows.find(({ kind }) => kind === 'SELF')?.personKey)).toEqual([
      personKey(main.baseEpoch, maria),
      personKey(team.epoch, maria),
      personKey(main.baseEpoch, pavel),
      undefined,
    ]);
    for (const [at, [world, oip]] of asked.entries()) expect((await factsOf(world, oip)).length).toBe(told[at]?.length);
  });

  it('read the same people in one statement, each what its own grants open', async () => {
    const asked = [
      ['SELF', 'MODERATED'],
      ['MODERATED', 'SELF'],
      ['HOUSEHOLD_PENDING', 'SELF'],
    ] as const;
    const { told, names } = await statementsOf(() =>
      Promise.all(
        asked.map(([ofMaria, ofPavel]) =>
          requestIn(main)
            .use(personAheadLoader)
            .loadMany([grant(main, maria, ofMaria), grant(main, pavel, ofPavel)]),
        ),
      ),
    );
    expect(names).toEqual(['persons with parts']);
    const rows = told.map((of) => of as unknown as Record<'oip' | 'appointments' | 'documents', unknown>[]);
    expect(rows.flat().map(({ oip }) => oip)).toEqual([maria, pavel, maria, pavel, maria, pavel]);
    const opened = rows.map((of) => of.map(({ appointments, documents }) => [Array.isArray(appointments), Array.isArray(documents)]));
    const [all, nothing] = [
      [true, true],
      [false, false],
    ];
    expect(opened).toEqual([
      [all, nothing],
      [nothing, all],
      [nothing, all],
    ]);
    // What hangs on a row is taken from it: nobody else may have it.
    expect(new Set(rows.flat().flatMap((row) => [row, row.appointments ?? row])).size).toBe(9);
  });

  it('read as much of a person as each of them wants', async () => {
    const documents = parts.filter(({ name }) => name === 'documents');
    const most = [1, 2, 0, 100];
    const { told, names } = await statementsOf(() =>
      Promise.all(most.map((count) => storage.readEach(personsWith(documents), [[personKey(main.baseEpoch, maria), true, count]]))),
    );
    expect(names).toEqual(['persons with parts']);
    expect(told.flat(2).map((row) => (row['documents'] as unknown[]).length)).toEqual([1, 2, 0, 3]);
  });

  it('read a person each of its own world', async () => {
    const asked = [
      [main, main.baseEpoch],
      [team, team.epoch],
    ] as const;
    const { told, names } = await statementsOf(() =>
      Promise.all(
        asked.map(([world, epoch]) =>
          requestIn(world)
            .use(personAheadLoader)
            .load(grant(world, maria, 'SELF', epoch)),
        ),
      ),
    );
    expect(names).toEqual(['persons with parts']);
    expect(told.map((row) => row?.given === 'Другая')).toEqual([false, true]);
    expect(told.map((row) => row?.key)).toEqual([personKey(main.baseEpoch, maria), personKey(team.epoch, maria)]);
  });

  it('are not troubled by one whose question cannot be asked', async () => {
    const worlds = [main, { ...main, epoch: 'none' as unknown as number }, team];
    const { told, names } = await statementsOf(() => Promise.allSettled(worlds.map((world) => factsOf(world, maria))));
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(names).toEqual(Array.from({ length: 4 }, () => 'viewer facts'));
  });
});
