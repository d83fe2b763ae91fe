import pg from 'pg';
import { expect, it } from 'vitest';
import { columnTypes } from '../../gateway/storage/column-types.ts';
import { columnLists, rowsOfLists, type ColumnLists, type TableNames } from '../../gateway/storage/index.ts';
import { shared } from '../setup/index.ts';

const types = { key: 'bigint', at: 'timestamptz', day: 'date', told: 'jsonb', words: 'text', number: 'int' };
const columns = Object.entries(types).map(([property, type]) => ({ property, name: property, type }));

interface Row {
  readonly key: string;
  readonly at: number | null;
}

const rows = `(values
  (9223371000000000028::int8, '2026-03-02 08:00:00+03'::timestamptz, '2026-03-02'::date, '{"a": [1, "б"]}'::jsonb, 'с "кавычками" и \\', 1),
  (1, '2026-03-02 08:00:00.122999+00', '0001-01-01', 'null', '', -2147483648), (2, '1969-12-31 23:59:59.9995+00', null, '[]', null, 0),
  (3, null, '9999-12-31', null, E'\\n', null), (4, '2026-11-21 09:30:00.001+05', null, '7', 'ё', 7)) as one(key, at, day, told, words, number)`;

const asked = async <Answer extends object>(text: string): Promise<Answer[]> => {
  const client = new pg.Client({ connectionString: shared().databaseUrl });
  await client.connect();
  try {
    return (await client.query<Answer>({ text, types: columnTypes })).rows;
  } finally {
    await client.end();
  }
};

const lists = columnLists({ columns } as unknown as TableNames, 'one', Object.keys(types)).join(', ');

it('rows told as lists are what their columns would be, digits, parts of a millisecond and nothing at all included', async () => {
  const inLists = await asked<ColumnLists<Row>>(`select ${lists} from ${rows} having count(*) > 0`);
  expect(inLists).toHaveLength(1);
  expect(rowsOfLists(inLists)).toEqual(await asked(`select * from ${rows}`));
});

it('no rows are no row of lists', async () => {
  const none = await asked<ColumnLists<Row>>(`select ${lists} from ${rows} where number = 5 having count(*) > 0`);
  expect(none).toEqual([]);
  expect(rowsOfLists(none)).toEqual([]);
});
