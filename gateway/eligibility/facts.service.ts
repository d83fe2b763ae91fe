import type { Grant } from '../access/grant.ts';
import { attachmentsOf } from '../attachment/attachment.service.ts';
import type { ClinicAttachment } from '../attachment/attachment.type.ts';
import { filedReferrals } from '../clinic/patient-file.service.ts';
import { consentsGivenLoader } from '../consent/booking-consent.loader.ts';
import { familyLinksLoader } from '../family/family-link.loader.ts';
import type { Context } from '../graph/context.ts';
import type { Person } from '../person/person.type.ts';
import { insurerContact } from '../policy/policy-check.service.ts';
import type { InsurerContact } from '../policy/policy-refusals.rules.ts';
import { policyOf } from '../policy/policy.rules.ts';
import { findRegionByOkato, profileToday } from '../region/region.service.ts';
import type { Region } from '../region/region.type.ts';
import type { RegisteredPerson } from '../registry/index.ts';
import { profileOn } from '../../schema/region/index.ts';
import type { PersonFacts } from './person-needs.rules.ts';
import { booksAsParent } from './third-party.rules.ts';
import { worksAtDesk, type Service } from './service-needs.rules.ts';

/** What a decision rests on, and what its words are filled with. */
export interface Known {
  readonly facts: PersonFacts;
  readonly attachments: readonly ClinicAttachment[];
  /** Where the person is insured; null where the register has no policy, or the region is not kept here. */
  readonly region: Region | null;
  readonly insurer: InsurerContact | null;
  readonly registered: RegisteredPerson | undefined;
}

/** Whether the viewer’s verified link to this child bears the child’s policy. */
const linkedPolicy = async (context: Context, oip: string): Promise<boolean | null> => {
  const viewer = await context.viewer();
  const self = viewer.oip === null ? undefined : viewer.grants.get(viewer.oip);
  if (!self) return null;
  const link = (await context.use(familyLinksLoader).load(self.personKey)).find(({ childOip }) => childOip === oip);
  return link?.policyLinked ?? null;
};

/**
 * Asks everybody who has a part in the decision; older copies do not serve.
 * @throws RegistryUnavailable of the first that does not answer
 */
export const factsOf = async (context: Context, grant: Grant, person: Person, service: Service, field: string): Promise<Known> => {
  const viewer = await context.viewer();
  const { oip, personKey, reason } = grant;
  const [register, attachments, policyLinked, consents] = await Promise.all([
    context.registries.insuredPersons.person(oip, { field, staleAllowed: false }),
    attachmentsOf(context, oip, field),
    booksAsParent(reason) ? linkedPolicy(context, oip) : null,
    reason === 'HOUSEHOLD' ? context.use(consentsGivenLoader).load(personKey) : [],
  ]);
  const registered = register?.value;
  const policies = registered?.policies ?? [];
  const inHand = policyOf(policies, context.world.today()) ?? policies.at(-1);
  const region = inHand ? findRegionByOkato(inHand.okato) : null;
  const today = context.world.today(region?.timeZone);
  const facts: PersonFacts = {
    service,
    seenAs: reason,
    viewerOip: viewer.oip,
    age: person.age,
    policyLinked,
    consents,
    portal: profileToday(context, viewer.account.portal),
    territory: profileOn(region?.profileCode ?? 'FEDERAL', today),
    level: viewer.account.level,
    atDesk: worksAtDesk(viewer.account.roles),
    today,
    nowMs: context.world.nowMs(),
    deceasedOn: registered?.deceasedOn ?? null,
    policies,
    attachments,
    orders: service === 'LABORATORY' && registered ? await filedReferrals(context, registered, field) : [],
  };
  return { facts, attachments, region, insurer: await insurerContact(context, inHand?.insurerCode, field), registered };
};
