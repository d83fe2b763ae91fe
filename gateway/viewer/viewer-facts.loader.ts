import { FamilyLinkEntity, type FamilyLinkKind, type FamilyLinkStatus } from '../family/family-link.entity.ts';
import type { Context } from '../graph/context.ts';
import { HouseholdMemberEntity, type ModerationStatus } from '../household/household-member.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { askedRows, numberAsked, sharedStatement, type PersonKey } from '../storage/index.ts';

/** One thing that storage knows of the viewer's rights. */
export type FactRow =
  | { readonly kind: 'SELF'; readonly oip: string; readonly personKey: PersonKey; readonly whole: boolean }
  | {
      readonly kind: 'CHILD';
      readonly oip: string;
      /** Null: the child was never touched. */
      readonly personKey: PersonKey | null;
      readonly birthDate: string | null;
      /** Of the child's address; null where the register has none. */
      readonly regionCode: string | null;
      readonly linkKind: FamilyLinkKind;
      readonly status: FamilyLinkStatus;
      readonly restriction: string | null;
    }
  | {
      readonly kind: 'MEMBER';
      readonly oip: string;
      /** Null: the member was never touched. */
      readonly personKey: PersonKey | null;
      readonly status: ModerationStatus;
    };

const { source, alias } = askedRows({ epoch: 'int8', base: 'int8', oip: 'text', portal: 'text', snils: 'bpchar' });

/** Keys of one person in the world and in its base. */
const keysOf = (oip: string): string => `(asked.epoch * 1000000000000 + ${oip}::int8, asked.base * 1000000000000 + ${oip}::int8)`;

/** The viewer, by OIP or SNILS, the children and the household on a portal; the rows that the world owns come before those of its base. */
const viewerFacts = sharedStatement<FactRow>('viewer facts', 'epochs', (names) => {
  const [person, link, member] = [names(PersonEntity), names(FamilyLinkEntity), names(HouseholdMemberEntity)];
  const { key, epoch, oip, snils, birthDate, addressRegionCode, rmisSyncedAt } = person.column;
  const owned = `select ${key} as key, ${oip} as oip, ${birthDate} as born, ${addressRegionCode} as region, ${rmisSyncedAt} is not null as whole from ${person.table}`;
  const own = `${epoch} = asked.epoch`;
  return `select fact.*, ${numberAsked} as "asked" from ${source} as ${alias} cross join lateral (
    with whom as (select coalesce(asked.oip, (select ${oip} from ${person.table} where ${epoch} in (asked.epoch, asked.base) and ${snils} = asked.snils
      order by ${own} desc limit 1)) as oip),
    self as (${owned} where ${key} in ${keysOf('(select oip from whom)')} order by ${own} desc limit 1)
    select 'SELF' as "kind", oip as "oip", key as "personKey", null::date as "birthDate", null as "regionCode", null as "linkKind", null as "status", null as "restriction",
      whole as "whole" from self
    union all
    select 'CHILD', link.${link.column.childOip}, child.key, child.born, child.region, link.${link.column.kind}, link.${link.column.status}, link.${link.column.restriction}, null
      from self join ${link.table} as link on link.${link.column.person} = self.key
      left join lateral (${owned} where ${key} in ${keysOf(`link.${link.column.childOip}`)} order by ${own} desc limit 1) as child on true
    union all
    select 'MEMBER', member.${member.column.memberOip}, known.key, null, null, null, member.${member.column.moderation}, null, null
      from self join ${member.table} as member on member.${member.column.person} = self.key and member.${member.column.portal} = asked.portal
      left join lateral (${owned} where ${key} in ${keysOf(`member.${member.column.memberOip}`)} order by ${own} desc limit 1) as known on true) as fact`;
});

/** Whose rights are looked up. */
export interface FactsAsked {
  readonly oip: string | null;
  /** 11 digits: whose they are, where no OIP is known. */
  readonly snils?: string | undefined;
  /** Code of the profile of the portal signed in at. */
  readonly portal: string;
}

/** What decides what the viewer may see, in one statement; without a citizen behind the account there is nothing to read. */
export const readViewerFacts = async ({ storage, world }: Context, { oip, snils, portal }: FactsAsked): Promise<FactRow[]> => {
  if (oip === null && snils === undefined) return [];
  const [rows = []] = await storage.readEach(viewerFacts, [[world.epoch, world.baseEpoch, oip, portal, snils ?? null]]);
  return rows;
};
