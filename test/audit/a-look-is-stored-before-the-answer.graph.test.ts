import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { shared, sharedSandbox, sharedNow } from '../setup/index.ts';

const son = Buffer.from('Person:000000000003').toString('base64url');
const looks = `{ person(id: "${son}") { name { given } snils } }`;

const connected = async (): Promise<pg.Client & AsyncDisposable> => {
  const client = new pg.Client({ connectionString: shared().databaseUrl });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
};

it('a mere look at another person is in the audit log before the answer shows what was seen [R-007]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const maria = world.as('maria');
  // The first makes the world's counter of looks, on which the next one can be held up.
  for (let asked = 0; asked < 12; asked += 1) (await maria.send(looks)).expectData();
  await using holder = await connected();
  await using watcher = await connected();
  await holder.query('begin');
  const held = await holder.query<{ value: number }>(
    `select c.value from counter as c join world as w on w.epoch_id = c.epoch_id where w.name = $1 and c.name = 'look' for update of c`,
    [world.id],
  );
  expect(held.rows[0]?.value).toBeGreaterThan(0);
  let answered = false;
  const answer = maria.send(looks).then((told) => {
    answered = true;
    return told;
  });
  await vi.waitFor(
    async () => {
      const { rows } = await watcher.query(
        `select 1 from pg_locks where not granted and pid in (
        select pid from pg_stat_activity where datname = current_database() and query like '%audit_look%') and $1 = any(pg_blocking_pids(pid))`,
        [(await holder.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid],
      );
      expect(rows.length).toBeGreaterThan(0);
    },
    { timeout: 30_000, interval: 50 },
  );
  // Whatever does not wait for the log is answered meanwhile.
  for (let turn = 0; turn < 3; turn += 1) (await maria.send('{ now }')).expectData();
  expect(answered).toBe(false);
  await holder.query('commit');
  (await answer).expectData();
});
