import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '../audit/audit.service.ts';
import { once } from '../command/once.service.ts';
import { consentsReceivedLoader } from '../consent/booking-consent.loader.ts';
import { ownerConsented } from '../eligibility/third-party.rules.ts';
import { parentalRightsVerified, parentNotRestricted } from '../access/grants.rules.ts';
import { familyLinksLoader } from '../family/family-link.loader.ts';
import type { Context } from '../graph/context.ts';
import { HouseholdMemberEntity } from '../household/household-member.entity.ts';
import { memberId } from '../household/household-member.service.ts';
import type { HouseholdMember } from '../household/household-member.type.ts';
import { fits } from '../policy/policy-check.rules.ts';
import { readNumber } from '../policy/policy-number.rules.ts';
import { wrongDigits } from '../policy/policy-refusals.rules.ts';
import { profileToday } from '../region/region.service.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { oipOf } from '../storage/index.ts';
import { ownPerson } from '../world/index.ts';
import { readAddress, type WrittenAddress } from './address-input.service.ts';
import {
  findsOne,
  hasRoom,
  householdFull,
  nobodyFound,
  policyNeeded,
  severalFound,
  takesOldPlace,
  waitsOnAdding,
} from './household-change.rules.ts';
import { answerOf, keeperOf, type ChangedMember, type Keeper } from './household-change.service.ts';
import type { AddHouseholdMemberInput } from './household-change.type.ts';

const asking = { field: 'Mutation.addHouseholdMember', staleAllowed: false } as const;

/** OIPs of the persons of the register of whom all of it is true. */
const search = async ({ registries }: Context, { name, birthDate, policy }: AddHouseholdMemberInput): Promise<readonly string[]> => {
  const holder = { name, birthDate };
  if (policy) {
    const number = readNumber(policy);
    if ('fault' in number) return [];
    const { insuredPersons } = registries;
    const told = await (number.by === 'ENP'
      ? insuredPersons.personByEnp(number.enp, asking)
      : insuredPersons.personByOldPolicy(number, asking));
    return told && fits(holder, told.value) ? [told.value.oip] : [];
  }
  const { value } = await registries.insuredPersons.find({ family: name.family, bornFrom: birthDate, bornTo: birthDate }, asking);
  return value.filter((found) => fits(holder, found)).map(({ oip }) => oip);
};

interface Addition {
  readonly oip: string;
  readonly waits: boolean;
  readonly keeperWaits: boolean;
  readonly address: WrittenAddress;
}

const standingOf = async (context: Context, { grant }: Keeper, oip: string) => {
  const [links, consents] = await Promise.all([
    context.use(familyLinksLoader).load(grant.personKey),
    context.use(consentsReceivedLoader).load(grant.oip),
  ]);
  const link = links.find(({ childOip }) => childOip === oip);
  const given = consents.filter(({ person }) => oipOf(person) === oip);
  return {
    isKeeper: grant.oip === oip,
    isOwnChild: link !== undefined && parentalRightsVerified({ linkStatus: link.status }) && parentNotRestricted(link),
    hasConsented: ownerConsented({ consents: given, viewerOip: grant.oip, nowMs: context.world.nowMs() }),
  };
};

const decide = async (
  context: Context,
  keeper: Keeper,
  input: AddHouseholdMemberInput,
): Promise<{ readonly plan: Addition } | { readonly refused: Refused }> => {
  const { portal, rows } = keeper;
  const { householdLimit, householdModeration } = profileToday(context, portal);
  const address = readAddress(input.address);
  const number = input.policy ? readNumber(input.policy) : undefined;
  if (number && 'fault' in number) {
    const refused = wrongDigits(number, portal);
    return { refused: { ...refused, field: `input.${refused.field}` } };
  }
  if (!number && !householdModeration) return { refused: policyNeeded(portal) };
  if (!hasRoom(rows, householdLimit)) return { refused: householdFull(portal, householdLimit ?? 0) };
  const found = await search(context, input);
  if (!findsOne(found)) return { refused: found.length === 0 ? nobodyFound(portal) : severalFound(portal) };
  const [oip = ''] = found;
  await context.touch([oip]);
  audit(context).record({ whom: oip, fields: 'PERSON', allowed: true });
  const keeperWaits = waitsOnAdding(householdModeration, { isKeeper: true, isOwnChild: false, hasConsented: false });
  const waits = waitsOnAdding(householdModeration, await standingOf(context, keeper, oip));
  return { plan: { oip, waits, keeperWaits, address } };
};

const write = async (em: EntityManager, context: Context, { grant, portal }: Keeper, addition: Addition): Promise<ChangedMember> => {
  const now = new Date(context.world.nowMs());
  const person = await ownPerson(em, context.world, grant.oip);
  // Whoever adds somebody to the same household at this moment waits.
  await em.execute('select 1 from person where key = ?::int8 for update', [person]);
  const rows = await em.find(HouseholdMemberEntity, { person }, { orderBy: { ordinal: 'asc' } });
  const here = rows.filter((row) => row.portal === portal);
  const fresh = { portal, rejectionReason: null, addedAt: now, removedAt: null, syncedAt: now };
  let last = rows.at(-1)?.ordinal ?? 0;
  const insert = async (memberOip: string, waits: boolean, role: 'MAIN' | 'MEMBER', address: WrittenAddress): Promise<number> => {
    last += 1;
    const moderation = waits ? ('PENDING' as const) : ('APPROVED' as const);
    await em.insert(HouseholdMemberEntity, {
      person,
      ordinal: last,
      memberOip,
      role,
      moderation,
      decidedAt: waits ? null : now,
      ...fresh,
      ...address,
    });
    return last;
  };
  // the first is whoever keeps the household.
  const none = { addressText: null, addressRegionCode: null };
  const main = here.length === 0 ? await insert(grant.oip, addition.keeperWaits, 'MAIN', none) : undefined;
  const { oip, waits, address } = addition;
  const known = here.find(({ memberOip }) => memberOip === oip);
  const idOf = (ordinal: number): ChangedMember => ({ memberId: memberId.write(`${grant.oip}.${ordinal}`) });
  if (oip === grant.oip && main !== undefined) return idOf(main);
  if (!known) return idOf(await insert(oip, waits, 'MEMBER', address));
  if (takesOldPlace(known)) {
    const again = { moderation: waits ? ('PENDING' as const) : ('APPROVED' as const), decidedAt: waits ? null : now };
    await em.nativeUpdate(HouseholdMemberEntity, { person, ordinal: known.ordinal }, { ...again, ...fresh, ...address });
  }
  return idOf(known.ordinal);
};

/** Adds somebody to one’s household: at once in the list, though a moderator may still have to look. Whoever is there already stays as they are. */
export const addMember = async (context: Context, input: AddHouseholdMemberInput): Promise<{ member: HouseholdMember } | Refusal> => {
  const keeper = await keeperOf(context);
  const done = await once(context, {
    operation: 'addHouseholdMember',
    input,
    decide: () => decide(context, keeper, input),
    write: (em, addition: Addition) => write(em, context, keeper, addition),
  });
  return answerOf(context, done);
};
