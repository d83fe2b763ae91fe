import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { memo, type Context } from '../../gateway/graph/context.ts';
import { chosenOperation } from '../../gateway/graph/chosen-operation.ts';
import { lookingAhead, type Part } from '../../gateway/graph/look-ahead.ts';
import { personKey } from '../../gateway/storage/index.ts';
import { askAhead } from '../../gateway/viewer/ask-ahead.service.ts';
import { factsAhead, rememberPersona } from '../../gateway/viewer/early-facts.service.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const maria = { persona: 'maria', portal: undefined };
const told = { oip: null, snils: '11223344595', portal: 'MOSCOW' };
const row = { oip: '000000000001', personKey: personKey(1, '000000000001') };
const numbers = { name: 'numbers', fields: ['Person.snils'], may: () => true } as unknown as Part;
const look = lookingAhead([numbers]);

let seeds = 0;

/** What the register and storage are asked before it is known that maria asks; `revision` of the world that is asked. */
const askedFor = async (query: string, { variables = {}, revision = 0 } = {}): Promise<readonly string[]> => {
  seeds += 1;
  const asked: string[] = [];
  const inWorld = (id: string): Context => {
    const world = { id, base: { seed: `ahead-${seeds}`, anchor: '2026-03-02' }, revision, epoch: 2, baseEpoch: 1 };
    const storage = { readEach: ({ name }: { name: string }) => (asked.push(name), Promise.resolve([])) };
    const person = (oip: string, { field }: { field: string }) => (asked.push(`${oip} ${field}`), Promise.reject(new Error('down')));
    const [kept, used] = [memo(), memo()];
    const context: unknown = {
      world,
      storage,
      registries: { insuredPersons: { person } },
      keep: (make: (context: Context) => unknown) => kept(make, context as Context),
      use: (make: (context: Context) => unknown) => used(make, context as Context),
    };
    return context as Context;
  };
  rememberPersona(inWorld(`known-${seeds}`), maria, told, { oip: row.oip, self: row });
  const context = inWorld(`there-${seeds}`);
  factsAhead(context, maria);
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode;
  const chosen = chosenOperation({ schema, document, operation, variables });
  look(context, chosen);
  askAhead(context, chosen);
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
