import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memo, type Context } from '../../gateway/graph/context.ts';
import { chosenOperation } from '../../gateway/graph/chosen-operation.ts';
import { lookingAhead, type Part } from '../../gateway/graph/look-ahead.ts';
import { personKey } from '../../gateway/storage/index.ts';
import { askAhead } from '../../gateway/viewer/ask-ahead.service.ts';
import { expectAgain, factsAhead, rememberPersona } from '../../gateway/viewer/early-facts.service.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const maria = { persona: 'maria', portal: undefined };
const told = { oip: null, snils: '11223344595', portal: 'MOSCOW' };
const row = { oip: '000000000001', personKey: personKey(1, '000000000001') };
const numbers = { name: 'numbers', fields: ['Person.snils'], may: () => true, rows: {} } as unknown as Part;
const look = lookingAhead([numbers]);

let seeds = 0;

/** Where requests are made, and what the register and storage are asked by them. */
const worldsOf = (revision = 0) => {
  seeds += 1;
  const asked: string[] = [];
  const inWorld = (id: string, viewer = (_context: Context) => new Promise(() => undefined)): Context => {
    const world = { id, base: { seed: `ahead-${seeds}`, anchor: '2026-03-02' }, revision, epoch: 2, baseEpoch: 1 };
    const storage = { readEach: ({ name }: { name: string }) => (asked.push(name), Promise.resolve([])) };
    const person = (oip: string, { field }: { field: string }) => (asked.push(`${oip} ${field}`), Promise.reject(new Error('down')));
    const [kept, used] = [memo(), memo()];
    const context: unknown = {
      world,
      storage,
      registries: { insuredPersons: { person } },
      viewer: () => viewer(context as Context),
      keep: (make: (context: Context) => unknown) => kept(make, context as Context),
      use: (make: (context: Context) => unknown) => used(make, context as Context),
    };
    return context as Context;
  };
  return { asked, inWorld };
};

const askIn = (context: Context, query: string, variables = {}): void => {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode;
  const chosen = chosenOperation({ schema, document, operation, variables });
  look(context, chosen);
  askAhead(context, chosen);
};

/** What the register and storage are asked before it is known that maria asks; `revision` of the world that is asked. */
const askedFor = async (query: string, { variables = {}, revision = 0 } = {}): Promise<readonly string[]> => {
  const { asked, inWorld } = worldsOf(revision);
  rememberPersona(inWorld(`known-${seeds}`), maria, told, { oip: row.oip, self: row });
  const context = inWorld(`there-${seeds}`);
  factsAhead(context, maria);
  askIn(context, query, variables);
  // Loaders ask at the end of their tick; a failure that nobody waits for troubles nobody.
  await new Promise(setImmediate);
  return asked.filter((one) => one !== 'viewer facts');
};

const person = 'persons by key';

it('is what the operation wants of oneself: the row, and the register by the field that comes first', async () => {
  expect(await askedFor('{ me { person { birthDate policies { type } policy { type } } } }')).toEqual([
    '000000000001 Person.policies',
    person,
  ]);
  expect(await askedFor('{ me { ...own } } fragment own on Account { person { policy { type } } }')).toEqual([
    '000000000001 Person.policy',
    person,
  ]);
  expect(await askedFor('{ me { person { birthDate } } }')).toEqual([person]);
});

it('is nothing that nobody wants of oneself', async () => {
  expect(await askedFor('{ me { level } }')).toEqual([]);
  expect(await askedFor('{ node(id: "UGVyc29uOjE") { ... on Person { policies { type } } } }')).toEqual([]);
  const query = 'query ($wanted: Boolean!) { me { person { birthDate policies @include(if: $wanted) { type } } } }';
  expect(await askedFor(query, { variables: { wanted: false } })).toEqual([person]);
  expect(await askedFor(query, { variables: { wanted: true } })).toEqual(['000000000001 Person.policies', person]);
  expect(await askedFor(query, { variables: { wanted: 'perhaps' } })).toEqual([]);
});

it('is nothing where another field may put the question first: what is logged is the same whoever was seen before', async () => {
  expect(await askedFor('{ me { person { deceasedOn policies { type } } } }')).toEqual([]);
  expect(await askedFor('{ me { person { policies { type } } } node(id: "UGVyc29uOjE") { id } }')).toEqual([]);
  expect(await askedFor('{ me { staffOf { id } person { policies { type } } } }')).toEqual([]);
});

it('is no row that is read with others in one statement', async () => {
  expect(await askedFor('{ me { person { snils policies { type } } } }')).toEqual(['000000000001 Person.policies']);
});

it('is nothing where somebody has changed something: ESIA may say otherwise there', async () => {
  expect(await askedFor('{ me { person { birthDate policies { type } } } }', { revision: 1 })).toEqual([]);
});

it('is nothing for who changes something', async () => {
  expect(await askedFor('mutation { __typename }')).toEqual([]);
});

describe('of whom a token was before', () => {
  const id = Buffer.from(`Person:${row.oip}`).toString('base64url');
  /** What is asked while the rights of whoever asks are looked up. */
  const askedWith = async (self: typeof row | undefined, query: string, variables = {}): Promise<readonly string[]> => {
    const { asked, inWorld } = worldsOf();
    const signIn = (context: Context): Promise<never> => {
      asked.push('sign-in');
      expectAgain(context, { self });
      return Promise.reject(new Error('the token has expired'));
    };
    askIn(inWorld(`there-${seeds}`, signIn), query, variables);
    await new Promise(setImmediate);
    return asked.map((one) => one.replace(/ with .*/, ' with parts'));
  };

  it('the row is read while storage is asked for the rights, with all that is wanted of it', async () => {
    expect(await askedWith(row, '{ me { level person { birthDate } } }')).toEqual(['sign-in', person]);
    expect(await askedWith(row, 'query ($id: ID!) { person(id: $id) { birthDate } }', { id })).toEqual(['sign-in', person]);
    expect(await askedWith(row, '{ me { person { snils } } }')).toEqual(['sign-in', 'persons with parts']);
  });

  it('nothing is read where it is not known, where another is shown, or nobody', async () => {
    expect(await askedWith(undefined, '{ me { person { birthDate } } }')).toEqual(['sign-in']);
    const another = Buffer.from('Person:000000000002').toString('base64url');
    const ofAnother = 'query ($id: ID!) { person(id: $id) { birthDate } }';
    for (const given of [another, 'rubbish', Buffer.from(`Doctor:${row.oip}`).toString('base64url')])
      expect(await askedWith(row, ofAnother, { id: given })).toEqual(['sign-in']);
    expect(await askedWith(row, '{ me { level } }')).toEqual([]);
    expect(
      await askedWith(row, 'query ($id: ID!, $no: Boolean!) { person(id: $id) @include(if: $no) { birthDate } }', { id, no: false }),
    ).toEqual([]);
    expect(await askedWith(row, 'mutation { __typename }')).toEqual([]);
  });
});
