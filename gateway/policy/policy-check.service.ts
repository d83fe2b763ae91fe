import { granted } from '../access/viewer.ts';
import { audit } from '../audit/audit.service.ts';
import type { Context } from '../graph/context.ts';
import type { CallOptions, Provenance, RegisteredPerson, RegisteredPolicy, Sourced } from '../registry/index.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { PolicyCheck, PolicyInput } from './policy-check.type.ts';
import { bearsEnp, fits, namesWholly, warningsOf, type NamedHolder } from './policy-check.rules.ts';
import { readNumber, type ReadNumber } from './policy-number.rules.ts';
import { holderNotFound, policyExpired, policyNotFound, wrongDigits, type InsurerContact } from './policy-refusals.rules.ts';
import { inForce, policyOf } from './policy.rules.ts';
import { findInsurer, showPolicy } from './policy.service.ts';

const field = 'Query.checkPolicy';

/** Name and hotline of an insurer; null where the directory does not have it. */
export const insurerContact = async (context: Context, code: string | undefined, asking: string): Promise<InsurerContact | null> => {
  const insurer = code === undefined ? null : await findInsurer(context, code, asking);
  return insurer && { name: insurer.name, phone: insurer.hotline };
};

type Found = Exclude<ReadNumber, { fault: string }>;

/** Whose number it is; undefined where nobody has it. An older copy never serves. */
export const holderOfNumber = (
  { registries }: Context,
  number: Found,
  options: CallOptions,
): Promise<Sourced<RegisteredPerson> | undefined> => {
  const asked = { ...options, staleAllowed: false };
  return number.by === 'ENP'
    ? registries.insuredPersons.personByEnp(number.enp, asked)
    : registries.insuredPersons.personByOldPolicy(number, asked);
};

/** The policies that bear the number. */
const bearing = (policies: readonly RegisteredPolicy[], number: Found): RegisteredPolicy[] =>
  policies.filter((policy) =>
    number.by === 'ENP' ? bearsEnp(policy, number.enp) : policy.series === number.series && policy.number === number.number,
  );

/** Asking about one's own policy, a child's or a patient's is no use of somebody else's. */
const maySee = async (context: Context, oip: string): Promise<boolean> =>
  (await granted(await context.viewer(), oip, 'POLICIES')) !== undefined;

interface Answer {
  readonly policy?: RegisteredPolicy;
  readonly holder?: RegisteredPerson;
  readonly shown: boolean;
  readonly refused?: Refused;
  readonly provenance: Provenance;
}

const write = (context: Context, { policy, holder, shown, refused, provenance }: Answer): PolicyCheck => ({
  valid: refused === undefined,
  policy: policy && holder && shown ? showPolicy(context, holder.oip, policy, provenance) : null,
  warnings: policy && holder && shown && !refused ? warningsOf(policy.enp, holder, context.world.today()) : [],
  refusal: refused ? showRefusal(refused, context.language) : null,
  checkedAt: provenance.retrievedAt,
  registryResponseId: provenance.requestId ?? context.requestId,
  provenance,
});

/** What the register says of a number, the portal’s profile being the one under which refusals fire. */
export const checkPolicy = async (context: Context, typed: PolicyInput, named: NamedHolder): Promise<PolicyCheck> => {
  const { account } = await context.viewer();
  const number = readNumber(typed);
  const here: Provenance = { system: 'STORAGE', retrievedAt: context.world.now(), stale: false, requestId: null };
  if ('fault' in number) return write(context, { refused: wrongDigits(number, account.portal), shown: false, provenance: here });
  const told = await holderOfNumber(context, number, { field });
  const system = { ...here, system: 'INSURED_PERSONS_REGISTRY' } as const;
  const provenance = told?.provenance ?? system;
  const anonymous = !named.name && !named.birthDate;
  if (!told || !fits(named, told.value)) {
    const refused = anonymous ? policyNotFound(account.portal, null) : holderNotFound(account.portal);
    if (told)
      audit(context).record({ whom: told.value.oip, fields: 'POLICIES', service: 'OMS_CHECK', allowed: false, refusalCode: refused.code });
    return write(context, { refused, shown: false, provenance: system });
  }
  const holder = told.value;
  const today = context.world.today();
  const candidates = bearing(holder.policies, number);
  const policy = policyOf(candidates, today) ?? candidates.at(-1);
  const shown = namesWholly(named) || (await maySee(context, holder.oip));
  if (!policy) return write(context, { refused: policyNotFound(account.portal, null), shown: false, provenance });
  const inHand = inForce(policy, today);
  const refused = inHand
    ? undefined
    : policyExpired(account.portal, shown ? await insurerContact(context, policy.insurerCode, field) : null);
  audit(context).record({
    whom: holder.oip,
    fields: 'POLICIES',
    service: 'OMS_CHECK',
    allowed: inHand,
    ...(refused && { refusalCode: refused.code }),
  });
  return write(context, { policy, holder, shown, ...(refused && { refused }), provenance });
};
