import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { esiaPaths, personaTokenAnswer } from '../../schema/registry/esia.ts';
import { registries } from '../../schema/registry/index.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { Dashboard } from '../client/dashboard.ts';
import { freshDatabase, type FreshDatabase, graphAt, type RunningServer, shared, startGateway } from '../setup/index.ts';
import { transports } from '../subscription/listening.ts';
import { appointments, type Appointments } from '../subscription/visits.ts';

const registryUrls = (): Record<string, string> =>
  Object.fromEntries(
    [...Object.keys(registries), 'esia'].map((name) => [
      `ZDRAVGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
      `${shared().sandboxUrl}/${name}`,
    ]),
  );

let database: FreshDatabase;
let gateway: RunningServer;
beforeAll(async () => {
  database = await freshDatabase(shared().databaseUrl);
  gateway = await startGateway({
    env: {
      ZDRAVGRAPH_MODE: 'production',
      ZDRAVGRAPH_NOW: undefined,
      ZDRAVGRAPH_SEED: undefined,
      ZDRAVGRAPH_SANDBOX_URL: undefined,
      DATABASE_URL: database.url,
      ZDRAVGRAPH_CODE_KEY: 'k'.repeat(32),
      ...registryUrls(),
    },
  });
});
afterAll(async () => {
  await gateway?.stop();
  await database?.[Symbol.asyncDispose]();
});

interface Ahead {
  readonly now: string;
  readonly me: { readonly person: { readonly appointments: { readonly nodes: readonly { id: string; cancellable: boolean }[] } } };
}

/** Id of the gateway's world, which tokens carry, and its base, by which the stand-in knows the key. */
const world = async (): Promise<{ id: string; seed: string; anchor: string }> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query('select w.id, e.seed, e.anchor::text from world w join epoch e on e.id = w.epoch_id');
    return rows[0] as { id: string; seed: string; anchor: string };
  } finally {
    await client.end();
  }
};

/** What the ESIA stand-in gives that world. */
const tokenOf = async (persona: string, hoursAgo = 0): Promise<string> => {
  const { id, seed, anchor } = await world();
  const answer = await fetch(`${shared().sandboxUrl}${esiaPaths.personaToken}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [worldHeaders.id]: id,
      [worldHeaders.base]: `${seed}@${anchor}`,
      [worldHeaders.epoch]: randomUUID(),
      [worldHeaders.time]: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
    },
    body: JSON.stringify({ persona }),
  });
  return personaTokenAnswer.parse(await answer.json()).access_token;
};

describe('in production mode', () => {
  it('a token of ESIA signs in', async () => {
    const { data, errors } = await graphAt(gateway.url)
      .bearer(await tokenOf('maria'))
      .send(Dashboard);
    expect(errors).toBeUndefined();
    expect(data?.me?.person?.name.full).toBe('Соколова Мария Андреевна');
  });

  it('an expired one does not', async () => {
    const { data, errors } = await graphAt(gateway.url)
      .bearer(await tokenOf('maria', 2))
      .send(Dashboard);
    expect(data).toEqual({ me: null });
    expect(errors).toMatchObject([{ message: 'Нужно войти: срок токена истёк', extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('x-persona means nothing: the answer is that of somebody who did not sign in', async () => {
    const graph = graphAt(gateway.url);
    const [named, nobody] = await Promise.all([graph.as('maria'), graph.anonymous()].map((asker) => asker.send(Dashboard)));
    expect(named).toEqual(nobody);
    expect(named?.data).toEqual({ me: null });
    expect(named?.errors).toMatchObject([{ message: 'Нужно войти: запрос без токена', extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('what changes is told to whoever has signed in, over both transports', async () => {
    const maria = graphAt(gateway.url).bearer(await tokenOf('maria'));
    const ahead = '{ now me { person { appointments(filter: { upcoming: true }, first: 20) { nodes { id cancellable } } } } }';
    const { now: since, me } = (await maria.send<Ahead, never>(ahead)).expectData();
    const id = me.person.appointments.nodes.find(({ cancellable }) => cancellable)?.id;
    await using listening = new AsyncDisposableStack();
    const own = transports.map(([, listen]) => listening.use(listen<Appointments>(maria, appointments, { since })));
    await maria.send('mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }', { id });
    const changed = { appointmentChanged: { id, status: 'CANCELLED_BY_APPLICANT' } };
    for (const one of own) expect((await one.first(1))[0]?.data).toEqual(changed);
  });

  it.each([
    '/',
    '/console/',
    '/console/index.html',
    '/sandbox/personas',
    '/sandbox/worlds',
    '/esia/.well-known/openid-configuration',
    esiaPaths.personas,
    '/w/x/',
    '/w/x/graphql',
  ])('%s is not there', async (place) => {
    expect((await fetch(`${gateway.url}${place}`)).status).toBe(404);
    expect((await fetch(`${gateway.url}${place}`, { method: 'POST', body: new URLSearchParams({ persona: 'maria' }) })).status).toBe(404);
  });

  it('the schema is not told, neither whole nor by a hint', async () => {
    for (const question of ['{ __schema { types { name } } }', '{ __type(name: "Person") { fields { name } } }', '{ perso { id } }']) {
      const { data, errors } = await graphAt(gateway.url).anonymous().send(question);
      expect(data ?? null).toBeNull();
      expect(errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean|"Person|birthDate/);
    }
  });
});
