import type { EntityManager } from '@mikro-orm/postgresql';
import { ownGrant } from '../account/account.service.ts';
import { parentalRightsVerified } from '../access/grants.rules.ts';
import { granted } from '../access/viewer.ts';
import { once, type Decided, type Done } from '../command/once.service.ts';
import { FamilyLinkEntity } from '../family/family-link.entity.ts';
import { familyLinksLoader, type FamilyLinkRow } from '../family/family-link.loader.ts';
import { familyLinkId, findLink } from '../family/family-link.service.ts';
import type { FamilyLink } from '../family/family-link.type.ts';
import type { Context } from '../graph/context.ts';
import { notVisible, TechnicalError } from '../graph/errors.ts';
import { personId } from '../person/person.service.ts';
import { readNumber } from '../policy/policy-number.rules.ts';
import { wrongDigits } from '../policy/policy-refusals.rules.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { oipOf } from '../storage/index.ts';
import { ownPerson } from '../world/index.ts';
import { isOfChild, notOfChild, rightsNotVerified } from './child-policy.rules.ts';
import type { LinkChildPolicyInput, UnlinkChildPolicyInput } from './child-policy.type.ts';

type Answer = { readonly link: FamilyLink } | Refusal;

/** The viewer’s link to a child whom they see; the refusal where it is not verified. @throws NOT_VISIBLE on anybody else */
const linkTo = async (context: Context, childId: string): Promise<{ row: FamilyLinkRow } | { refused: Refused }> => {
  const [oip = ''] = personId.read(childId, 'input.childId');
  const self = await ownGrant(context);
  if (!self) throw new TechnicalError('FORBIDDEN');
  const viewer = await context.viewer();
  const row = (await context.use(familyLinksLoader).load(self.personKey)).find(({ childOip }) => childOip === oip);
  if (!row) throw notVisible();
  const represents = (await granted(viewer, oip, 'POLICIES')) && parentalRightsVerified({ linkStatus: row.status });
  return represents ? { row } : { refused: rightsNotVerified(viewer.account.portal) };
};

/** What is kept under the key of the request. */
interface SetLink {
  readonly linkId: string;
}

const setLinked = async (
  { world }: Context,
  em: EntityManager,
  { person: key, ordinal }: FamilyLinkRow,
  policyLinked: boolean,
): Promise<SetLink> => {
  const oip = oipOf(key);
  const person = await ownPerson(em, world, oip);
  await em.nativeUpdate(FamilyLinkEntity, { person, ordinal }, { policyLinked });
  return { linkId: familyLinkId.write(`${oip}.${ordinal}`) };
};

const answerOf = async (context: Context, { done, refused }: Done<SetLink>): Promise<Answer> => {
  if (refused) return showRefusal(refused, context.language);
  const link = await findLink(context, done.linkId);
  if (!link) throw notVisible();
  return { link };
};

/** links the child’s policy to the account of a parent or guardian whose rights are verified. */
export const linkChildPolicy = async (context: Context, input: LinkChildPolicyInput): Promise<Answer> => {
  const { portal } = (await context.viewer()).account;
  const decide = async (): Promise<Decided<FamilyLinkRow>> => {
    const number = readNumber(input.policy);
    if ('fault' in number) {
      const refused = wrongDigits(number, portal);
      return { refused: { ...refused, field: `input.${refused.field}` } };
    }
    const found = await linkTo(context, input.childId);
    if ('refused' in found) return found;
    const told = await context.registries.insuredPersons.person(found.row.childOip, {
      field: 'Mutation.linkChildPolicy',
      staleAllowed: false,
    });
    return isOfChild(told?.value.policies ?? [], number) ? { plan: found.row } : { refused: notOfChild(portal) };
  };
  return answerOf(
    context,
    await once(context, {
      operation: 'linkChildPolicy',
      input,
      decide,
      write: (em, row: FamilyLinkRow) => setLinked(context, em, row, true),
    }),
  );
};

/** Takes a child’s policy off the account. */
export const unlinkChildPolicy = async (context: Context, input: UnlinkChildPolicyInput): Promise<Answer> => {
  const decide = async (): Promise<Decided<FamilyLinkRow>> => {
    const found = await linkTo(context, input.childId);
    return 'refused' in found ? found : { plan: found.row };
  };
  return answerOf(
    context,
    await once(context, {
      operation: 'unlinkChildPolicy',
      input,
      decide,
      write: (em, row: FamilyLinkRow) => setLinked(context, em, row, false),
    }),
  );
};
