import type { z } from 'zod';
import type { Day } from '../../schema/calendar/index.ts';
import type { accountLevel, accountRole } from '../../schema/registry/esia.ts';

export type AccountLevel = z.output<typeof accountLevel>;
export type AccountRole = z.output<typeof accountRole>;

export interface Localized {
  readonly ru: string;
  readonly en: string;
}

/** An account of ESIA. */
export interface Account {
  readonly esiaOid: string;
  readonly level: AccountLevel;
  readonly phoneActivated: boolean;
  readonly twoFactorEnabled: boolean;
  /** E.164 */
  readonly phone?: string;
  readonly email?: string;
}

/** Somebody who can sign in. */
export interface Persona extends Account {
  /** For x-persona: lower-case Latin; of somebody of the population their OIP. */
  readonly name: string;
  readonly fullName: string;
  /** Two sentences. */
  readonly story: Localized;
  /** Ids of the rules that this persona shows. */
  readonly rules: readonly string[];
  readonly roles: readonly AccountRole[];
  /** Portal that the persona signs in at unless another is asked for: code of a region profile. */
  readonly portal: string;
  /** Absent for staff without a citizen's account. */
  readonly oip?: string;
  readonly birthDate?: Day;
  /** 11 digits */
  readonly snils?: string;
  /** Clinic that a member of staff works for. */
  readonly orgOid?: string;
  /** Resource_Id of a doctor inside that clinic. */
  readonly orgResource?: string;
}
