import { rule } from '../../schema/rules/registered.ts';
import type { FieldGroup, GrantReason } from './grant.ts';

const citizen: readonly FieldGroup[] = [
  'PERSON',
  'IDENTITY',
  'DOCUMENTS',
  'POLICIES',
  'ATTACHMENTS',
  'APPOINTMENTS',
  'RELATIVES',
  'SERVICES',
  'RECORD',
];

/** What each reason lets one see. The record itself may still be refused by age, level and territory. */
const groups: Readonly<Record<GrantReason, readonly FieldGroup[]>> = {
  SELF: citizen,
  CHILD: citizen,
  WARD: citizen,
  HOUSEHOLD: ['PERSON', 'IDENTITY', 'POLICIES', 'ATTACHMENTS', 'APPOINTMENTS', 'SERVICES'],
  HOUSEHOLD_PENDING: ['PERSON', 'SERVICES'],
  PATIENT_OF_THE_DAY: ['PERSON', 'IDENTITY', 'POLICIES', 'ATTACHMENTS', 'APPOINTMENTS', 'SERVICES', 'RECORD'],
  PATIENT_OF_THE_DESK: ['PERSON', 'IDENTITY', 'DOCUMENTS', 'POLICIES', 'ATTACHMENTS', 'APPOINTMENTS', 'SERVICES'],
  PATIENT_OF_THE_SYSTEM: ['PERSON', 'IDENTITY', 'POLICIES', 'ATTACHMENTS', 'APPOINTMENTS'],
  MODERATED: ['PERSON', 'IDENTITY', 'DOCUMENTS', 'POLICIES'],
};

/** a record is for its owner, for a verified representative and for the doctor whom the patient comes to. */
export const mayReadRecord = rule('R-150', (reason: GrantReason) =>
  (['SELF', 'CHILD', 'WARD', 'PATIENT_OF_THE_DAY'] as readonly GrantReason[]).includes(reason),
);

const sets = Object.fromEntries(Object.entries(groups).map(([reason, some]) => [reason, new Set(some)])) as unknown as Readonly<
  Record<GrantReason, ReadonlySet<FieldGroup>>
>;

/** The groups of fields that this reason opens. */
export const groupsFor = (reason: GrantReason): ReadonlySet<FieldGroup> =>
  mayReadRecord(reason) ? sets[reason] : new Set([...sets[reason]].filter((group) => group !== 'RECORD'));

/** A representative: acts for the person wholly. */
export const represents = (reason: GrantReason): boolean => reason === 'CHILD' || reason === 'WARD';

/** Staff of a clinic, who read what the clinic keeps, not what a portal shows. */
export const isStaff = (reason: GrantReason): boolean =>
  reason === 'PATIENT_OF_THE_DAY' || reason === 'PATIENT_OF_THE_DESK' || reason === 'PATIENT_OF_THE_SYSTEM';
