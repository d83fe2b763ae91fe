import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { as, shared, startGateway, type GraphAnswer, type RunningServer } from '../kit/index.ts';
import { faults, startFaultyProxy, type FaultyProxy } from './faulty-proxy.ts';

const deadlineMs = 1_000;
/** The deadline, twice for one question after another, and time for a busy machine. */
const boundMs = 2 * deadlineMs + 5_000;
/** How long the register's and RMIS' answers stay fresh: design/sources.md. */
const freshMs = 30_000;
/** How long an open breaker asks nobody. */
const openMs = 2_000;

const registries = ['insured-persons', 'rmis', 'fer', 'esia', 'zags', 'guardianship'] as const;
type Registry = (typeof registries)[number];

/** Makes a person known, and warms the directories that the visit needs; neither policy nor attachments are asked for. */
const visit = `
  appointments(filter: { upcoming: true }, first: 1) { nodes { id startsAt doctor { id name { full } } clinic { id name } } }`;
const record = `medicalRecord { ... on MedicalRecord { sections { kind documentCount } } ... on Refusal { code } }`;
const touch = `{ me { person { id ${visit} } } }`;
const dashboard = `query ($doctor: ID!) {
  me { person { id name { full }
    policy { id enp status provenance { stale } }
    attachments { id area status visible provenance { stale } }
    ${visit}
    ${record}
  } }
  doctor: node(id: $doctor) { ... on Doctor { name { full } slots(first: 2) { nodes { id } } } }
}`;

type Sourced = { provenance: { stale: boolean } };
interface Told {
  me: { person: { policy: Sourced; attachments: Sourced[]; appointments: { nodes: { doctor: { id: string } }[] } } };
}
type Answer = GraphAnswer<Told>;

let gateway: RunningServer;
let proxies: Record<Registry, FaultyProxy>;
let doctor = '';
const cleanUp = new AsyncDisposableStack();

const ask = (persona: string): Promise<Answer> => as(persona).at(gateway.url).query<Told, { doctor: string }>(dashboard, { doctor });
const timed = async (persona: string): Promise<Answer> => {
  const began = performance.now();
  const answer = await ask(persona);
  expect(performance.now() - began).toBeLessThan(boundMs);
  return answer;
};
/** Asks until nothing fails: a breaker that opened closes again. */
const untilWhole = (turn: () => Promise<Answer>): Promise<Answer> =>
  vi.waitFor(
    async () => {
      const answer = await turn();
      expect(answer.errors).toBeUndefined();
      return answer;
    },
    { timeout: 20_000, interval: 300 },
  );
/** What each persona was told last while nothing failed, and when. */
const told = new Map<string, { answer: Answer; at: number }>();
const whole = async (persona: string): Promise<Answer> => {
  const answer = await untilWhole(() => ask(persona));
  told.set(persona, { answer, at: performance.now() });
  return answer;
};
const touched = (persona: string): Promise<Answer> => untilWhole(() => as(persona).at(gateway.url).query<Told, object>(touch));
const failedPaths = ({ errors = [] }: Answer): string[] => errors.map(({ path }) => path?.join('.') ?? '').toSorted();
/** The data with null at these paths, below which nothing else is touched. */
const without = (data: unknown, paths: readonly string[]): unknown => {
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const path of paths) {
    const steps = path.split('.');
    const last = steps.pop()!;
    const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
    holder[last] = null;
  }
  return copy;
};
const meanwhile = async <Result>(registry: Registry, fault: (typeof faults)[number], act: () => Promise<Result>): Promise<Result> => {
  await proxies[registry].does(fault);
  try {
    return await act();
  } finally {
    await proxies[registry].does(undefined);
  }
};

beforeAll(async () => {
  const slowMs = deadlineMs + 500;
  const made = registries.map(
    async (name) => [name, cleanUp.use(await startFaultyProxy(`${shared().sandboxUrl}/${name}`, slowMs))] as const,
  );
  proxies = Object.fromEntries(await Promise.all(made)) as Record<Registry, FaultyProxy>;
  const urls = registries.map((name) => [`ZDRAVGRAPH_${name.toUpperCase().replace('-', '_')}_URL`, proxies[name].url]);
  const env = { ...Object.fromEntries(urls), ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: String(deadlineMs) };
  gateway = cleanUp.use(await startGateway({ env }));
  doctor = (await touched('maria')).data!.me.person.appointments.nodes[0]!.doctor.id;
  await whole('maria');
});
afterAll(() => cleanUp.disposeAsync());

// First: the token of maria is kept for a minute.
describe('esia', () => {
  const newcomers = 'ivan ludmila pavel oksana rustam aigul nikolay'.split(' ');
  it.each(faults.map((fault, at) => [fault, newcomers[at]!] as const))(
    '%s: who is signed in stays, a newcomer waits until it works',
    async (fault, who) => {
      const [known, unknown] = await meanwhile('esia', fault, () => Promise.all([timed('maria'), timed(who)]));
      expect(known.errors).toBeUndefined();
      if (fault === 'DUPLICATE') return expect(unknown.errors).toBeUndefined();
      expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', registry: 'ESIA', retryable: true });
      await whole(who);
    },
  );
});

/** Whether a record is open to somebody depends on their region of insurance, which the register owns. */
const ofRegister = ['me.person.attachments', 'me.person.medicalRecord', 'me.person.policy'];
/** What is null where nothing was ever told, and who asks: a person for each fault, so that there is no copy. */
const cold = [
  ['insured-persons', 'INSURED_PERSONS_REGISTRY', ofRegister, 'alexey sofia valentina zinaida anna dmitry galina'],
  ['rmis', 'RMIS', ['me.person.attachments'], 'nadezhda elena oleg irina kirill tatiana viktor'],
  ['fer', 'FER', ['doctor.slots'], 'maria maria maria maria maria maria maria'],
] as const;

describe.each(cold)('%s', (registry, system, lost, personas) => {
  it.each(faults.map((fault, at) => [fault, personas.split(' ')[at]!] as const))(
    '%s: only what it owns is null, and is back afterwards',
    async (fault, who) => {
      await touched(who);
      const answer = await meanwhile(registry, fault, () => timed(who));
      const paths = fault === 'DUPLICATE' ? [] : [...lost];
      expect(failedPaths(answer)).toEqual(paths);
      for (const { extensions } of answer.errors ?? [])
        expect(extensions).toMatchObject({
          code: 'REGISTRY_UNAVAILABLE',
          registry: system,
          operation: expect.any(String),
          retryable: true,
        });
      expect(answer.data).toEqual(without((await whole(who)).data, paths));
    },
  );
});

it('the breaker opens: nobody is asked any more; and closes again once the registry works', async () => {
  const { fer } = proxies;
  await meanwhile('fer', 'ERROR', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect(failedPaths(await timed('maria'))).toEqual(['doctor.slots']);
    const asked = fer.calls();
    expect(failedPaths(await timed('maria'))).toEqual(['doctor.slots']);
    expect(fer.calls()).toBe(asked);
  });
  const asked = fer.calls();
  expect((await untilWhole(() => ask('maria'))).data).toEqual(told.get('maria')?.answer.data);
  expect(fer.calls()).toBeGreaterThan(asked);
});

it.each(['zags', 'guardianship'] as const)('%s fails: nothing of the dashboard does', async (registry) => {
  for (const fault of faults) expect((await meanwhile(registry, fault, () => timed('maria'))).errors, fault).toBeUndefined();
});

describe('of what was told more than 30 seconds ago, a copy marked stale is served', () => {
  // Nobody asked as these two since they were told everything.
  const askers = [
    ['rmis', 'sofia'],
    ['insured-persons', 'alexey'],
  ] as const;
  beforeAll(() => pause(Math.max(...askers.map(([, who]) => told.get(who)!.at)) + freshMs + 500 - performance.now()));
  const same = ({ data }: Answer): string => JSON.stringify(data).replaceAll('"stale":true', '"stale":false');

  it.each(askers)('where %s fails, whatever the fault', async (registry, who) => {
    for (const fault of faults.filter((one) => one !== 'DUPLICATE')) {
      // The breaker opened at the fifth: it lets one call try.
      if (fault === 'DOWN') await pause(openMs + 500);
      const answer = await meanwhile(registry, fault, () => timed(who));
      expect(answer.errors, fault).toBeUndefined();
      expect(same(answer), fault).toBe(same(told.get(who)!.answer));
      const { policy, attachments } = answer.data!.me.person;
      expect(policy.provenance.stale, fault).toBe(registry === 'insured-persons');
      expect(new Set(attachments.map(({ provenance }) => provenance.stale)), fault).toEqual(new Set([true]));
    }
  });
});
