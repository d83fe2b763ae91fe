import { attachmentsOf } from '../attachment/attachment.service.ts';
import type { ClinicAttachment } from '../attachment/attachment.type.ts';
import { paidByPatient } from '../clinic/paid-service.rules.ts';
import { filedContraindications, filedReferrals } from '../clinic/patient-file.service.ts';
import { consentsGivenLoader } from '../consent/booking-consent.loader.ts';
import { familyLinksLoader } from '../family/family-link.loader.ts';
import type { Context } from '../graph/context.ts';
import type { Person } from '../person/person.type.ts';
import { insurerContact } from '../policy/policy-check.service.ts';
import type { InsurerContact } from '../policy/policy-refusals.rules.ts';
import { policyOf } from '../policy/policy.rules.ts';
import { findRegionByOkato, profileIn, profileToday } from '../region/region.service.ts';
import type { Region } from '../region/region.type.ts';
import type { RegisteredPerson, Sourced } from '../registry/index.ts';
import type { PersonFacts } from './person-needs.rules.ts';
import { booksAsParent, type AskedAs } from './third-party.rules.ts';
import { worksAtDesk, type Service } from './service-needs.rules.ts';
import type { SlotFacts } from './slot-needs.rules.ts';

/** Whom a service is asked for. */
export interface Patient {
  readonly oip: string;
  /** Key of the person’s rows in storage. */
  readonly personKey: string;
  readonly seenAs: AskedAs;
  /** Full years. */
  readonly age: number;
  /** How they are named to the reader: Соколова М. А. */
  readonly initials: string;
}

/** How the owners of the facts are asked. */
export interface Asking {
  /** Field of the graph that asks. */
  readonly field: string;
  /** What the register has just told of the person; it is asked where this is not there. */
  readonly told?: Sourced<RegisteredPerson>;
  /** True: the register is asked anew, whatever it said a moment ago. */
  readonly fresh?: boolean;
  /** The slot that is meant; undefined: whichever. */
  readonly slot?: SlotFacts;
}

/** A person whom the viewer sees, as a patient. */
export const patientSeen = ({ oip, personKey, seenAs, age, name }: Person): Patient => ({
  oip,
  personKey,
  seenAs,
  age,
  initials: name.initials,
});

/** What a decision rests on, and what its words are filled with. */
export interface Known {
  readonly patient: Patient;
  readonly facts: PersonFacts;
  readonly attachments: readonly ClinicAttachment[];
  /** Where the person is insured; null where the register has no policy, or the region is not kept here. */
  readonly region: Region | null;
  readonly insurer: InsurerContact | null;
  /** Undefined: the register has nobody of that number. */
  readonly register: Sourced<RegisteredPerson> | undefined;
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
export const factsOf = async (
  context: Context,
  patient: Patient,
  service: Service,
  { field, told, fresh = false, slot }: Asking,
): Promise<Known> => {
  const viewer = await context.viewer();
  const { oip, personKey, seenAs, age } = patient;
  const [register, attachments, policyLinked, consents] = await Promise.all([
    told ?? context.registries.insuredPersons.person(oip, { field, fresh, staleAllowed: false }),
    attachmentsOf(context, oip, field, { staleAllowed: false }),
    booksAsParent(seenAs) ? linkedPolicy(context, oip) : null,
    seenAs === 'HOUSEHOLD' || seenAs === 'HOUSEHOLD_PENDING' || seenAs === 'NAMED' ? context.use(consentsGivenLoader).load(personKey) : [],
  ]);
  const registered = register?.value;
  const policies = registered?.policies ?? [];
  const inHand = policyOf(policies, context.world.today()) ?? policies.at(-1);
  const region = inHand ? findRegionByOkato(inHand.okato) : null;
  const today = context.world.today(region?.timeZone);
  const facts: PersonFacts = {
    service,
    seenAs,
    viewerOip: viewer.oip,
    age,
    policyLinked,
    consents,
    portal: profileToday(context, viewer.account.portal),
    territory: profileIn(context.world, region?.profileCode ?? 'FEDERAL', today),
    level: viewer.account.level,
    atDesk: worksAtDesk(viewer.account.roles),
    today,
    nowMs: context.world.nowMs(),
    deceasedOn: registered?.deceasedOn ?? null,
    policies,
    attachments,
    orders: service === 'LABORATORY' && registered ? await filedReferrals(context, registered, field) : [],
    vaccination:
      service === 'VACCINATION' && registered
        ? {
            vaccineCode: slot?.vaccineCode ?? null,
            day: slot?.day ?? today,
            contraindications: await filedContraindications(context, registered, field),
          }
        : null,
    ownFunds: slot !== undefined && paidByPatient(slot),
  };
  return { patient, facts, attachments, region, insurer: await insurerContact(context, inHand?.insurerCode, field), register };
};
