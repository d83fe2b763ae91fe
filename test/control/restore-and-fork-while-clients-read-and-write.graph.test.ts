import { afterAll, beforeAll, expect, it } from 'vitest';
import { busy, read, type Clients, type Read, type Span, type Write } from './busy-clients.ts';
import { asked } from './control-api.ts';
import { ownSandbox, type OwnSandbox } from './own-sandbox.ts';

const clients = 32;
const rounds = 4;
const world = 'under-load';
const path = `/worlds/${world}`;

/** Two states of the world: clock, registries and rows of each say which of them an answer is of. */
const states = {
  whole: { today: '2026-04-01', failed: [] },
  broken: { today: '2026-04-02', failed: ['me.person.attachments', 'me.person.referrals'] },
} as const;
type StateName = keyof typeof states;

/** A time in which the world was in one state: from the end of one restore to the beginning of the next. */
interface Stay extends Span {
  readonly name: StateName;
}
/** A world that was made of the world in one of its stays. */
interface Fork extends Span {
  readonly id: string;
  readonly stay: number;
}

let sandbox: OwnSandbox;
beforeAll(async () => {
  sandbox = await ownSandbox();
});
afterAll(() => sandbox[Symbol.asyncDispose]());

const done = async (method: string, at: string, body?: object): Promise<Readonly<Record<string, unknown>>> => {
  const { status, text, body: answer = {} } = await sandbox.control(method, at, body);
  expect([200, 201], `${method} ${at}: ${text}`).toContain(status);
  return answer;
};

const makeStates = async (): Promise<void> => {
  await done('POST', '/worlds', { id: world, now: `${states.whole.today}T09:00:00+03:00` });
  await asked(sandbox.gatewayUrl, world, '{ me { person { attachments { visible } referrals { id } } } }', 'maria');
  await done('POST', `${path}/checkpoints`, { name: 'whole' });
  await done('POST', `${path}/clock/advance`, { by: 'P1D' });
  await done('POST', `${path}/faults`, { registry: 'fer', kind: 'ERROR' });
  await done('POST', `${path}/faults`, { registry: 'rmis', operation: 'GetAttachments', kind: 'ERROR' });
  await done('POST', `${path}/checkpoints`, { name: 'broken' });
  // What registries have answered before they failed is no part of a checkpoint.
  await done('POST', `${path}/restore`, { checkpoint: 'broken' });
};

/** Restores one state and then the other, each while the clients are at work, and forks the world in between. */
const restoreAndFork = async (soFar: Clients): Promise<{ stays: Stay[]; forks: Fork[] }> => {
  const [stays, forks] = [[] as Stay[], [] as Fork[]];
  let stay: { readonly name: StateName; readonly beganMs: number } = { name: 'broken', beganMs: performance.now() };
  const work = async (since: number): Promise<void> => {
    await expect.poll(() => soFar.writes.length - since, { timeout: 120_000 }).toBeGreaterThan(clients / 2);
  };
  for (let round = 0; round < rounds; round += 1) {
    await work(soFar.writes.length);
    const beganMs = performance.now();
    const { id } = await done('POST', '/worlds', { from: world });
    forks.push({ id: String(id), stay: stays.length, beganMs, endedMs: performance.now() });
    stays.push({ ...stay, endedMs: performance.now() });
    const name = stay.name === 'whole' ? 'broken' : 'whole';
    await done('POST', `${path}/restore`, { checkpoint: name });
    stay = { name, beganMs: performance.now() };
  }
  await work(soFar.writes.length);
  return { stays: [...stays, { ...stay, endedMs: performance.now() }], forks };
};

const within = (inner: Span, { beganMs, endedMs }: Span): boolean => inner.beganMs > beganMs && inner.endedMs < endedMs;

/** What is wrong with an answer, if it is of that stay: all that was acknowledged in it before belongs there, and nothing of other stays. */
const wrongIn = (stays: readonly Stay[], number: number, at: Span, marks: ReadonlySet<string>, writes: readonly Write[]): string[] => {
  const [before, stay, after] = [stays[number - 1], stays[number], stays[number + 1]];
  if (!stay) return [`there was no stay ${number}`];
  const missing = writes.filter((write) => within(write, stay) && write.endedMs < at.beganMs && !marks.has(write.mark));
  const endMs = Math.min(at.endedMs, after?.beganMs ?? Infinity);
  const foreign = writes.filter(
    (write) =>
      marks.has(write.mark) &&
      (write.endedMs < (before?.endedMs ?? 0) || write.beganMs > endMs || (write.today ?? '') !== states[stay.name].today),
  );
  return [...missing.map(({ mark }) => `acknowledged and not there: ${mark}`), ...foreign.map(({ mark }) => `of another state: ${mark}`)];
};

/** The answer is of one state as a whole, and of a time when the world was in it. */
const expectOneState = (seen: Read, stays: readonly Stay[], writes: readonly Write[]): void => {
  const name = seen.today === states.whole.today ? 'whole' : 'broken';
  expect({ today: seen.today, failed: seen.failed }).toEqual(states[name]);
  expect(seen.documents.filter(({ day }) => day !== seen.today)).toEqual([]);
  const marks = new Set(seen.documents.map(({ mark }) => mark));
  const wrong = stays.flatMap((stay, number) => {
    // A restore has flipped the world at some moment between its beginning and its end.
    const [sinceMs, untilMs] = [stays[number - 1]?.endedMs ?? 0, stays[number + 1]?.beganMs ?? Infinity];
    const mayBe = stay.name === name && seen.endedMs > sinceMs && seen.beganMs < untilMs;
    return mayBe ? [wrongIn(stays, number, seen, marks, writes)] : [];
  });
  expect(wrong, JSON.stringify(seen)).toContainEqual([]);
};

it('answers 32 clients that read and write from the state before or after a restore, and forks one state', async () => {
  await makeStates();
  let history: Awaited<ReturnType<typeof restoreAndFork>> = { stays: [], forks: [] };
  const { reads, writes } = await busy(sandbox, world, clients, async (soFar) => {
    history = await restoreAndFork(soFar);
  });
  const { stays, forks } = history;
  const graphWrites = writes.filter(({ shownBy }) => shownBy === 'GRAPH');
  for (const seen of reads) expectOneState(seen, stays, graphWrites);
  expect(new Set(reads.map(({ today }) => today))).toEqual(new Set(Object.values(states).map(({ today }) => today)));
  for (const { id, stay, ...span } of forks) {
    const { text } = await sandbox.control('GET', `/worlds/${id}/export`);
    const shown = await read(sandbox, id);
    const name = stays[stay]?.name ?? 'whole';
    expect({ today: shown.today, failed: shown.failed }).toEqual(states[name]);
    const marks = new Set(shown.documents.map(({ mark }) => mark));
    expect(wrongIn(stays, stay, span, marks, graphWrites), `rows of fork ${id}`).toEqual([]);
    const inText = new Set(writes.map(({ mark }) => mark).filter((mark) => text.includes(mark)));
    const all = writes.map((write) => ({ ...write, today: states[name].today }));
    expect(wrongIn(stays, stay, span, inText, all), `journal of fork ${id}`).toEqual([]);
    // What it was made of stays as it is, whatever happens in the source.
    await done('POST', `/worlds/${id}/reset`);
    expect((await sandbox.control('GET', `/worlds/${id}/export`)).text).toBe(text);
  }
}, 300_000);
