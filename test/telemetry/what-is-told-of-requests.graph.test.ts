import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dashboard } from '../client/dashboard.ts';
import { freePort, graphAt, type RunningServer, startGateway } from '../setup/index.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}
interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

/** Takes traces as a collector does. */
const collector = async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`,
    text: () => bodies.join('\n'),
    spans: () =>
      bodies.flatMap((body) =>
        (JSON.parse(body) as Export).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
};

/** What the graph tells of a person and nobody else may. */
const personalOf = async (gateway: RunningServer): Promise<string[]> => {
  const { data } = await graphAt(gateway.url)
    .as('maria')
    .send<Record<string, unknown>, never>(
      'query Everything { me { person { id birthDate snils name { family given patronymic full } address { text } policies { enp } } } }',
    );
  const values: string[] = [];
  JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value === 'string' && value.length > 3) values.push(value);
    return value;
  });
  expect(values.length).toBeGreaterThan(6);
  return values;
};

const expectNobody = (text: string, personal: readonly string[]): void => {
  for (const value of [...personal, 'maria', 'eyJ', '000000000001']) expect(text, value).not.toContain(value);
  expect(text).not.toMatch(/[А-Яа-яЁё]/);
};

describe('a gateway that is asked for everything', () => {
  const after = new AsyncDisposableStack();
  let traces: Awaited<ReturnType<typeof collector>>;
  let gateway: RunningServer;
  let personal: string[];
  let metricsPort = 0;
  beforeAll(async () => {
    traces = after.use(await collector());
    metricsPort = await freePort();
    const env = {
      ZDRAVGRAPH_LOG_LEVEL: 'debug',
      ZDRAVGRAPH_TRACES_URL: traces.url,
      ZDRAVGRAPH_METRICS_PORT: String(metricsPort),
      ZDRAVGRAPH_FER_URL: `http://127.0.0.1:${await freePort()}/fer`,
    };
    gateway = await startGateway({ env });
    personal = await personalOf(gateway);
  });
  afterAll(() => after.disposeAsync());

  it('counts in metrics, on a port of their own, without personal data', async () => {
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(text).toMatch(/^zdravgraph_request_seconds_count\{type="query",status="200"\} 1$/m);
    expect(text).toMatch(/^zdravgraph_registry_call_seconds_count\{registry="RMIS",operation="GetPersonTrace",outcome="ok"\} \d+$/m);
    expect(text).toMatch(/^zdravgraph_statement_seconds_count\{statement="[^"]+",outcome="ok"\} \d+$/m);
    expect(text).toContain('process_cpu_seconds_total');
    expectNobody(text, personal);
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404);
  });

  it('logs request, world, operation and outcome, and nobody’s data', async () => {
    await graphAt(gateway.url).as('maria').send(Dashboard);
    await graphAt(gateway.url).as('maria').send('{ node(id: "Соколова Мария") { id } }');
    await graphAt(gateway.url).as('maria').send(`{ person(id: "${personal[0]}") { name { Соколова } } }`);
    await expect.poll(() => gateway.output().match(/"msg":"request"/g)?.length).toBe(4);
    const logged = gateway.output();
    const lines = logged
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/), world: 'main', operation: 'Dashboard', status: 200 }),
    );
    const failed = lines.find(({ operation }) => operation === 'Dashboard');
    expect(failed).toMatchObject({
      codes: ['REGISTRY_UNAVAILABLE'],
      failures: expect.arrayContaining([expect.stringMatching(/^FER Get/)]),
    });
    expectNobody(logged.replace(/^zdravgraph is ready.*$/m, ''), personal);
  });

  it('says of a question whether it was known, and answered without being read again', async () => {
    const ask = () => graphAt(gateway.url).anonymous().send('query Time { now }');
    const known = (): unknown[] =>
      gateway
        .output()
        .split('\n')
        .flatMap((line) => (line.includes('"operation":"Time"') ? [(JSON.parse(line) as { known?: boolean }).known] : []));
    for (let asked = 0; asked < 11; asked += 1) (await ask()).expectData();
    await expect.poll(known).toEqual([...Array.from({ length: 10 }, () => undefined), true]);
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(metrics).toMatch(/^zdravgraph_request_seconds_count\{type="query",status="200"\} \d\d$/m);
  });

  it('traces one span per request, and below it one per registry call and statement, without personal data', async () => {
    await gateway.stop();
    const spans = traces.spans();
    const request = spans.find(({ name }) => name === 'graphql');
    const below = spans.filter(({ traceId, spanId }) => traceId === request?.traceId && spanId !== request?.spanId);
    expect(below.length).toBeGreaterThan(4);
    expect(below.every(({ parentSpanId }) => parentSpanId === request?.spanId)).toBe(true);
    const names = below.map(({ name }) => name);
    expect(names).toContain('INSURED_PERSONS_REGISTRY getPersonData');
    expect(names).toContain('RMIS GetPersonTrace');
    expect(names.some((name) => name.startsWith('postgresql '))).toBe(true);
    // The dashboard reads a person together with what it shows of them.
    expect(spans.some(({ name }) => name.startsWith('postgresql persons with '))).toBe(true);
    expect(traces.text()).toContain('Everything');
    expect(traces.text().match(/"zdravgraph.known","value":\{"boolValue":true\}/g)).toHaveLength(1);
    expectNobody(traces.text(), personal);
  });
});

describe('a gateway that is not asked', () => {
  it('says nothing of requests, and is not held up by a collector of traces that is gone', async () => {
    const gateway = await startGateway({ env: { ZDRAVGRAPH_TRACES_URL: `http://127.0.0.1:${await freePort()}/v1/traces` } });
    try {
      expect((await graphAt(gateway.url).as('maria').send(Dashboard)).errors).toBeUndefined();
      expect(gateway.output().split('\n').filter(Boolean)).toHaveLength(1);
    } finally {
      await gateway.stop();
    }
    expect(await gateway.ended).toBe(0);
    expect(gateway.output()).toContain('the last traces were not taken');
  });
});
