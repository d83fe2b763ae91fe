import type { Section } from './section.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const markdownOf = ({ title, notes, columns, rows }: Section): string =>
  [`## ${title}`, '', ...notes.flatMap((note) => [note, '']), line(columns), line(columns.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  );
