/** One row: a title of a column -> its text. */
export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

const text = (value: Row[string]): string => (value === null || value === undefined ? '' : String(value).replaceAll(/\s+/g, ' '));

/** Rows under their titles, columns padded; titles are the keys of the first row. `none`: what to say where there is none. */
export const table = (rows: readonly Row[], none: string): string => {
  const [first] = rows;
  if (!first) return none;
  const titles = Object.keys(first).filter((title) => rows.some((row) => text(row[title]) !== ''));
  const lines = [titles, ...rows.map((row) => titles.map((title) => text(row[title])))];
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Names and values below each other. */
export const card = (row: Row): string => {
  const told = Object.entries(row).filter(([, value]) => text(value) !== '');
  const width = Math.max(...told.map(([name]) => name.length));
  return told.map(([name, value]) => `${name.padEnd(width)}  ${text(value)}`).join('\n');
};

/** At most so many characters. */
export const shortened = (value: string, characters: number): string =>
  value.length > characters ? `${value.slice(0, characters - 3)}...` : value;
