import type { Context } from '../graph/context.ts';
import { epochOf, personKey, statement, type PersonKey } from '../storage/index.ts';
import { AccountEntity } from './account.entity.ts';

/** Where somebody is reached, as the portal knows it. */
export interface Contact {
  readonly person: PersonKey;
  /** E.164; null: none is known. */
  readonly phone: string | null;
  readonly phoneActivated: boolean;
  readonly email: string | null;
}

const contacts = statement<Contact>('contacts of persons', 'persons', (names) => {
  const { table, column } = names(AccountEntity);
  return `select ${column.person} as "person", ${column.phone} as "phone", ${column.phoneActivated} as "phoneActivated", ${column.email} as "email"
    from ${table} where ${column.person} = any($1::int8[]) order by ${column.key}`;
});

/** Of somebody whom first touch has stored, whoever asks; undefined: the portal keeps no account of theirs. Never shown to anybody else. */
export const contactOf = async ({ storage, world }: Pick<Context, 'storage' | 'world'>, oip: string): Promise<Contact | undefined> => {
  const keys = [personKey(world.epoch, oip), personKey(world.baseEpoch, oip)];
  const rows = await storage.read(contacts, [keys]);
  return rows.find(({ person }) => epochOf(person) === world.epoch) ?? rows[0];
};
