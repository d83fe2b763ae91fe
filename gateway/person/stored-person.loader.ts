import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { PersonEntity } from './person.entity.ts';
import { statement, type PersonKey } from '../storage/index.ts';

/** Where storage has somebody: in the world if it owns them, else in its base. */
export interface StoredPerson {
  readonly oip: string;
  readonly personKey: PersonKey;
  readonly mentionedBy: readonly string[];
  /** RMIS has told of the person. */
  readonly whole: boolean;
}

const storedPersons = statement<StoredPerson>('stored persons', 'epoch', (names) => {
  const { table, column } = names(PersonEntity);
  return `select distinct on (${column.oip}) ${column.oip} as "oip", ${column.key} as "personKey", ${column.mentionedBy} as "mentionedBy",
      ${column.rmisSyncedAt} is not null as "whole"
    from ${table}
    where ${column.key} = any(array(select epoch * 1000000000000 + oip::int8 from unnest(array[$1, $2]::int8[]) as epoch, unnest($3::text[]) as oip))
    order by ${column.oip}, ${column.epoch} = $1 desc`;
});

/** By OIP; null for whoever was never touched. Nothing is remembered: a touch may come between two questions. */
export const storedPersonLoader = ({ storage, world }: Context): DataLoader<string, StoredPerson | null> =>
  new DataLoader(
    async (oips) => {
      const rows = await storage.read(storedPersons, [world.epoch, world.baseEpoch, oips]);
      const found = new Map(rows.map((row) => [row.oip, row]));
      return oips.map((oip) => found.get(oip) ?? null);
    },
    { cache: false },
  );
