import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { namesOf, type CopyingStatement, type Storage } from '../storage/index.ts';
import { unknown, wrong } from './admin-refused.ts';
import { copiesOfEpoch } from './copy-rows.ts';
import { CounterEntity } from './counter.entity.ts';
import { EpochEntity } from './epoch.entity.ts';
import { rowTables } from './row-tables.ts';

interface Parts {
  /** Named parts, after `with`. */
  readonly text: string;
  /** How many rows were copied: an expression for what follows them. */
  readonly count: string;
}

/**
 * Parts of a statement that makes epochs with all rows of another, of one moment of it: of every write that comes meanwhile all or nothing is
 * copied. Its parameters: name, seed and anchor of the source; the names of one or two new epochs (`born`), the second null where there is one.
 * The first is born retired where the sixth says so, the second always: nobody writes to it. None is born where there is no such source, or
 * `condition` does not hold.
 */
export const bornAsCopies = ({ orm, names }: Storage, condition = 'true'): Parts => {
  const [{ table, column }, counter] = [names(EpochEntity), names(CounterEntity)];
  const { parts, count } = copiesOfEpoch(rowTables(orm.getMetadata()));
  const columns = [column.name, column.seed, column.anchor, column.base, column.retiredAt, column.changesBefore].join(', ');
  const changes = `select c.${counter.column.value} from ${counter.table} as c where c.${counter.column.epoch} = e.${column.id} and c.${counter.column.name} = 'change'`;
  const text = `source as (select e.${column.id} as id, e.${column.base} as base, e.${column.id}::int8 * 1000000000000 as first,
        e.${column.id}::int8 * 1000000000000 + 999999999999 as last, coalesce((${changes}), 0) as changes
      from ${table} as e where e.${column.name} = $1::text and e.${column.seed} = $2::text and e.${column.anchor} = $3::date and e.${column.base} is not null),
    base as (select b.${column.id} as id from ${table} as b where b.${column.id} = (select base from source) for key share),
    born as (insert into ${table} (${columns})
      select wanted.name, $2::text, $3::date, base.id, wanted.retired, source.changes from source cross join base
        cross join (values ($4::text, case when $6::bool then now() end), ($5::text, now())) as wanted (name, retired)
        where wanted.name is not null and ${condition}
      returning ${column.id} as id, ${column.name} as name),
    ${parts}`;
  return { text, count };
};

/** Why nothing was copied. `place`: where the request says the base. */
export const notCopied = async (storage: Storage, copyOf: string, { seed, anchor }: WorldBase, place: string): Promise<Error> => {
  const { table, column } = namesOf(storage.orm)(EpochEntity);
  const [source] = await storage.orm.em
    .fork()
    .execute<WorldBase[]>(
      `select ${column.seed} as seed, ${column.anchor}::text as anchor from ${table} where ${column.name} = ? and ${column.base} is not null`,
      [copyOf],
    );
  const isOther = source && (source.seed !== seed || source.anchor !== anchor);
  return isOther ? wrong(place, `${source.seed}@${source.anchor}, as the epoch that is copied`) : unknown(`epoch ${copyOf}`);
};

const made = new WeakMap<Storage['orm'], CopyingStatement>();

const copiedEpoch = (storage: Storage): CopyingStatement => {
  const known = made.get(storage.orm);
  if (known) return known;
  const { text, count } = bornAsCopies(storage);
  const statement = { name: 'an epoch that is a copy', text: `with ${text} select ${count} as rows from born` };
  made.set(storage.orm, statement);
  return statement;
};

/**
 * Makes an epoch with all rows of another; how many. Nothing points to it yet: it is swept unless a world does in time.
 * @throws AdminRefused 404 for an unknown source, 400 for one of another base
 */
export const copyEpoch = async (storage: Storage, name: string, copyOf: string, base: WorldBase): Promise<number> => {
  const [copied] = await storage.copy<{ rows: string }>(copiedEpoch(storage), [copyOf, base.seed, base.anchor, name, null, true]);
  if (!copied) throw await notCopied(storage, copyOf, base, 'base');
  return Number(copied.rows);
};
