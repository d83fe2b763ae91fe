/**
 * Groups of fields that one may see of a person. PERSON: name, birth date, age and sex. IDENTITY: SNILS, address, date of death. SERVICES:
 * where the person can be served, and why not. The others are named after what they hold.
 */
export type FieldGroup =
  | 'PERSON'
  | 'IDENTITY'
  | 'DOCUMENTS'
  | 'POLICIES'
  | 'ATTACHMENTS'
  | 'APPOINTMENTS'
  | 'RELATIVES'
  | 'SERVICES'
  | 'RECORD';

/** The group of each field of Person; DECIDES: the field itself says why it is not shown. */
export type PersonFields = Readonly<Record<string, FieldGroup | 'DECIDES'>>;

/**
 * Why one may see a person: oneself; a child or ward by a verified link; a member of one's household, accepted or awaiting moderation;
 * a patient of a doctor's day; a patient of the clinic that a registrar or an operator of its system works for; somebody whom a
 * moderator is to check.
 */
export type GrantReason =
  | 'SELF'
  | 'CHILD'
  | 'WARD'
  | 'HOUSEHOLD'
  | 'HOUSEHOLD_PENDING'
  | 'PATIENT_OF_THE_DAY'
  | 'PATIENT_OF_THE_DESK'
  | 'PATIENT_OF_THE_SYSTEM'
  | 'MODERATED';

/** That the viewer may see a person, why, and where that person's rows are. */
export interface Grant {
  readonly oip: string;
  /** Key of the rows in storage, epoch included. */
  readonly personKey: string;
  readonly reason: GrantReason;
  readonly sees: ReadonlySet<FieldGroup>;
  /** OID of the clinic whose bookings alone are seen; absent: those of all clinics. */
  readonly bookingsAt?: string;
}

/** One look at another person's data: at whose, at which group of fields, and whether it was allowed. */
export interface Look {
  readonly oip: string;
  readonly group: FieldGroup;
  readonly allowed: boolean;
  /** Undefined where the person is not visible at all. */
  readonly reason: GrantReason | undefined;
}
