import DataLoader from 'dataloader';
import type { AccountLevel } from '../../schema/region/index.ts';
import type { Context } from '../graph/context.ts';
import { statement, type PersonKey } from '../storage/index.ts';
import { AccountEntity, type EditedDetails } from './account.entity.ts';

export interface AccountRow {
  readonly key: string;
  readonly person: PersonKey;
  readonly esiaOid: string;
  /** As the portal last saw it; the token's level decides. */
  readonly level: AccountLevel;
  /** E.164 */
  readonly phone: string | null;
  readonly phoneActivated: boolean;
  readonly email: string | null;
  readonly twoFactorEnabled: boolean;
  readonly edited: EditedDetails | null;
  readonly syncedAt: number;
}

const accountsByKey = statement<AccountRow>('accounts by key', 'accounts', (names) => {
  const { table, column, all } = names(AccountEntity);
  return `select ${all} from ${table} where ${column.key} = any($1::int8[])`;
});

/** Accounts by their keys (accountKey); null where the portal keeps nothing of one, as with staff. */
export const accountLoader = ({ storage }: Context): DataLoader<string, AccountRow | null> =>
  new DataLoader(async (keys) => {
    const rows = new Map((await storage.read(accountsByKey, [keys])).map((row) => [row.key, row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
