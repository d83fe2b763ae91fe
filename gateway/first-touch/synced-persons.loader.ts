import DataLoader from 'dataloader';
import { PersonEntity } from '../person/person.entity.ts';
import { statement, type PersonKey, type Storage } from '../storage/index.ts';
import { rememberAtMost } from '../remember-at-most.ts';

/** Which halves of a person storage has. */
export interface Synced {
  readonly register: boolean;
  readonly rmis: boolean;
}

const syncedHalves = statement<{ key: PersonKey; rmis: boolean }>('synced halves', 'persons', (names) => {
  const { table, column } = names(PersonEntity);
  return `select ${column.key} as "key", ${column.rmisSyncedAt} is not null as "rmis" from ${table} where ${column.key} = any($1::int8[])`;
});

/** Rows of a base stay as long as its epoch, and a key names its epoch: what was found whole need not be looked up again. */
const remembered = 200_000;

/** Knows which persons are stored whole, asking the database once per tick for all that it does not know. */
export const syncedPersons = (storage: Storage) => {
  const whole = rememberAtMost<PersonKey, true>(remembered);
  const lookUp = new DataLoader<PersonKey, Synced>(
    async (keys) => {
      const rows = new Map((await storage.read(syncedHalves, [keys])).map((row) => [row.key, row]));
      return keys.map((key) => {
        const row = rows.get(key);
        if (row?.rmis) whole.set(key, true);
        return { register: row !== undefined, rmis: row?.rmis ?? false };
      });
    },
    { cache: false },
  );
  return {
    isWhole: (key: PersonKey): boolean => whole.get(key) ?? false,
    lookUp: (key: PersonKey): Promise<Synced> => lookUp.load(key),
    becameWhole: (key: PersonKey): void => void whole.set(key, true),
  };
};
