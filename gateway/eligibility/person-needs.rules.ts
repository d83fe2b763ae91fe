import { addYears, type Day } from '../../schema/calendar/index.ts';
import type { AccountLevel, Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import { isCovered, isPermanent } from '../policy/coverage.rules.ts';
import { attachesElectronically, oldWhereAllowed, permanentWhereNeeded, policyOf, type PolicyFacts } from '../policy/policy.rules.ts';
import { chosenLongAgo, type AttachmentFacts } from './clinic-choice.rules.ts';
import {
  asksForOneself,
  hasOrder,
  mayBeVaccinated,
  homeVisitsEnabled,
  calledByPolicy,
  isCare,
  restsOnPolicy,
  verifiedWhereNeeded,
  type OrderFacts,
  type Service,
  type VaccinationFacts,
} from './service-needs.rules.ts';
import { leaveMissing, type ThirdParty } from './third-party.rules.ts';

/** A policy with the number that services ask for. */
export interface NumberedPolicy extends PolicyFacts {
  readonly enp: string | null;
}

/** Everything that decides apart from a clinic. */
export interface PersonFacts extends ThirdParty {
  readonly service: Service;
  readonly deceasedOn: Day | null;
  readonly policies: readonly NumberedPolicy[];
  readonly attachments: readonly AttachmentFacts[];
  /** Of the territory where the person is insured. */
  readonly territory: Profile;
  readonly level: AccountLevel;
  /** Asked by the registry desk or the call centre. */
  readonly atDesk: boolean;
  /** Of the person; only read for LABORATORY. */
  readonly orders: readonly OrderFacts[];
  /** Null: none is asked for. */
  readonly vaccination: VaccinationFacts | null;
  /** The patient pays, not OMS. */
  readonly ownFunds: boolean;
}

/** Why a person is not given a service, wherever. */
export type PersonFault =
  | 'DECEASED'
  | 'NO_POLICY'
  | 'POLICY_ENDED'
  | 'TEMPORARY_FOR_BOOKING'
  | 'TEMPORARY_FOR_HOME_VISIT'
  | 'TEMPORARY_FOR_ATTACHMENT'
  | 'TEMPORARY_FOR_EXTRACT'
  | 'OLD_POLICY'
  | 'ENP_UNKNOWN'
  | 'CONSENT_REQUIRED'
  | 'CHILD_POLICY_NOT_LINKED'
  | 'MODERATION_PENDING'
  | 'NO_HOME_VISITS'
  | 'ORDER_MISSING'
  | 'CONTRAINDICATED'
  | 'LEVEL_TOO_LOW'
  | 'NOT_REPRESENTATIVE'
  | 'ATTACHED_LATELY';

/** the register knows of a death from the registry office, and nobody dead is served. */
export const isAlive = rule('R-105', (deceasedOn: Day | null) => deceasedOn === null);

/** what a portal refuses to a temporary policy the desk gives. */
export const deskServes = rule('R-022', (atDesk: boolean) => atDesk);

/** by a temporary policy nobody books on a portal, attached or not. */
export const booksByPolicy = rule('R-016', (type: PolicyFacts['type'], service: Service) => isPermanent(type) || service !== 'APPOINTMENT');

/** an extract is issued of a policy that stays. */
export const extractable = rule(
  'R-107',
  (type: PolicyFacts['type'], service: Service) => isPermanent(type) || service !== 'POLICY_EXTRACT',
);

/** all services but booking and home visits go by the ENP. */
export const enpWhereNeeded = rule(
  'R-074',
  (enp: string | null, service: Service) => enp !== null || service === 'APPOINTMENT' || service === 'HOME_VISIT',
);

const ofPolicy = ({ policies, service, today, atDesk }: PersonFacts): PersonFault[] => {
  if (!isCovered(policies, today)) return [policies.length === 0 ? 'NO_POLICY' : 'POLICY_ENDED'];
  const policy = policyOf(policies, today);
  if (!policy || deskServes(atDesk)) return [];
  const { type, enp } = policy;
  const faults: (PersonFault | false)[] = [
    !booksByPolicy(type, service) && 'TEMPORARY_FOR_BOOKING',
    service === 'HOME_VISIT' && !permanentWhereNeeded(type, service) && 'TEMPORARY_FOR_HOME_VISIT',
    !attachesElectronically(type, service) && 'TEMPORARY_FOR_ATTACHMENT',
    !extractable(type, service) && 'TEMPORARY_FOR_EXTRACT',
    !oldWhereAllowed(type, service) && 'OLD_POLICY',
    type !== 'OLD' && !enpWhereNeeded(enp, service) && 'ENP_UNKNOWN',
  ];
  return faults.filter((fault) => fault !== false);
};

const chosenLately = ({ service, attachments, today }: PersonFacts): boolean =>
  service === 'ATTACHMENT' && attachments.some((one) => !chosenLongAgo(one, today));

/** Day from which another clinic can be chosen. */
export const mayChooseFrom = (attachments: readonly AttachmentFacts[], today: Day): Day | null =>
  attachments
    .flatMap((one) => (chosenLongAgo(one, today) || one.validFrom === null ? [] : [addYears(one.validFrom, 1)]))
    .toSorted()
    .at(-1) ?? null;

/** Every reason of the person’s own, the weightiest first. A dead person needs no further one. */
export const faultsOfPerson = (facts: PersonFacts): PersonFault[] => {
  const { service, seenAs, level, territory, orders, today, vaccination, ownFunds } = facts;
  if (!isAlive(facts.deceasedOn)) return ['DECEASED'];
  const leave = isCare(service) && !calledByPolicy(service) ? leaveMissing(facts) : undefined;
  const faults: (PersonFault | false | null | undefined)[] = [
    ...(restsOnPolicy(service) && !ownFunds ? ofPolicy(facts) : []),
    seenAs === 'HOUSEHOLD_PENDING' && service !== 'APPOINTMENT' && 'MODERATION_PENDING',
    leave,
    service === 'HOME_VISIT' && !homeVisitsEnabled(territory) && 'NO_HOME_VISITS',
    service === 'LABORATORY' && !hasOrder(orders, today) && 'ORDER_MISSING',
    vaccination && !mayBeVaccinated(vaccination) && 'CONTRAINDICATED',
    !verifiedWhereNeeded(service, level) && 'LEVEL_TOO_LOW',
    !asksForOneself(service, seenAs) && 'NOT_REPRESENTATIVE',
    chosenLately(facts) && 'ATTACHED_LATELY',
  ];
  return faults.filter((fault): fault is PersonFault => typeof fault === 'string');
};
