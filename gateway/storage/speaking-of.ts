import type { TableNames } from './statement.ts';

/**
 * Where clause for rows of other people that speak of somebody: parameters $1 world's epoch, $2 base epoch, $3 OIPs spoken of. Rows of a
 * person whom the world owns come from the world, all others from its base. An index of OIPs, char(12), is of no use for texts.
 * @param persons names of the table of persons
 * @param personKey column with the key of the row's person
 * @param spokenOf column with the OIP spoken of
 */
export const speakingOf = (
  persons: Pick<TableNames<'key'>, 'table' | 'column'>,
  personKey: string,
  spokenOf: string,
): string => `${spokenOf} = any($3::text[]::bpchar[]) and (${personKey} / 1000000000000 = $1 or ${personKey} / 1000000000000 = $2 and not exists (
      select from ${persons.table} as owned where owned.${persons.column.key} = $1::int8 * 1000000000000 + ${personKey} % 1000000000000))`;
