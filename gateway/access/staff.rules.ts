import type { Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { GrantReason } from './grant.ts';
import type { MemberState } from './household.rules.ts';

/** Work at a clinic other than a doctor's. */
export interface ClinicPost {
  readonly as: 'REGISTRY_DESK' | 'MIS_OPERATOR';
  readonly moOid: string;
}

/** The post of an account; undefined for whoever has none. Call centres, insurers and MFCs see nobody. */
export const clinicPostOf = (account: { readonly roles: readonly string[]; readonly staffOf: string | null }): ClinicPost | undefined => {
  const as = (['REGISTRY_DESK', 'MIS_OPERATOR'] as const).find((role) => account.roles.includes(role));
  return as !== undefined && account.staffOf !== null ? { as, moOid: account.staffOf } : undefined;
};

/** A visit, in the clinic's zone. */
export interface VisitOfDay {
  readonly moOid: string;
  readonly day: Day;
  readonly cancelled: boolean;
}

/** An attachment as the register has it; days inclusive. */
export interface RegisteredAs {
  readonly moOid: string;
  readonly status: string;
  readonly from: Day;
  readonly to: Day | null;
}

/** What makes somebody a patient of a clinic. */
export interface PatientFacts {
  readonly visits: readonly VisitOfDay[];
  readonly attachments: readonly RegisteredAs[];
}

const comes = (visit: VisitOfDay, { moOid }: ClinicPost, today: Day): boolean =>
  visit.moOid === moOid && visit.day === today && !visit.cancelled;

const isAttached = (one: RegisteredAs, { moOid }: ClinicPost, today: Day): boolean =>
  one.moOid === moOid && one.status === 'ATTACHED' && one.from <= today && (one.to === null || one.to >= today);

/** As what the clinic sees whoever comes to it today or is attached to it; undefined: not its patient. */
export const patientSeenAs = (post: ClinicPost, { visits, attachments }: PatientFacts, today: Day): GrantReason | undefined => {
  const isPatient = visits.some((visit) => comes(visit, post, today)) || attachments.some((one) => isAttached(one, post, today));
  if (!isPatient) return undefined;
  return post.as === 'REGISTRY_DESK' ? 'PATIENT_OF_THE_DESK' : 'PATIENT_OF_THE_SYSTEM';
};

/** Somebody whom the household of a portal lists. */
export interface ListedFact extends MemberState {
  /** Code of the profile of the portal that the household is kept on. */
  readonly portal: string;
}

/** a moderator compares those with the register who wait for it on that very portal. */
export const waitsForModerator = rule(
  'R-321',
  ({ moderation, portal }: ListedFact, moderatorOf: string) => moderation === 'PENDING' && portal === moderatorOf,
);
