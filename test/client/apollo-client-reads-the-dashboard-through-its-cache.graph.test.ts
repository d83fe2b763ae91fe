import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { buildClientSchema, getIntrospectionQuery, isAbstractType, type IntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { Dashboard } from './dashboard.ts';

const world = await worldOfFile();

/** Apollo Client must be told which types stand behind a union or an interface. */
const possibleTypes = async (): Promise<Record<string, string[]>> => {
  const { data } = await world.anonymous().send<IntrospectionQuery, never>(getIntrospectionQuery());
  if (!data) throw new Error('the gateway does not describe its schema');
  const schema = buildClientSchema(data);
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
};

const clientOf = async (fetches: string[]): Promise<ApolloClient> =>
  new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: await possibleTypes() }),
    link: new HttpLink({
      uri: world.endpoint,
      headers: { 'x-persona': 'maria' },
      fetch: (input, init) => {
        fetches.push(String(input));
        return fetch(input, init);
      },
    }),
  });

it('reads the same dashboard that the gateway answers', async () => {
  const client = await clientOf([]);
  const { data } = await client.query({ query: Dashboard });
  const straight = await world.as('maria').send(Dashboard);
  expect(straight.errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === '__typename' ? undefined : value)))).toEqual(straight.data);
});

it('answers the second reading from its cache, without a request', async () => {
  const fetches: string[] = [];
  const client = await clientOf(fetches);
  const first = await client.query({ query: Dashboard });
  const second = await client.query({ query: Dashboard });
  expect(fetches).toHaveLength(1);
  expect(second.data).toEqual(first.data);
});

it('keeps one entry for a clinic that two paths lead to', async () => {
  const client = await clientOf([]);
  const { data } = await client.query({ query: Dashboard });
  const person = data?.me?.person;
  const entries = Object.keys(client.cache.extract() as Record<string, unknown>);
  const clinics = [
    ...(person?.attachments ?? []).map(({ clinic }) => clinic?.id),
    ...(person?.appointments?.nodes ?? []).map(({ clinic }) => clinic?.id),
  ];
  expect(entries.filter((entry) => entry.startsWith('Clinic:')).sort()).toEqual([...new Set(clinics)].map((id) => `Clinic:${id}`).sort());
  expect(entries).toContain(`Person:${person?.id}`);
});
