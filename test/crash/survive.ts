import { expect } from 'vitest';
import type { ControlAnswer } from '../control/control-api.ts';
import { asked } from '../control/control-api.ts';
import { connectSandbox } from '../kit/index.ts';
import { sharedNow } from '../setup/index.ts';
import { citizensAct, doneIn, expectAgreed, expectDone, nothingDone, slotsOf, type Done } from './citizens.ts';
import { heldIn } from './held.ts';
import { killableSandbox, type KillableSandbox } from './killable-sandbox.ts';

/** Before the first visits of the day. */
const now = '2026-04-01T07:00:00+03:00';
const callers = 6;
const source = 'crash-source';

/** What callers were told that is there. */
interface Promised {
  readonly events: string[];
  readonly faults: string[];
  readonly checkpoints: string[];
  readonly citizens: Done;
}

/** Undefined where the call was cut off. */
const unlessCut = async (asking: Promise<ControlAnswer>): Promise<ControlAnswer | undefined> => asking.catch(() => undefined);

const idOf = (answer: ControlAnswer | undefined, name = 'id'): string[] =>
  answer?.status === 201 || answer?.status === 200 ? [String(answer.body?.[name])] : [];

interface Wish {
  readonly caller: string;
  readonly slots: readonly string[];
  readonly citizensFirst: boolean;
  readonly mayGoOn: () => boolean;
}

/** Makes worlds, every other one a fork, and writes to each: registries, testers and citizens do. */
const work = async (
  sandbox: KillableSandbox,
  promised: Map<string, Promised>,
  { caller, slots, citizensFirst, mayGoOn }: Wish,
): Promise<void> => {
  for (let number = 0; mayGoOn(); number += 1) {
    const id = `${caller}-${number}`;
    const made = await unlessCut(sandbox.control('POST', '/worlds', number % 2 === 0 ? { id, from: source } : { id, now }));
    if (made?.status !== 201) continue;
    const told: Promised = { events: [], faults: [], checkpoints: [], citizens: nothingDone() };
    promised.set(id, told);
    const others = async (): Promise<void> => {
      const [at, event] = [`/worlds/${id}`, { registry: 'rmis', event: 'DOCUMENT_ADDED', person: 'maria', content: `Осмотр ${id}.` }];
      told.events.push(...idOf(await unlessCut(sandbox.control('POST', `${at}/events`, event))));
      told.checkpoints.push(...idOf(await unlessCut(sandbox.control('POST', `${at}/checkpoints`, { name: 'kept' })), 'name'));
      told.faults.push(...idOf(await unlessCut(sandbox.control('POST', `${at}/faults`, { registry: 'zags', kind: 'ERROR' }))));
    };
    if (!citizensFirst) await others();
    await citizensAct(sandbox, id, slots, told.citizens);
    if (citizensFirst) await others();
  }
};

const changesIn = (promised: ReadonlyMap<string, Promised>): number =>
  [...promised.values()].reduce(
    (sum, { events, faults, checkpoints, citizens }) => sum + 1 + events.length + faults.length + checkpoints.length + doneIn(citizens),
    0,
  );

const listed = async ({ control }: KillableSandbox, path: string, of: string, name: string): Promise<unknown[]> =>
  (((await control('GET', path)).body?.[of] ?? []) as Readonly<Record<string, unknown>>[]).map((one) => one[name]);

/** The world is whole, and has all that was promised of it. */
const expectWhole = async (sandbox: KillableSandbox, id: string, promised: Promised | undefined): Promise<void> => {
  const answer = JSON.parse(
    await asked(sandbox.gatewayUrl, id, '{ now me { person { name { full } medicalRecord { __typename } } } }', 'maria'),
  ) as object;
  expect(answer, id).toEqual({ data: expect.objectContaining({ now: expect.any(String) as string }) as object });
  const text = await sandbox.control('GET', `/worlds/${id}/export`);
  expect([text.status, text.text.includes('"sha256"')], id).toEqual([200, true]);
  if (!promised) return;
  expectDone(text.text, id, promised.citizens);
  expect(await listed(sandbox, `/worlds/${id}/events`, 'events', 'id'), id).toEqual(expect.arrayContaining(promised.events));
  expect(await listed(sandbox, `/worlds/${id}/faults`, 'faults', 'id'), id).toEqual(expect.arrayContaining(promised.faults));
  expect(await listed(sandbox, `/worlds/${id}/checkpoints`, 'checkpoints', 'name'), id).toEqual(
    expect.arrayContaining(promised.checkpoints),
  );
};

interface Worlds {
  readonly worlds: readonly { readonly name: string }[];
}
interface Epochs {
  readonly epochs: readonly { readonly name: string; readonly heldBy: string | null }[];
}

/** Nothing is left of what nobody points to, neither in storage nor among the journals, once the time for it has come. */
const expectNothingLeaked = async (sandbox: KillableSandbox): Promise<void> => {
  const leaked = async (): Promise<string[]> => {
    const { epochs } = (await sandbox.admin('/admin/epochs')) as Epochs;
    const known = new Set(epochs.map(({ name }) => name));
    return [
      ...epochs.flatMap(({ name, heldBy }) => (heldBy === null ? `rows of ${name}` : [])),
      ...sandbox.journals().flatMap((name) => (known.has(name) ? [] : `journal of ${name}`)),
    ];
  };
  await sandbox.age(11);
  // Both sides sweep when they start.
  await sandbox.kill({ database: false });
  await sandbox.start();
  // Rows first, and what the stand-ins have of them at their next look.
  await expect.poll(leaked, { timeout: 90_000, interval: 500 }).toEqual([]);
};

/**
 * Kills everything in the middle of forks and writes until so many were acknowledged, PostgreSQL in every other round.
 * @returns how many were acknowledged
 */
export const surviveKills = async (changes: number, rounds: number): Promise<number> => {
  await using sandbox = await killableSandbox();
  const all = new Map<string, Promised>();
  expect(await sandbox.control('POST', '/worlds', { id: source, now })).toMatchObject({ status: 201 });
  await asked(sandbox.gatewayUrl, source, '{ me { person { name { full } } } }', 'maria');
  const event = { registry: 'zags', event: 'NAME_CHANGED', person: 'oksana', family: 'Верещагина' };
  expect(await sandbox.control('POST', `/worlds/${source}/events`, event)).toMatchObject({ status: 201 });
  const { world: make, existing } = connectSandbox(sandbox.gatewayUrl);
  const slots = await slotsOf(existing(source));
  const answered = await heldIn(await make({ id: 'held-and-answered', now: sharedNow }));
  const ended = await heldIn(await make({ id: 'held-and-ended', now: sharedNow }));
  for (let round = 0; round < rounds; round += 1) {
    const promised = new Map<string, Promised>();
    const state = { killed: false };
    const working = Promise.all(
      Array.from({ length: callers }, (_, number) =>
        work(sandbox, promised, { caller: `r${round}c${number}`, slots, citizensFirst: number % 2 === 1, mayGoOn: () => !state.killed }),
      ),
    );
    const enough = (): boolean =>
      changesIn(promised) >= changes / rounds && [...promised.values()].some(({ citizens }) => citizens.consents.length > 0);
    while (!enough()) await new Promise((resolve) => setTimeout(resolve, 5));
    const dying = sandbox.kill({ database: round % 2 === 1 });
    state.killed = true;
    await Promise.all([working, dying]);
    await sandbox.start();
    for (const [id, told] of promised) {
      await expectWhole(sandbox, id, told);
      all.set(id, told);
    }
  }
  const { worlds } = (await sandbox.admin('/admin/worlds')) as Worlds;
  expect(worlds.map(({ name }) => name)).toEqual(expect.arrayContaining([...all.keys()]));
  for (const { name } of worlds) if (!all.has(name)) await expectWhole(sandbox, name, undefined);
  await answered.expectAnswered();
  await ended.expectEnded();
  for (const { name } of worlds) await expectAgreed(sandbox, name);
  await expectNothingLeaked(sandbox);
  for (const [id, told] of [...all].slice(0, 5)) await expectWhole(sandbox, id, told);
  return changesIn(all);
};
