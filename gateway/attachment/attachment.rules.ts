import type { Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { AttachmentReason, AttachmentStatus } from './attachment.type.ts';

/** An attachment as the register has it; days are inclusive. */
export interface RegisteredFacts {
  readonly status: 'ATTACHED' | 'REJECTED' | 'SUBMITTED';
  readonly method: 'TERRITORIAL' | 'PERSONAL_APPLICATION' | 'ELECTRONIC_APPLICATION' | 'AUTHORITY';
  readonly to: Day | null;
}

/** What the clinic's own system has of it. */
export interface ClinicsFacts {
  readonly shownToPortal: boolean;
  readonly reason: keyof typeof AttachmentReason | null;
  readonly mismatches: readonly string[];
}

/** One that has ended is DETACHED from the day after its last one; else as the register decided. */
export const attachmentStatus = ({ status, to }: RegisteredFacts, today: Day): keyof typeof AttachmentStatus =>
  status === 'ATTACHED' && to !== null && to < today ? 'DETACHED' : status;

/** the portal shows what the clinic's system has without a mistake; one that the clinic does not have at all is not shown either. */
export const shownByClinic = rule('R-044', (clinic: Pick<ClinicsFacts, 'shownToPortal'> | undefined) => clinic?.shownToPortal ?? false);

/** What a clinic reports of the person whom it has attached. */
export interface ReportedPatient {
  readonly fullName: string;
  readonly birthDate: Day;
  readonly snils?: string | undefined;
  readonly omsNumber: string;
  readonly coveredServices: readonly string[];
}

/** name, birth date, SNILS where the register has one, policy and the services covered; a report without one of them does not count. */
export const reportedWholly = rule(
  'R-043',
  ({ fullName, birthDate, snils, omsNumber, coveredServices }: ReportedPatient, hasSnils: boolean) =>
    fullName !== '' && birthDate !== '' && omsNumber !== '' && coveredServices.length > 0 && (!hasSnils || Boolean(snils)),
);

/** Of attachments that are not in force nothing needs to match. */
export const isVisible = (
  status: keyof typeof AttachmentStatus,
  clinic: (Pick<ClinicsFacts, 'shownToPortal'> & { readonly patient: ReportedPatient }) | undefined,
  hasSnils: boolean,
): boolean => status !== 'ATTACHED' || (shownByClinic(clinic) && clinic !== undefined && reportedWholly(clinic.patient, hasSnils));

/** which fields differ is for operators of that clinic. */
export const readsMismatches = rule(
  'R-042',
  (account: { readonly roles: readonly string[]; readonly staffOf: string | null }, moOid: string) =>
    account.roles.includes('MIS_OPERATOR') && account.staffOf === moOid,
);

/** What the clinic says, else what the way of attachment implies; null where neither tells. */
export const attachmentReason = (
  registered: RegisteredFacts,
  clinic: Pick<ClinicsFacts, 'reason'> | undefined,
): keyof typeof AttachmentReason | null => clinic?.reason ?? (registered.method === 'TERRITORIAL' ? 'REGISTRATION' : null);
