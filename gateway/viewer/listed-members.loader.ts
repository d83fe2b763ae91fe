import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { HouseholdMemberEntity, type ModerationStatus } from '../household/household-member.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { speakingOf, statement } from '../storage/index.ts';

/** That somebody is in the list of a household of some portal. */
export interface ListedMember {
  readonly memberOip: string;
  readonly portal: string;
  readonly moderation: ModerationStatus;
}

const listedMembers = statement<ListedMember>('listed members', 'epoch', (names) => {
  const { table, column } = names(HouseholdMemberEntity);
  return `select ${column.memberOip} as "memberOip", ${column.portal} as "portal", ${column.moderation} as "moderation"
    from ${table} where ${speakingOf(names(PersonEntity), column.person, column.memberOip)}`;
});

/** By the member's OIP, in the households of keepers who were touched. */
export const listedMembersLoader = ({ storage, world }: Context): DataLoader<string, readonly ListedMember[]> =>
  new DataLoader(async (oips) => {
    const rows = Map.groupBy(await storage.read(listedMembers, [world.epoch, world.baseEpoch, oips]), ({ memberOip }) => memberOip);
    return oips.map((oip) => rows.get(oip) ?? []);
  });
