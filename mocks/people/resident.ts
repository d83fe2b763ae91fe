import type { Day } from '../../schema/calendar/index.ts';
import type { AttachItem, PersonData, PolicyItem } from '../../schema/registry/insured-persons.ts';
import type { MisAttachment } from '../../schema/registry/rmis.ts';
import type { FullName, Sex } from './names/full-name.ts';
import type { Account } from './persona.ts';
import type { Clinic } from './places/clinics.ts';

export type PcyType = PolicyItem['pcyType'];
export type IdentityDocument = NonNullable<PersonData['dudl']>['dudlItems'][number];

export interface PolicyStory {
  readonly type: PcyType;
  /** Old policies only, 6 digits. */
  readonly series?: string;
  /** 10 digits of an old policy, 9 of a temporary one, 11 of a blank; a digital one has none. */
  readonly number?: string;
  /** Absent on an old policy that nobody has matched with its ENP. */
  readonly enp?: string;
  readonly from: Day;
  readonly to?: Day;
  readonly state: 'VALID' | 'LOST' | 'REPLACED' | 'CLOSED';
  readonly insurerCode: string;
  readonly okato: string;
}

export interface AttachmentStory {
  readonly clinic: Clinic;
  /** 1 therapeutic, 2 obstetric, 3 dental. */
  readonly area: '1' | '2' | '3';
  readonly method: AttachItem['attachMethod'];
  readonly from: Day;
  readonly until?: Day;
  readonly policyType: PcyType;
  readonly reason?: MisAttachment['reason'];
  /** What the clinic's system has otherwise than the register. */
  readonly clinicHas?: { readonly fullName?: string; readonly birthDate?: Day; readonly snils?: string; readonly omsNumber?: string };
}

/** A person as the sandbox knows them; each registry tells its part. */
export interface Resident {
  readonly oip: string;
  readonly name: FullName;
  readonly birthDate: Day;
  readonly sex: Sex;
  /** Territory where the person lives and is insured. */
  readonly regionCode: string;
  readonly address: string;
  /** 11 digits */
  readonly snils?: string;
  readonly phone?: string;
  readonly email?: string;
  /** As the register of insured persons knows it. */
  readonly deceasedOn?: Day;
  /** Newest first. */
  readonly documents: readonly IdentityDocument[];
  /** Oldest first. */
  readonly policies: readonly PolicyStory[];
  /** Oldest first. */
  readonly attachments: readonly AttachmentStory[];
  readonly account?: Account;
}

/** Place of the policy that covers that day; the last one where none does; undefined where there is no policy. */
export const policyOn = (policies: readonly PolicyStory[], day: Day): number | undefined => {
  const place = policies.findLastIndex(({ from, to, state }) => from <= day && (to === undefined || to >= day) && state !== 'LOST');
  if (place >= 0) return place;
  return policies.length > 0 ? policies.length - 1 : undefined;
};
