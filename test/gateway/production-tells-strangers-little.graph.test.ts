import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { esiaPaths } from '../../schema/registry/esia.ts';
import {
  freePort,
  freshDatabase,
  graphAt,
  programs,
  shared,
  startGateway,
  startProcess,
  untilReady,
  worldOfFile,
  type RunningProcess,
} from '../setup/index.ts';

const world = await worldOfFile();

const registryNames = ['FER', 'INSURED_PERSONS', 'ZAGS', 'RMIS', 'ESIA', 'GUARDIANSHIP', 'SMS', 'MAIL'];

/** A token of the world of this gateway. */
const personaToken = async (gatewayUrl: string, persona: string): Promise<string> => {
  const response = await fetch(new URL(esiaPaths.personaToken, gatewayUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
};

interface Production extends AsyncDisposable {
  readonly url: string;
  readonly program: RunningProcess;
}

/** A gateway in production mode over the stand-ins of the tests. */
const startProduction = async (env: Record<string, string> = {}): Promise<Production> => {
  const after = new AsyncDisposableStack();
  const database = after.use(await freshDatabase(shared().databaseUrl));
  const port = await freePort();
  const registries = registryNames.map((name) => [
    `ZDRAVGRAPH_${name}_URL`,
    `${shared().sandboxUrl}/${name.toLowerCase().replaceAll('_', '-')}`,
  ]);
  const program = after.use(
    startProcess([programs.gateway], {
      ...Object.fromEntries(registries),
      DATABASE_URL: database.url,
      ZDRAVGRAPH_CODE_KEY: 'k'.repeat(32),
      ZDRAVGRAPH_PORT: String(port),
      ...env,
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  await untilReady(program, `${url}/health/ready`);
  return { url, program, [Symbol.asyncDispose]: () => after.disposeAsync() };
};

/** Requests a minute; the tests before the one of the limit need fewer. */
const mostOfAddress = 20;

describe('in production mode', () => {
  let production: Production;
  beforeAll(async () => {
    production = await startProduction({ ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ADDRESS: String(mostOfAddress) });
  });
  afterAll(() => production?.[Symbol.asyncDispose]());

  it('the schema is not told', async () => {
    const { data, errors } = await graphAt(production.url).anonymous().send(getIntrospectionQuery());
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('an error tells neither what was meant nor where it was made', async () => {
    const { errors } = await graphAt(production.url).anonymous().send('{ mee { person { id } } }');
    const told = JSON.stringify(errors);
    expect(told).toContain('mee');
    expect(told).not.toMatch(/did you mean|stacktrace|\.ts:|\.js:/i);
  });

  it('a persona is nobody', async () => {
    const { errors } = await graphAt(production.url).anonymous().with({ 'x-persona': 'maria' }).send('{ me { person { id } } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('an address that asks too often is refused, and told when to come back', async () => {
    const ask = () => graphAt(production.url).anonymous().with({ 'accept-language': 'en' }).send('{ now }');
    expect((await ask()).status).toBe(200);
    const answers = [];
    for (let request = 0; request < mostOfAddress; request += 1) answers.push(await ask());
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.errors?.[0]).toMatchObject({
      message: `Too many requests from one address: at most ${mostOfAddress} a minute`,
      extensions: { code: 'RATE_LIMITED', retryable: true, limit: { name: 'perAddress', most: mostOfAddress } },
    });
    const response = await fetch(`${production.url}/graphql?query=%7Bnow%7D`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${production.url}/health/ready`)).status).toBe(200);
  });
});

describe('rate limits', () => {
  it('count an account wherever it asks from, and others apart from it', async () => {
    await using gateway = await startGateway({ env: { ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ACCOUNT: '3' } });
    const [maria, galina] = [
      graphAt(gateway.url).bearer(await personaToken(gateway.url, 'maria')),
      graphAt(gateway.url).bearer(await personaToken(gateway.url, 'galina')),
    ];
    const ask = (client: typeof maria) => client.send('{ now }');
    for (let request = 0; request < 3; request += 1) expect((await ask(maria)).status).toBe(200);
    const { status, errors } = await ask(maria);
    expect(status).toBe(429);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', limit: { name: 'perAccount', most: 3 } });
    expect((await ask(galina)).status).toBe(200);
  });

  it('are off in sandbox mode', async () => {
    const statuses = await Promise.all(Array.from({ length: 700 }, async () => (await world.anonymous().send('{ now }')).status));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });
});
