import type { Storage } from '../../gateway/storage/index.ts';

/** References of any table to a row that is not there, by their names: PostgreSQL does not look at those that are copied. */
export const danglingReferences = async ({ orm }: Storage): Promise<string[]> => {
  const em = orm.em.fork();
  const references = await em.execute<{ name: string; child: string; parent: string; joined: string; named: string }[]>(
    `select c.conname as name, c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
        string_agg(format('p.%I = r.%I', f.attname, a.attname), ' and ') as joined, string_agg(format('r.%I is not null', a.attname), ' and ') as named
      from pg_constraint as c cross join unnest(c.conkey, c.confkey) as k (own, other)
        join pg_attribute as a on a.attrelid = c.conrelid and a.attnum = k.own
        join pg_attribute as f on f.attrelid = c.confrelid and f.attnum = k.other
      where c.contype = 'f' group by c.conname, c.conrelid, c.confrelid`,
  );
  if (references.length < 20) throw new Error(`the database knows ${references.length} references only`);
  const found: string[] = [];
  for (const { name, child, parent, joined, named } of references) {
    const rows = await em.execute<unknown[]>(
      `select 1 from ${child} as r where ${named} and not exists (select from ${parent} as p where ${joined}) limit 1`,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
};
