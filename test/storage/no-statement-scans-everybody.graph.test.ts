import 'reflect-metadata';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personsWith } from '../../gateway/person/person-ahead.loader.ts';
import { slices } from '../../gateway/slices.ts';
import { namesOf, statements } from '../../gateway/storage/index.ts';
import { growsWithPersons, planAsTwoMillion } from './planned-at-two-million.ts';
import { freshStorage, type FreshStorage } from './fresh-storage.ts';

// Every statement of the gateway registers itself when its loader is loaded.
import '../../gateway/composition.ts';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Those that are written beforehand, and of those that are written when they are asked for one with every part, and with each alone. */
const parts = slices.flatMap((slice) => slice.parts ?? []);
const everyStatement = [...statements(), personsWith(parts), ...parts.map((part) => personsWith([part]))];

let storage: FreshStorage;
let client: pg.Client;
/** Indexes of what waits for something, read from one end to the other to find it. */
let partial: ReadonlySet<string>;
beforeAll(async () => {
  storage = await freshStorage();
  client = new pg.Client({ connectionString: storage.databaseUrl });
  await client.connect();
  await planAsTwoMillion(client);
  const { rows } = await client.query<{ index: string }>(
    'select indexrelid::regclass::text as index from pg_index where indpred is not null',
  );
  partial = new Set(rows.map(({ index }) => index));
});
afterAll(async () => {
  await client.end();
  await storage[Symbol.asyncDispose]();
});

/** What an epoch has of these happened in it: not more for more people. */
const journals = new Set(['act', 'change']);
/** Everybody is of the base epoch: rows of an epoch are all rows. */
const ofAnEpoch = /^\(\(?epoch(_id)? = [^()]*(\(ARRAY\[[^\]]*\]\)\))?\)?$/;

/** What reads all rows of a table that grows with persons: the table itself, or an index of all of them from one end to the other. */
const scansIn = (node: PlanNode, above?: PlanNode): string[] => {
  const { 'Node Type': type, 'Index Name': index = '', 'Index Cond': condition } = node;
  const table = node['Relation Name'] ?? above?.['Relation Name'] ?? '';
  const isIndexScan = /^(Bitmap )?Index (Only )?Scan$/.test(type);
  const isUnbound = condition === undefined || (ofAnEpoch.test(condition) && !journals.has(table));
  const isOfAll = type === 'Seq Scan' || (isIndexScan && isUnbound && !partial.has(index));
  const below = (node.Plans ?? []).flatMap((inner) => scansIn(inner, node));
  return isOfAll && growsWithPersons(table) ? [`${type} of ${table}`, ...below] : below;
};

/** Statement -> what it scans, under the plan that PostgreSQL keeps for it whatever it is given. */
const scans = async (): Promise<Readonly<Record<string, string[]>>> => {
  const found: [string, string[]][] = [];
  for (const statement of everyStatement) {
    const text = `explain (generic_plan, format json) ${statement.text(namesOf(storage.orm))}`;
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(text);
    const all = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => scansIn(Plan)));
    if (all.length > 0) found.push([statement.name, all]);
  }
  return Object.fromEntries(found);
};

describe('every prepared statement', () => {
  it('reads by an index, whatever it is given, where there are two million persons', async () => {
    expect(everyStatement.length).toBeGreaterThan(50);
    expect(await scans()).toEqual({});
  });

  it.each([
    ['appointment_day_index', 'clinic day', 'appointment'],
    ['appointment_day_index', 'doctor day', 'appointment'],
    ['booking_consent_grantee_oip_index', 'consents of grantees', 'booking_consent'],
    ['appointment_booker_index', 'bookings made by an account', 'appointment'],
  ])('would be found out without %s', async (index, name, table) => {
    await client.query('begin');
    await client.query(`drop index "${index}"`);
    const without = await scans();
    await client.query('rollback');
    expect(without[name]?.join(), JSON.stringify(without)).toMatch(new RegExp(`Scan of ${table}$`));
  });
});
