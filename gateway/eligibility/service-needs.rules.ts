import type { AccountLevel, Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { HealthService } from '../policy/health-service.type.ts';
import type { AskedAs } from './third-party.rules.ts';

export type Service = keyof typeof HealthService;

/** Services that are care at a clinic, paid for by OMS. */
const care: ReadonlySet<Service> = new Set(['APPOINTMENT', 'HOME_VISIT', 'VACCINATION', 'LABORATORY']);
export const isCare = (service: Service): boolean => care.has(service);

/** Services that one chooses a clinic for. */
export const isAtClinic = (service: Service): boolean => isCare(service) || service === 'OMS_CHECK' || service === 'ATTACHMENT';

/** Booked through FER. */
export const isBooked = (service: Service): boolean => service === 'APPOINTMENT' || service === 'VACCINATION' || service === 'LABORATORY';

/** Registering a birth is the registry office’s; everything else rests on a policy. */
export const restsOnPolicy = (service: Service): boolean => service !== 'BIRTH_REGISTRATION';

/** not every region has home visits by portal. */
export const homeVisitsEnabled = rule('R-064', (territory: Profile) => territory.homeVisitEnabled);

/** a doctor is called home for another by that person’s policy, without leave. */
export const calledByPolicy = rule('R-063', (service: Service) => service === 'HOME_VISIT');

/** certificates and acts of the state take a verified account. */
export const verifiedWhereNeeded = rule(
  'R-139',
  (service: Service, level: AccountLevel) => (service !== 'COVID_CERTIFICATE' && service !== 'BIRTH_REGISTRATION') || level === 'VERIFIED',
);

/** what was paid for is told to the insured person and to a representative. */
export const asksForOneself = rule(
  'R-257',
  (service: Service, seenAs: AskedAs) => service !== 'SERVICES_STATEMENT' || seenAs === 'SELF' || seenAs === 'CHILD' || seenAs === 'WARD',
);

/** An order of a doctor, as the regional system tells it; the last day counts. */
export interface OrderFacts {
  readonly service: 'APPOINTMENT' | 'LABORATORY';
  readonly validTo: string;
  readonly availability: string;
}

/** tests and procedures are done by a doctor’s order that still holds. */
export const hasOrder = rule('R-026', (orders: readonly OrderFacts[], today: string) =>
  orders.some(({ service, validTo, availability }) => service === 'LABORATORY' && validTo >= today && availability === 'AVAILABLE'),
);

/** Why a person is not vaccinated: null code: by any vaccine; null day: for good. The last day counts. */
export interface ContraindicationFacts {
  readonly vaccineCode: string | null;
  readonly validTo: string | null;
}

/** What somebody would be given, and when. */
export interface VaccinationFacts {
  /** Null: not known, whichever there is. */
  readonly vaccineCode: string | null;
  readonly day: string;
  readonly contraindications: readonly ContraindicationFacts[];
}

/** nobody is given what is contraindicated to them on that day. */
export const mayBeVaccinated = rule(
  'R-027',
  ({ vaccineCode, day, contraindications }: VaccinationFacts) =>
    !contraindications.some(
      (one) => (one.vaccineCode === null || one.vaccineCode === vaccineCode) && (one.validTo === null || one.validTo >= day),
    ),
);

/** the registry desk and the call centre book for whoever comes or calls. */
export const worksAtDesk = rule('R-023', (roles: readonly string[]) => roles.includes('REGISTRY_DESK') || roles.includes('CALL_CENTRE'));
