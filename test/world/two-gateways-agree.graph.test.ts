import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { flipWorld, removeWorld, touchWorld } from '../../gateway/world/change-world.ts';
import type { Worlds } from '../../gateway/world/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { built, made, openFrozen } from './stored-worlds.ts';

/** Asks until it is so: news take a moment, and nobody may wait for them to be asked for again by time alone. */
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await holds()) return;
    await sleep(25);
  }
  throw new Error('it did not become so');
};

const epochOf = async (worlds: Worlds, name: string): Promise<string | undefined> => (await worlds.named(name))?.epochName;

describe('two gateways on one database', () => {
  it('see what one of them changes: flip, clock, drop', async () => {
    await using storage = await freshStorage();
    // The machine's clock stands still: what is known never grows too old by itself.
    const other = await openFrozen(storage, { databaseUrl: storage.databaseUrl });
    const gone = new Set<string>();
    other.whenGone((ids) => ids.forEach((id) => gone.add(id)));
    try {
      await made(storage, 'team-1');
      const before = await other.named('team-1');
      const to = await built(storage);
      await flipWorld(storage, 'team-1', { epoch: to });
      await until(async () => (await epochOf(other, 'team-1')) === to);
      await touchWorld(storage, 'team-1', { mode: 'frozen', frozenAt: '2026-03-05T09:00:00+03:00' });
      await until(async () => (await other.named('team-1'))?.now() === '2026-03-05T09:00:00+03:00');
      await removeWorld(storage, 'team-1');
      await until(async () => (await other.named('team-1')) === undefined);
      await until(() => Promise.resolve(gone.has(before?.id ?? '')));
    } finally {
      await other.close();
    }
  });

  it('go on seeing it after the connection for news was cut', async () => {
    await using storage = await freshStorage();
    const said: string[] = [];
    const other = await openFrozen(storage, { databaseUrl: storage.databaseUrl, warn: (text) => said.push(text) });
    try {
      await made(storage, 'team-1');
      const listening = `select pg_terminate_backend(pid) as ended from pg_stat_activity where application_name = 'zdravgraph news' and datname = current_database()`;
      await until(async () => (await storage.orm.em.execute<unknown[]>(listening)).length > 0);
      const to = await built(storage);
      await flipWorld(storage, 'team-1', { epoch: to });
      await until(async () => (await epochOf(other, 'team-1')) === to);
      await until(async () => (await storage.orm.em.execute<unknown[]>(listening.replace(/select.*? from/, 'select 1 from'))).length > 0);
      const again = await built(storage);
      await flipWorld(storage, 'team-1', { epoch: again });
      await until(async () => (await epochOf(other, 'team-1')) === again);
    } finally {
      await other.close();
    }
  });
});
