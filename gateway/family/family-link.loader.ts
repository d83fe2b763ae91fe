import DataLoader from 'dataloader';
import type { ParentalRightsRoute } from '../../schema/region/index.ts';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import { FamilyLinkEntity, type FamilyLinkKind, type FamilyLinkStatus } from './family-link.entity.ts';

export interface FamilyLinkRow {
  /** The adult. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly childOip: string;
  readonly adultDisplayName: string;
  readonly kind: FamilyLinkKind;
  readonly status: FamilyLinkStatus;
  readonly route: ParentalRightsRoute | null;
  readonly policyLinked: boolean;
  readonly restriction: string | null;
  readonly checkedAt: number | null;
  readonly syncedAt: number;
}

const familyLinksOfAdults = statement<FamilyLinkRow>('family links of adults', 'persons', (names) => {
  const { table, column, all } = names(FamilyLinkEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** All links of an adult to children and wards, by ordinal. */
export const familyLinksLoader = ({ storage }: Context): DataLoader<PersonKey, readonly FamilyLinkRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(familyLinksOfAdults, [keys])));
