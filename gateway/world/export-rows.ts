import { IsolationLevel } from '@mikro-orm/postgresql';
import type { ExportedRows, StoredPerson } from '../../schema/control/admin.ts';
import type { Storage } from '../storage/index.ts';
import type { RequestWorld } from './request-world.ts';
import { rowTables, type RowTable } from './row-tables.ts';
import { inOrder, readTold, toldKeys, type ToldRow } from './told-rows.ts';

/** All that is read belongs to one moment. */
const snapshot = { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true } as const;

const keyOf = (table: RowTable, row: ToldRow): ToldRow => Object.fromEntries(toldKeys(table).map(({ name }) => [name, row[name] ?? null]));

const filled = (tables: readonly (readonly [string, readonly ToldRow[]])[]): ExportedRows['rows'] =>
  Object.fromEntries(
    tables.filter(([, rows]) => rows.length > 0).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ) as ExportedRows['rows'];

/** Rows of an epoch that differ from those of its base. */
export const exportRows = (storage: Storage, { epoch, baseEpoch }: Pick<RequestWorld, 'epoch' | 'baseEpoch'>): Promise<ExportedRows> =>
  storage.orm.em.fork().transactional(async (em) => {
    const tables = rowTables(em.getMetadata());
    const own = await readTold(em, tables, { epoch });
    const people = tables.filter(({ isPersons }) => isPersons).flatMap((table) => (own.get(table) ?? []).map((row) => String(row['oip'])));
    const theirs = people.length === 0 ? [] : tables.filter(({ ownedBy }) => ownedBy === 'PERSON');
    const inBase = theirs.length === 0 ? undefined : await readTold(em, theirs, { epoch: baseEpoch, oips: people });
    const rows: [string, readonly ToldRow[]][] = [];
    const removed: [string, readonly ToldRow[]][] = [];
    for (const table of tables) {
      const [here, there] = [own.get(table) ?? [], inBase?.get(table) ?? []];
      const same = new Set(there.map((row) => JSON.stringify(row)));
      const keys = new Set(here.map((row) => JSON.stringify(keyOf(table, row))));
      rows.push([table.name, here.filter((row) => !same.has(JSON.stringify(row)))]);
      const gone = there.map((row) => keyOf(table, row)).filter((key) => !keys.has(JSON.stringify(key)));
      removed.push([table.name, inOrder(table, gone)]);
    }
    return { version: 1, people, rows: filled(rows), removed: filled(removed) };
  }, snapshot);

/** All stored rows of a person as a world reads them; undefined where nobody has touched the person. */
export const readPerson = (
  storage: Storage,
  { epoch, baseEpoch }: Pick<RequestWorld, 'epoch' | 'baseEpoch'>,
  oip: string,
): Promise<StoredPerson | undefined> =>
  storage.orm.em.fork().transactional(async (em) => {
    const tables = rowTables(em.getMetadata()).filter(({ ownedBy }) => ownedBy === 'PERSON');
    for (const from of [epoch, baseEpoch]) {
      const read = await readTold(em, tables, { epoch: from, oips: [oip] });
      const rows = [...read].map(([table, told]) => [table.name, told] as const);
      if (rows.some(([, told]) => told.length > 0)) return { oip, owned: from === epoch, rows: filled(rows) };
    }
    return undefined;
  }, snapshot);
