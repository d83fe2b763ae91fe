import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedOften } from '../../gateway/graph/compiled-queries.ts';
import { generatedDocument, generatedFile } from '../persisted/own-documents.ts';
import { epochOfWorld, rowsOf, shared, startGateway, worldOfFile, type RunningServer, type World } from '../setup/index.ts';
import { askedOverHttp, type Came } from './asked-over-http.ts';
import { casesOfAsking, type Case } from './cases-of-asking.ts';

/** Each case is asked here first, when nobody has asked for it before; there often; and then here, where only that has happened that has in the first. */
const [cold, often, warm] = [await worldOfFile(), await worldOfFile(), await worldOfFile()];
const cases = casesOfAsking(generatedDocument('WhoIAm').name);
const mostOfAccount = 60;

let gateway: RunningServer;
beforeAll(async () => {
  gateway = await startGateway({
    env: {
      DATABASE_URL: shared().databaseUrl,
      ZDRAVGRAPH_LOG_LEVEL: 'info',
      ZDRAVGRAPH_PERSISTED: 'also',
      ZDRAVGRAPH_PERSISTED_DOCUMENTS: generatedFile,
      ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ACCOUNT: String(mostOfAccount),
      ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000',
    },
  });
});
afterAll(() => gateway?.stop());

const askIn = async (world: World, how: Case['asked'], mark: string): Promise<Came & { readonly id: string }> => {
  const { path = `/w/${world.id}/graphql`, ...sent } = await how(world, mark);
  return askedOverHttp(`${gateway.url}${path}`, sent);
};

/** The whole lines that the gateway has written. */
const lines = (): readonly string[] => gateway.output().split('\n').slice(0, -1);

/** Whether it was answered without Apollo, as the log says it. */
const wasKnown = async (id: string): Promise<boolean> => {
  const line = (): string | undefined => lines().find((one) => one.includes(`"requestId":"${id}"`) && one.includes('"msg":"request"'));
  await expect.poll(line, { interval: 5 }).toBeDefined();
  return line()?.includes('"known":true') === true;
};

// Whoever is new to the gateway is looked up and touched, once for all worlds.
beforeAll(async () => {
  for (const { asked } of cases) await askIn(often, asked, '# before all\n');
});

describe('asked for the first time and when it is known, the same is answered to', () => {
  it.each(cases.map((one, at) => [one.what, one, `# ${at}\n`] as const))('%s', async (_what, { known, asked }, mark) => {
    const { id: firstId, ...first } = await askIn(cold, asked, mark);
    await Promise.all(Array.from({ length: askedOften }, () => askIn(often, asked, mark)));
    const { id, ...last } = await askIn(warm, asked, mark);
    expect(last).toEqual(first);
    expect(first.body).not.toBe('');
    if (id === 'undefined') return expect(known).toBe(false);
    expect([await wasKnown(firstId), await wasKnown(id)]).toEqual([false, known]);
  });
});

it('what was asked leaves the same in the audit log and in the log of calls', async () => {
  const auditOf = async ({ id }: World): Promise<unknown[]> => {
    const { epoch } = await epochOfWorld(id);
    const rows = (table: string) =>
      rowsOf<{ row: unknown }>(
        `select to_jsonb(t) - 'id' - 'epoch_id' - 'request_id' as row from ${table} as t where epoch_id = $1 order by 1`,
        [epoch],
      );
    return [await rows('audit_event'), await rows('audit_look')];
  };
  const callsOf = async ({ calls }: World): Promise<readonly string[]> =>
    (await calls.list({ limit: 1000 }))
      .map(({ registry, operation, field, status }) => `${registry} ${operation} ${field} ${status}`)
      .toSorted();
  expect((await auditOf(warm)).flat().length).toBeGreaterThan(1);
  expect(await auditOf(warm)).toEqual(await auditOf(cold));
  expect((await callsOf(warm)).length).toBeGreaterThan(5);
  expect(await callsOf(warm)).toEqual(await callsOf(cold));
});

it('nothing is told of what the audit log could not take, known or not', async () => {
  const { epoch } = await epochOfWorld(warm.id);
  const looking = casesOfAsking('').find(({ what }) => what === 'a name, which is somebody else’s');
  const ask = (mark: string) => looking && askIn(warm, looking.asked, mark);
  for (let time = 0; time < askedOften + 1; time += 1) expect((await ask('# known\n'))?.status).toBe(200);
  await rowsOf(`alter table audit_look add constraint nothing_of_a_world check (epoch_id <> ${epoch}) not valid`, []);
  try {
    const { id: knownId, ...known } = (await ask('# known\n')) ?? { id: '' };
    const { id: otherId, ...other } = (await ask('# not known\n')) ?? { id: '' };
    expect(known).toMatchObject({ status: 500, body: expect.stringContaining('INTERNAL_SERVER_ERROR') });
    expect(known).toEqual(other);
    expect([await wasKnown(knownId), await wasKnown(otherId)]).toEqual([true, false]);
  } finally {
    await rowsOf('alter table audit_look drop constraint nothing_of_a_world', []);
  }
});

it('an account that asks too often is refused a known question as any other', async () => {
  const authorization = `Bearer ${await often.esia.tokenOf('valentina')}`;
  const asking = (query: string) =>
    askedOverHttp(`${gateway.url}/w/${often.id}/graphql`, {
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query }),
    });
  for (let time = 0; time < mostOfAccount; time += 1) expect((await asking('{ now }')).status).toBe(200);
  const { id, ...known } = await asking('{ now }');
  const { id: otherId, ...unknown } = await asking('{ now __typename }');
  expect(known).toMatchObject({ status: 429, headers: expect.arrayContaining([['retry-after', expect.any(String)]]) });
  const { headers: _k, ...refusedKnown } = known;
  const { headers: _u, ...refusedUnknown } = unknown;
  expect(refusedKnown).toEqual(refusedUnknown);
  expect([await wasKnown(id), await wasKnown(otherId)]).toEqual([false, false]);
});
