import DataLoader from 'dataloader';
import type { ParentalRightsRoute } from '../../schema/region/index.ts';
import type { Context } from '../graph/context.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { byPerson, speakingOf, statement, type PersonKey } from '../storage/index.ts';
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

const familyLinksToChildren = statement<FamilyLinkRow>('family links to children', 'epoch', (names) => {
  const { table, column, all } = names(FamilyLinkEntity);
  return `select ${all} from ${table} where ${speakingOf(names(PersonEntity), column.person, column.childOip)}
    order by ${column.person}, ${column.ordinal}`;
});

/**
 * Links of all adults to a child or ward, by the child's OIP. Adults never touched are not among them: touch those whom the child's row
 * names in `mentionedBy` first.
 */
export const familyLinksToChildLoader = ({ storage, world }: Context): DataLoader<string, readonly FamilyLinkRow[]> =>
  new DataLoader(async (oips) => {
    const rows = Map.groupBy(await storage.read(familyLinksToChildren, [world.epoch, world.baseEpoch, oips]), ({ childOip }) => childOip);
    return oips.map((oip) => rows.get(oip) ?? []);
  });
