import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { LockMode, MikroORM } from '@mikro-orm/postgresql';
import { defineEntity, p } from '@mikro-orm/core';
import pg from 'pg';
import { claimSlot } from '../../../gateway/booking/claim-slot.service.ts';
import type { BookingDraft } from '../../../gateway/booking/booking-draft.type.ts';
import { slices } from '../../../gateway/slices.ts';
import { openStorage } from '../../../gateway/storage/index.ts';
import { worldEntities } from '../../../gateway/world/index.ts';

// Clients race for slots, one after another: ours takes one by one statement, which a gateway makes once for all who ask it at a time; the textbook
// by a transaction that locks its row.
// Prints a line of JSON: of each round and way, how long its races took all together, and how many won each of them.

const databaseUrl = process.env['BENCH_DATABASE_URL'] ?? '';
const count = (name: string): number => Number(process.env[name]);
const [rounds, slots, clients] = [count('BENCH_ROUNDS'), count('BENCH_SLOTS'), count('BENCH_CLIENTS')];

const slotSchema = defineEntity({
  name: 'RacedSlot',
  tableName: 'raced_slot',
  properties: { id: p.uuid().primary(), patient: p.text().nullable() },
});
class RacedSlot extends slotSchema.class {}
slotSchema.setClass(RacedSlot);

const database = { url: databaseUrl, ended: new Promise<never>(() => undefined), stop: () => Promise.resolve() };
const storage = await openStorage({ database, entities: [...worldEntities, ...slices.flatMap(({ entities }) => entities)] });
const orm = await MikroORM.init({
  entities: [RacedSlot],
  dbName: new URL(databaseUrl).pathname.slice(1),
  driverOptions: { connectionString: databaseUrl },
  pool: { min: 0, max: 10 },
});

const admin = new pg.Client({ connectionString: databaseUrl });
await admin.connect();
await admin.query('create table raced_slot (id uuid primary key, patient text)');
const insertEpoch = `insert into epoch (name, seed, anchor, base_id) values ($1, 'bench', '2026-03-02', $2) returning id`;
const epochOf = async (name: string, base: number | null): Promise<number> =>
  (await admin.query<{ id: number }>(insertEpoch, [name, base])).rows[0]?.id ?? 0;
const epoch = await epochOf(randomUUID(), await epochOf('base', null));

const draftOf = (slot: string, client: number): BookingDraft =>
  ({ slot: { id: slot }, patient: { oip: String(client).padStart(12, '0') }, bookedBy: { esiaOid: String(client) } }) as BookingDraft;

const claimOn = async (one: typeof storage, slot: string, client: number): Promise<boolean> =>
  (await claimSlot(one, { epoch, nowMs: () => Date.now() }, { draft: draftOf(slot, client), request: undefined })) !== undefined;

/** As all of them do who ask one gateway. */
const atOneGateway = (slot: string, client: number): Promise<boolean> => claimOn(storage, slot, client);

const storages = Array.from({ length: clients }, () => ({ ...storage }));
/** Nobody waits for another but in PostgreSQL, as if each had a gateway of their own. */
const byOneStatement = (slot: string, client: number): Promise<boolean> => claimOn(storages[client] ?? storage, slot, client);

const byTransactionAndLock = (slot: string, client: number): Promise<boolean> =>
  orm.em.fork().transactional(async (em) => {
    const found = await em.findOneOrFail(RacedSlot, { id: slot }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (found.patient !== null && found.patient !== undefined) return false;
    found.patient = String(client);
    return true;
  });

type Way = (slot: string, client: number) => Promise<boolean>;

const winnersOf = async (way: Way, slot: string): Promise<number> => {
  const won = await Promise.all(Array.from({ length: clients }, (_, client) => way(slot, client)));
  return won.filter(Boolean).length;
};

/** Races for slots of its own, each as soon as the last is over. */
const turnOf = async (way: Way): Promise<{ ms: number; cpuMs: number; winners: number[] }> => {
  const raced = Array.from({ length: slots }, () => randomUUID());
  await admin.query('insert into raced_slot (id) select unnest($1::uuid[])', [raced]);
  const winners = [];
  const [began, spent] = [performance.now(), process.cpuUsage()];
  for (const slot of raced) winners.push(await winnersOf(way, slot));
  const { user, system } = process.cpuUsage(spent);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000, winners };
};

const ways = Object.entries<Way>({ atOneGateway, byOneStatement, byTransactionAndLock });
const warmUps = 2;
const found = [];
for (let round = -warmUps; round < rounds; round += 1) {
  const told: Record<string, Awaited<ReturnType<typeof turnOf>>> = {};
  for (const [name, way] of round % 2 === 0 ? ways : ways.toReversed()) told[name] = await turnOf(way);
  if (round >= 0) found.push(told);
}
process.stdout.write(`${JSON.stringify(found)}\n`);
await admin.end();
await orm.close();
await storage.close();
