import type { Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { HealthService } from './health-service.type.ts';
import type { PolicyStatus, PolicyType } from './policy.type.ts';

type Service = keyof typeof HealthService;

/** What the rules need of a policy; days are inclusive. */
export interface PolicyFacts {
  readonly type: keyof typeof PolicyType;
  /** As the register says it. */
  readonly status: keyof typeof PolicyStatus;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** a term ends by itself; the last day still counts. */
export const termRuns = rule(
  'R-079',
  (policy: Pick<PolicyFacts, 'validTo'>, today: Day) => policy.validTo === null || policy.validTo >= today,
);

/** EXPIRED is derived by date; every other state is the register's. */
export const statusOn = (policy: PolicyFacts, today: Day): keyof typeof PolicyStatus =>
  policy.status === 'ACTIVE' && !termRuns(policy, today) ? 'EXPIRED' : policy.status;

/** In force: ACTIVE on that day and begun, the first day included. */
export const inForce = (policy: PolicyFacts, today: Day): boolean => policy.validFrom <= today && statusOn(policy, today) === 'ACTIVE';

/** The policy to act by, of those in force: the permanent one before a temporary one, then the newest. Undefined: there is none. */
export const foremost = <P extends PolicyFacts>(inForce: readonly P[]): P | undefined =>
  inForce.toSorted((a, b) => Number(a.type === 'TEMPORARY') - Number(b.type === 'TEMPORARY') || (a.validFrom < b.validFrom ? 1 : -1))[0];

/** The policy to act by on that day. */
export const policyOf = <P extends PolicyFacts>(policies: readonly P[], today: Day): P | undefined =>
  foremost(policies.filter((policy) => inForce(policy, today)));

/** booking and home visits take a permanent policy. */
export const permanentWhereNeeded = rule(
  'R-066',
  (type: PolicyFacts['type'], service: Service) => type !== 'TEMPORARY' || (service !== 'APPOINTMENT' && service !== 'HOME_VISIT'),
);

/** the electronic service of booking is closed to a temporary policy. */
export const booksElectronically = rule(
  'R-024',
  (type: PolicyFacts['type'], service: Service) => type !== 'TEMPORARY' || service !== 'APPOINTMENT',
);

/** no service tells a card from paper. */
const sameAsPaper = rule('R-087', (type: PolicyFacts['type']) => type === 'PAPER' || type === 'ELECTRONIC_CARD');

/** by a temporary policy one attaches in person or by phone only. */
export const attachesElectronically = rule(
  'R-131',
  (type: PolicyFacts['type'], service: Service) => type !== 'TEMPORARY' || service !== 'ATTACHMENT',
);

/** an old policy does for booking and home visits, and for nothing else. */
export const oldWhereAllowed = rule(
  'R-073',
  (type: PolicyFacts['type'], service: Service) => type !== 'OLD' || service === 'APPOINTMENT' || service === 'HOME_VISIT',
);

/** Whether a policy of this type opens the service electronically. */
const opens = (type: PolicyFacts['type'], service: Service): boolean =>
  booksElectronically(type, service) &&
  permanentWhereNeeded(type, service) &&
  attachesElectronically(type, service) &&
  oldWhereAllowed(type, service);

/** The services that this policy opens electronically on that day. */
export const acceptedFor = (policy: PolicyFacts, services: readonly Service[], today: Day): Service[] => {
  const type = sameAsPaper(policy.type) ? 'PAPER' : policy.type;
  return inForce(policy, today) ? services.filter((service) => opens(type, service)) : [];
};
