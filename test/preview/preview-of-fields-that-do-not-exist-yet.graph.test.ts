import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEnp } from '../../schema/identifier/enp.ts';
import {
  freePort,
  graphAt,
  programs,
  shared,
  sharedNow,
  startGateway,
  startProcess,
  temporaryFolder,
  type GraphClient,
  type RunningServer,
} from '../setup/index.ts';

const newFields = `
  "Карта здоровья: a type that does not exist yet."
  type WellnessCard implements Node {
    id: ID!
    number: Enp!
    level: WellnessLevel!
    holder: HumanName!
    family: String!
    birthDate: Date!
    validUntil: Date!
    visits: [WellnessVisit!]!
    history(first: Int, after: String): GymVisitConnection!
  }
  enum WellnessLevel { BRONZE SILVER GOLD }
  interface WellnessVisit { at: DateTime! place: String }
  type GymVisit implements WellnessVisit { at: DateTime! place: String minutes: Int! }
  type PoolVisit implements WellnessVisit { at: DateTime! place: String lane: Int! }
  type GymVisitConnection { edges: [GymVisitEdge!]! nodes: [GymVisit!]! pageInfo: PageInfo! }
  type GymVisitEdge { cursor: String! node: GymVisit! }
  extend type Person { wellnessCard: WellnessCard }
`;
const moreFields = `
  extend type Person { mentor: Doctor }
  extend type ClinicAttachment { queueNumber: Int! }
  extend type Clinic { rating: Float! }
  extend type Query { wellnessTip(topic: String!): String! }
`;
const card = `{
  __typename id number level holder { full } family birthDate validUntil
  visits { __typename at place ... on GymVisit { minutes } ... on PoolVisit { lane } }
}`;

const folder = temporaryFolder();
const fileWith = (name: string, text: string): string => {
  const file = path.join(folder.path, name);
  writeFileSync(file, text);
  return file;
};

interface Card {
  readonly __typename: string;
  readonly id: string;
  readonly number: string;
  readonly level: string;
  readonly holder: { readonly full: string };
  readonly family: string;
  readonly birthDate: string;
  readonly validUntil: string;
  readonly visits: readonly { readonly __typename: string; readonly at: string }[];
}
interface Answer {
  readonly me: { readonly person: { readonly name: { readonly full: string }; readonly wellnessCard: Card } };
}

afterAll(() => folder[Symbol.dispose]());

describe('a preview', () => {
  let gateway: RunningServer;
  let maria: GraphClient;

  beforeAll(async () => {
    const files = [fileWith('new.graphql', newFields), fileWith('more.graphql', moreFields)];
    // FER is down all the time: what it owns is asked for by one test alone.
    const env = { ZDRAVGRAPH_PREVIEW: files.join(path.delimiter), ZDRAVGRAPH_FER_URL: `http://127.0.0.1:${await freePort()}/fer` };
    gateway = await startGateway({ env });
    maria = graphAt(gateway.url).as('maria');
  });
  afterAll(() => gateway?.stop());

  const query = `{ me { person { name { full } wellnessCard ${card} } } }`;

  it('answers new fields with plausible values beside live ones, and names them', async () => {
    const { data, errors, extensions } = await maria.send<Answer, never>(query);
    expect(errors).toBeUndefined();
    expect(data?.me.person.name.full).toBe('Соколова Мария Андреевна');
    const wellness = data?.me.person.wellnessCard;
    expect(wellness?.__typename).toBe('WellnessCard');
    expect(wellness && isEnp(wellness.number)).toBe(true);
    expect(wellness?.holder.full).toMatch(/^[А-Я][а-я]+ [А-Я][а-я]+ [А-Я][а-я]+$/);
    expect(wellness?.family).toMatch(/^[А-Я][а-я]+$/);
    expect(['BRONZE', 'SILVER', 'GOLD']).toContain(wellness?.level);
    expect(wellness && wellness.birthDate < '2022' && wellness.birthDate > '1930').toBe(true);
    expect(wellness && wellness.validUntil > sharedNow.slice(0, 10) && wellness.validUntil < '2029').toBe(true);
    expect(wellness?.visits.length).toBeGreaterThan(0);
    expect(wellness?.visits.every(({ __typename: name, at }) => /^(Gym|Pool)Visit$/.test(name) && at.endsWith('+03:00'))).toBe(true);
    expect(extensions).toEqual({ preview: { invented: [['me', 'person', 'wellnessCard']] } });
  });

  it('names them also to whoever asks where each value comes from', async () => {
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-persona': 'maria', 'x-explain': '1' },
      body: JSON.stringify({ query }),
    });
    const { extensions } = (await answer.json()) as { extensions: unknown };
    const invented = [['me', 'person', 'wellnessCard']];
    expect(extensions).toEqual({ preview: { invented }, origins: expect.anything() as object });
  });

  it('answers the same when asked again, and something else for somebody else', async () => {
    const [first, again, other] = await Promise.all([
      maria.send<Answer, never>(query),
      maria.send<Answer, never>(query),
      graphAt(gateway.url).as('galina').send<Answer, never>(query),
    ]);
    expect(again.data).toEqual(first.data);
    expect(other.data?.me.person.wellnessCard.id).not.toBe(first.data?.me.person.wellnessCard.id);
  });

  it('says nothing of a preview where nothing is invented', async () => {
    const { extensions } = await maria.send('{ me { person { name { full } } } }');
    expect(extensions).toBeUndefined();
  });

  it('invents all of an object whose type is real, and pages of a connection', async () => {
    const { data, errors } = await maria.send<Record<string, never>, never>(`{
      wellnessTip(topic: "сон")
      me { person { mentor { id name { full } }
        wellnessCard { history(first: 1) { nodes { minutes } edges { cursor node { minutes } } pageInfo { hasNextPage endCursor } } } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      wellnessTip: expect.any(String),
      me: {
        person: {
          mentor: { id: expect.any(String), name: { full: expect.stringMatching(/^[А-Я]/) } },
          wellnessCard: {
            history: {
              nodes: [{ minutes: expect.any(Number) }],
              edges: [{ cursor: expect.any(String), node: { minutes: expect.any(Number) } }],
              pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
            },
          },
        },
      },
    });
  });

  it('works from Apollo Client, which keeps the invented object under its id', async () => {
    const cache = new InMemoryCache({ possibleTypes: { WellnessVisit: ['GymVisit', 'PoolVisit'] } });
    const link = new HttpLink({ uri: `${gateway.url}/graphql`, headers: { 'x-persona': 'maria' } });
    const client = new ApolloClient({ cache, link });
    const { data } = await client.query<Answer>({ query: gql`{ me { person { id name { full } wellnessCard ${card} } } }` });
    expect(data?.me.person.name.full).toBe('Соколова Мария Андреевна');
    const { data: straight } = await maria.send<Answer, never>(query);
    expect(Object.keys(cache.extract())).toContain(`WellnessCard:${straight?.me.person.wellnessCard.id}`);
    expect(data?.me.person.wellnessCard.number).toBe(straight?.me.person.wellnessCard.number);
  });

  it('shows the new fields in its introspection, where the page finds them', async () => {
    const { data } = await maria.send<{ __type: { description: string; interfaces: { name: string }[] } }, never>(
      '{ __type(name: "WellnessCard") { description interfaces { name } } }',
    );
    expect(data?.__type).toEqual({ description: 'Карта здоровья: a type that does not exist yet.', interfaces: [{ name: 'Node' }] });
  });

  it('never invents what a registry does not answer', async () => {
    const { data, errors, extensions } = await maria.send<
      { me: { person: { attachments: { queueNumber: number; clinic: null }[] } } },
      never
    >('{ me { person { attachments { queueNumber clinic { id rating } } } } }');
    const attachments = data?.me.person.attachments ?? [];
    expect(attachments.length).toBeGreaterThan(0);
    for (const { clinic, queueNumber } of attachments) {
      expect(clinic).toBeNull();
      expect(queueNumber).toEqual(expect.any(Number));
    }
    expect(errors?.every((error) => error.extensions?.code === 'REGISTRY_UNAVAILABLE' && error.path?.at(-1) === 'clinic')).toBe(true);
    const preview = extensions?.['preview'] as { invented: string[][] } | undefined;
    expect(preview?.invented.every((one) => one.at(-1) === 'queueNumber')).toBe(true);
  });
});

it('a preview that conflicts with the graph ends the program, which says in which file and line', async () => {
  const file = fileWith('conflict.graphql', 'extend type Person {\n  name: String\n}');
  const env = { ZDRAVGRAPH_MODE: 'sandbox', ZDRAVGRAPH_PORT: '0', ZDRAVGRAPH_PREVIEW: file, DATABASE_URL: shared().databaseUrl };
  const program = startProcess([programs.gateway], env);
  expect(await program.ended).toBe(1);
  expect(program.output().replaceAll(folder.path, '')).toContain('/conflict.graphql:2: Field "Person.name" already exists');
});

describe('the command', () => {
  const refusalOf = async (...args: string[]): Promise<string> => {
    const program = startProcess([programs.sandbox, ...args], { ZDRAVGRAPH_DATA_DIR: folder.path });
    expect(await program.ended).toBe(1);
    return program.output();
  };

  it('says that a preview needs the gateway, and what it does not know', async () => {
    expect(await refusalOf('--preview', 'x.graphql')).toContain('it needs --with-gateway');
    expect(await refusalOf('--with-gateway', 'x.graphql')).toContain('unknown argument x.graphql');
  });
});
