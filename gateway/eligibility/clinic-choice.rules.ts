import { addYears, type Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { ClinicAttachment } from '../attachment/attachment.type.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import { isPermanent } from '../policy/coverage.rules.ts';
import { isBooked, type Service } from './service-needs.rules.ts';

export type ClinicFacts = Pick<Clinic, 'inFer' | 'inOms' | 'servesWithoutAttachment'>;
export type AttachmentFacts = Pick<ClinicAttachment, 'status' | 'policyType' | 'visible' | 'area' | 'reason' | 'validFrom'>;

/** Why a clinic does not serve a person; each has its rule. */
export type ClinicFault = 'NOT_ATTACHED' | 'BY_TEMPORARY_POLICY' | 'HIDDEN' | 'NOT_IN_FER' | 'NOT_IN_OMS';

/** an attachment in force opens electronic booking. */
export const isAttached = rule('R-015', (attachments: readonly AttachmentFacts[]) =>
  attachments.some(({ status }) => status === 'ATTACHED'),
);

/** one made by a temporary policy opens nothing. */
export const byPermanentPolicy = rule('R-130', ({ policyType }: Pick<AttachmentFacts, 'policyType'>) => isPermanent(policyType));

/** one that the clinic shows wrongly opens neither booking nor home visits, nor anything else. */
export const isSeen = rule('R-045', ({ visible }: Pick<AttachmentFacts, 'visible'>) => visible);

/** some clinics serve whoever comes. */
export const servesEverybody = rule('R-040', (clinic: Pick<ClinicFacts, 'servesWithoutAttachment'>) => clinic.servesWithoutAttachment);

/** they do so in three services. */
export const exceptionApplies = rule(
  'R-041',
  (service: Service) => service === 'APPOINTMENT' || service === 'OMS_CHECK' || service === 'HOME_VISIT',
);

/** what is booked is booked through FER. */
export const reachedByFer = rule('R-035', (clinic: Pick<ClinicFacts, 'inFer'>, service: Service) => clinic.inFer || !isBooked(service));

/** one attaches to a clinic that takes part in OMS. */
export const takesPartInOms = rule('R-125', (clinic: Pick<ClinicFacts, 'inOms'>) => clinic.inOms);

/** a clinic of one’s choice is chosen once a year; the same day of the next year is late enough. */
export const chosenLongAgo = rule('R-133', ({ status, area, reason, validFrom }: AttachmentFacts, today: Day) => {
  const chosen = status === 'ATTACHED' && area === 'THERAPEUTIC' && reason === 'CHOICE' && validFrom !== null;
  return !chosen || addYears(validFrom, 1) <= today;
});

/** Whether attachments are of use: those in force, by a permanent policy, shown by the clinic. At the desk any in force does. */
const faultOfAttachments = (attachments: readonly AttachmentFacts[], atDesk: boolean): ClinicFault | undefined => {
  if (!isAttached(attachments)) return 'NOT_ATTACHED';
  if (atDesk) return undefined;
  const permanent = attachments.filter((one) => one.status === 'ATTACHED' && byPermanentPolicy(one));
  if (permanent.length === 0) return 'BY_TEMPORARY_POLICY';
  return permanent.some(isSeen) ? undefined : 'HIDDEN';
};

/**
 * Every reason why this clinic does not give the service to the person.
 * @param attachments those of the person to this clinic
 * @param atDesk asked by the registry desk or the call centre, who need no FER
 * @param ownFunds the patient pays, and is asked for no attachment
 */
export const faultsOfClinic = (
  service: Service,
  clinic: ClinicFacts,
  attachments: readonly AttachmentFacts[],
  { atDesk, ownFunds = false }: { atDesk: boolean; ownFunds?: boolean },
): ClinicFault[] => {
  if (service === 'ATTACHMENT') return takesPartInOms(clinic) ? [] : ['NOT_IN_OMS'];
  const open = ownFunds || (servesEverybody(clinic) && exceptionApplies(service));
  const fault = open ? undefined : faultOfAttachments(attachments, atDesk);
  return [...(fault ? [fault] : []), ...(atDesk || reachedByFer(clinic, service) ? [] : (['NOT_IN_FER'] as const))];
};

/** a clinic is offered where nothing speaks against it. */
export const isOffered = rule('R-034', (faults: readonly ClinicFault[]) => faults.length === 0);

/** a clinic that one is attached to is named with its reason, not left out; so it stands before the others. */
export const namedFirst = rule('R-037', (attachments: readonly AttachmentFacts[]) =>
  attachments.some(({ status }) => status === 'ATTACHED'),
);
