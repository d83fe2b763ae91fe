import { TypeOverrides, types } from 'pg';

const pad = (text: string, width: number): string => text.padEnd(width, '0').slice(0, width);

/**
 * Epoch milliseconds of a timestamptz as PostgreSQL writes it: `2026-11-21 09:30:00.5+03`, offset with minutes where it has some.
 * Microseconds are cut off.
 */
export const parseTimestamp = (text: string): number => {
  // As nearly all of them come.
  if (text.length === 22 && text.endsWith('+00')) return Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`);
  const match = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d)(?::(\d\d))?/.exec(text);
  if (!match) throw new RangeError(`not a timestamp with time zone: ${text}`);
  return Date.parse(`${match[1]}T${match[2]}.${pad(match[3] ?? '', 3)}${match[4]}:${match[5] ?? '00'}`);
};

/**
 * How statements read columns: timestamptz as epoch milliseconds, date as `YYYY-MM-DD`, int8 as decimal text (as pg does), arrays and
 * json as values. Set per statement: MikroORM's own reads keep theirs.
 */
export const columnTypes = new TypeOverrides();
columnTypes.setTypeParser(types.builtins.TIMESTAMPTZ, parseTimestamp);
columnTypes.setTypeParser(types.builtins.DATE, (text: string) => text);
