import { ownGrant } from '../account/account.service.ts';
import type { Grant } from '../access/grant.ts';
import { once, type Decided, type Done } from '../command/once.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible, TechnicalError } from '../graph/errors.ts';
import { householdLoader, type HouseholdMemberRow } from '../household/household-member.loader.ts';
import { findMember, memberId } from '../household/household-member.service.ts';
import { isListed } from '../household/household-member.rules.ts';
import { HouseholdMemberEntity } from '../household/household-member.entity.ts';
import type { HouseholdMember } from '../household/household-member.type.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { ownPerson } from '../world/index.ts';
import { readAddress } from './address-input.service.ts';
import { isEditable, mainStays, mayBeRemoved, nameIsGiven, nameIsReadOnly } from './household-change.rules.ts';
import type { ChangeHouseholdMemberInput, RemoveHouseholdMemberInput } from './household-change.type.ts';

/** Kept under the key of the request. */
export interface ChangedMember {
  readonly memberId: string;
}

/** The citizen who keeps the household, and everybody who was ever in it on the portal signed in at. */
export interface Keeper {
  readonly grant: Grant;
  readonly portal: string;
  readonly rows: readonly HouseholdMemberRow[];
}

/** @throws FORBIDDEN where no citizen is behind the account */
export const keeperOf = async (context: Context): Promise<Keeper> => {
  const grant = await ownGrant(context);
  if (!grant) throw new TechnicalError('FORBIDDEN');
  const { portal } = (await context.viewer()).account;
  const rows = (await context.use(householdLoader).load(grant.personKey)).filter((row) => row.portal === portal);
  return { grant, portal, rows };
};

/** The answer of a mutation: the member as they are now, or the refusal. */
export const answerOf = async (
  context: Context,
  { done, refused }: Done<ChangedMember>,
): Promise<{ member: HouseholdMember } | Refusal> => {
  if (refused) return showRefusal(refused, context.language);
  const member = await findMember(context, done.memberId);
  if (!member) throw notVisible();
  return { member };
};

/** The row of one’s own member with that id who is still in the list. @throws NOT_VISIBLE for any other */
const listed = ({ grant, rows }: Keeper, id: string): HouseholdMemberRow => {
  const [oip, ordinal] = memberId.read(id, 'input.memberId');
  const row = oip === grant.oip ? rows.find((one) => one.ordinal === Number(ordinal)) : undefined;
  if (!row || !isListed(row)) throw notVisible();
  return row;
};

/** any member but the main one, at any time; what was is kept. */
export const removeMember = async (context: Context, input: RemoveHouseholdMemberInput): Promise<{ member: HouseholdMember } | Refusal> => {
  const keeper = await keeperOf(context);
  const done = await once(context, {
    operation: 'removeHouseholdMember',
    input,
    decide: (): Promise<Decided<number>> => {
      const { role, ordinal } = listed(keeper, input.memberId);
      return Promise.resolve(mayBeRemoved(role) ? { plan: ordinal } : { refused: mainStays(keeper.portal) });
    },
    write: async (em, ordinal: number) => {
      const person = await ownPerson(em, context.world, keeper.grant.oip);
      const removedAt = new Date(context.world.nowMs());
      await em.nativeUpdate(HouseholdMemberEntity, { person, ordinal }, { moderation: 'REMOVED', removedAt });
      return { memberId: input.memberId };
    },
  });
  return answerOf(context, done);
};

/** of a member only the address is edited. */
export const changeMember = async (context: Context, input: ChangeHouseholdMemberInput): Promise<{ member: HouseholdMember } | Refusal> => {
  const keeper = await keeperOf(context);
  const done = await once(context, {
    operation: 'changeHouseholdMember',
    input,
    decide: () => {
      const { ordinal } = listed(keeper, input.memberId);
      const asked = (['address', 'name'] as const).filter((field) => input[field] !== null && input[field] !== undefined);
      if (nameIsGiven(input) || !asked.every(isEditable)) return Promise.resolve({ refused: nameIsReadOnly(keeper.portal) });
      return Promise.resolve({ plan: { ordinal, address: readAddress(input.address) } });
    },
    write: async (em, { ordinal, address }) => {
      const person = await ownPerson(em, context.world, keeper.grant.oip);
      await em.nativeUpdate(HouseholdMemberEntity, { person, ordinal }, address);
      return { memberId: input.memberId };
    },
  });
  return answerOf(context, done);
};
