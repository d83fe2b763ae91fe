import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import { HouseholdMemberEntity, type HouseholdRole, type ModerationStatus } from './household-member.entity.ts';

export interface HouseholdMemberRow {
  /** Who keeps the household. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly memberOip: string;
  readonly role: HouseholdRole;
  /** Code of a region profile. */
  readonly portal: string;
  readonly moderation: ModerationStatus;
  readonly rejectionReason: string | null;
  readonly addressText: string | null;
  readonly addressRegionCode: string | null;
  readonly addedAt: number;
  readonly decidedAt: number | null;
  readonly removedAt: number | null;
  readonly syncedAt: number;
}

const householdsOfPersons = statement<HouseholdMemberRow>('households of persons', 'persons', (names) => {
  const { table, column, all } = names(HouseholdMemberEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** Everybody in a person's household, the removed included, in the order of adding. */
export const householdLoader = ({ storage }: Context): DataLoader<PersonKey, readonly HouseholdMemberRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(householdsOfPersons, [keys])));
