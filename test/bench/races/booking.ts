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

// Clients race for slots, one after another: ours takes one by one statement, the textbook by a transaction that locks its row.
// Prints a line of JSON: milliseconds of each race and how many won it.

const databaseUrl = process.env['BENCH_DATABASE_URL'] ?? '';
const [races, clients] = [Number(process.env['BENCH_RACES']), Number(process.env['BENCH_CLIENTS'])];

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

const byOneStatement = async (slot: string, client: number): Promise<boolean> =>
  (await claimSlot(storage, { epoch, nowMs: () => Date.now() }, { draft: draftOf(slot, client), request: undefined })) !== undefined;

const byTransactionAndLock = (slot: string, client: number): Promise<boolean> =>
  orm.em.fork().transactional(async (em) => {
    const found = await em.findOneOrFail(RacedSlot, { id: slot }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (found.patient !== null && found.patient !== undefined) return false;
    found.patient = String(client);
    return true;
  });

const race = async (way: (slot: string, client: number) => Promise<boolean>): Promise<{ ms: number; winners: number }> => {
  const slot = randomUUID();
  await admin.query('insert into raced_slot (id) values ($1)', [slot]);
  const began = performance.now();
  const won = await Promise.all(Array.from({ length: clients }, (_, client) => way(slot, client)));
  return { ms: performance.now() - began, winners: won.filter(Boolean).length };
};

const warmUps = 5;
const found = [];
for (let turn = -warmUps; turn < races; turn += 1) {
  const ours = (): ReturnType<typeof race> => race(byOneStatement);
  const theirs = (): ReturnType<typeof race> => race(byTransactionAndLock);
  const [first, second] = turn % 2 === 0 ? [await ours(), await theirs()] : [await theirs(), await ours()];
  if (turn >= 0) found.push(turn % 2 === 0 ? { ours: first, theirs: second } : { ours: second, theirs: first });
}
process.stdout.write(`${JSON.stringify(found)}\n`);
await admin.end();
await orm.close();
await storage.close();
