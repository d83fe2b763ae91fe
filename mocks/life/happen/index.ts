import type { EventCalled, EventName, RegistryEvent } from '../../../schema/control/events.ts';
import type { Outcome, Scene } from '../scene.ts';
import { membershipChanged, scheduleChanged, slotChanged } from './at-fer.ts';
import { bornTo } from './birth.ts';
import { paternityEstablished, renamed } from './civil.ts';
import { documentAdded, mismatchCorrected } from './clinic.ts';
import { attachmentDecided, homeVisitStatusSet } from './requests.ts';
import { serviceSwitchedOn } from './services.ts';
import { died } from './death.ts';
import { guardianChanged, householdDecided, parentConfirmed, parentRestricted, passportReplaced } from './offices.ts';
import { attached, detached, personCorrected, policyClosed, policyIssued, temporaryPolicyIssued } from './register.ts';
import { visitAdded, visitStatusSet } from './visits.ts';

const happenings: { readonly [Name in EventName]: (event: EventCalled<Name>, scene: Scene) => Outcome } = {
  MO_ADDED: membershipChanged,
  MO_REMOVED: membershipChanged,
  SCHEDULE_WITHDRAWN: scheduleChanged,
  SCHEDULE_PUBLISHED: scheduleChanged,
  SLOT_TAKEN: slotChanged,
  SLOT_FREED: slotChanged,
  VISIT_STATUS_SET: visitStatusSet,
  VISIT_ADDED: visitAdded,
  DOCUMENT_ADDED: documentAdded,
  MISMATCH_CORRECTED: mismatchCorrected,
  HOME_VISIT_STATUS_SET: homeVisitStatusSet,
  ATTACHMENT_DECIDED: attachmentDecided,
  POLICY_ISSUED: policyIssued,
  POLICY_CLOSED: policyClosed,
  TEMPORARY_POLICY_ISSUED: temporaryPolicyIssued,
  ATTACHED: attached,
  DETACHED: detached,
  PERSON_DATA_CORRECTED: personCorrected,
  BIRTH: bornTo,
  DEATH: died,
  NAME_CHANGED: renamed,
  PATERNITY_ESTABLISHED: paternityEstablished,
  GUARDIAN_APPOINTED: guardianChanged,
  GUARDIANSHIP_ENDED: guardianChanged,
  PARENT_RESTRICTED: parentRestricted,
  PASSPORT_REPLACED: passportReplaced,
  PARENT_CONFIRMED: parentConfirmed,
  HOUSEHOLD_DECIDED: householdDecided,
  SERVICE_SWITCHED_ON: serviceSwitchedOn,
};

/**
 * What comes of an event in a world as it is; nothing is written.
 * @throws the problem bad-request where it names what is not there, event-impossible where it cannot be
 */
export const outcomeOf = (event: RegistryEvent, scene: Scene): Outcome =>
  (happenings[event.event] as (event: RegistryEvent, scene: Scene) => Outcome)(event, scene);
