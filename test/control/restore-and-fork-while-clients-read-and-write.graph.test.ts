import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { asked, failing, failingIn } from './control-api.ts';
import { ownSandbox, type OwnSandbox } from './own-sandbox.ts';

// 32 clients at once: half of them read, half of them write.
const clients = 16;
const now = '2026-04-01T09:00:00+03:00';

let sandbox: OwnSandbox;
beforeAll(async () => {
  sandbox = await ownSandbox();
});
afterAll(() => sandbox[Symbol.asyncDispose]());

/** Runs the clients until `run` has ended; what each of them saw. */
const during = async <Seen>(client: () => Promise<Seen>, run: () => Promise<void>): Promise<Seen[]> => {
  const state = { ended: false };
  const seen: Seen[] = [];
  const work = async (): Promise<void> => {
    while (!state.ended) seen.push(await client());
  };
  const working = Promise.all(Array.from({ length: clients }, work));
  await run().finally(() => (state.ended = true));
  await working;
  return seen;
};

/** Two fields of two registries: in a state either both fail or none. */
const query = '{ now me { person { deceasedOn referrals { id } } } }';
const registriesThatFail = ['insured-persons', 'fer'];

const make = async (wish: object): Promise<string> => {
  const made = await sandbox.control('POST', '/worlds', wish);
  expect(made).toMatchObject({ status: 201 });
  return `/worlds/${String(made.body?.['id'])}`;
};
const epochOf = async (path: string): Promise<string> => ((await sandbox.admin(`/admin${path}`)) as { epoch: string }).epoch;

/** What ZAGS is asked in every write. */
const content = {
  ИдЗапрос: randomUUID(),
  ТипАГС: '01',
  СведЗапрос: { ИдДок: '1', СведФЛ: { ФИО: { Фамилия: 'Иванова', Имя: 'Анна' }, ДатаРожд: '2020-01-01', ТипУчАЗ: '1' } },
};

/** A write that a registry acknowledges: a request to ZAGS. */
const write = async (epoch: string): Promise<boolean> => {
  const response = await fetch(`${sandbox.sandboxUrl}/zags/SendRequest`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [worldHeaders.epoch]: epoch,
      [worldHeaders.base]: 'zdravgraph@2026-04-01',
      [worldHeaders.time]: now,
    },
    body: JSON.stringify({ MessageID: randomUUID(), Kind: 'ROGDINF', Content: content }),
  });
  await response.text();
  return response.ok;
};

it('answers readers from the state before or after a restore, never from a mix', async () => {
  const path = await make({ id: 'restored-under-load', now });
  await asked(sandbox.gatewayUrl, 'restored-under-load', query, 'maria');
  await sandbox.control('POST', `${path}/checkpoints`, { name: 'whole' });
  for (const registry of registriesThatFail) await failing(path, registry, sandbox.control);
  await sandbox.control('POST', `${path}/checkpoints`, { name: 'broken' });

  const failedAt = (text: string): string => {
    const { errors = [] } = JSON.parse(text) as { errors?: { path: string[] }[] };
    return errors
      .map((error) => error.path.join('.'))
      .toSorted()
      .join(' ');
  };
  const statuses: number[] = [];
  const seen = await during(
    async () => failedAt(await asked(sandbox.gatewayUrl, 'restored-under-load', query, 'maria')),
    async () => {
      for (let round = 0; round < 12; round += 1) {
        const checkpoint = round % 2 === 0 ? 'whole' : 'broken';
        statuses.push((await sandbox.control('POST', `${path}/restore`, { checkpoint })).status);
        expect(await failingIn(path, sandbox.control)).toEqual(checkpoint === 'whole' ? [] : registriesThatFail);
      }
    },
  );
  expect(statuses).toEqual(Array(12).fill(200));
  expect(new Set(seen)).toEqual(new Set(['', 'me.person.deceasedOn me.person.referrals']));
});

it('takes into a fork what was acknowledged before it was asked for, and nothing that came after it', async () => {
  const path = await make({ id: 'forked-under-load', now });
  const epoch = await epochOf(path);
  let acknowledged = 0;
  let sent = 0;
  const forks: { readonly least: number; readonly most: number; readonly path: string }[] = [];
  const outcomes = await during(
    async () => {
      sent += 1;
      const taken = await write(epoch);
      acknowledged += 1;
      return taken;
    },
    async () => {
      for (let round = 0; round < 10; round += 1) {
        const least = acknowledged;
        const fork = await make({ from: 'forked-under-load' });
        forks.push({ least, most: sent, path: fork });
      }
    },
  );
  expect(new Set(outcomes)).toEqual(new Set([true]));
  const changesOf = async (at: string): Promise<number> => Number((await sandbox.control('GET', at)).body?.['changes']);
  for (const { least, most, path: fork } of forks) {
    const changes = await changesOf(fork);
    expect(changes).toBeGreaterThanOrEqual(least);
    expect(changes).toBeLessThanOrEqual(most);
    // What it was made of stays as it is, whatever happens in the source.
    expect((await sandbox.control('POST', `${fork}/reset`)).body).toMatchObject({ changes });
  }
  expect(await changesOf(path)).toBe(acknowledged);
});
