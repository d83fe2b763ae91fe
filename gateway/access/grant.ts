/** Groups of fields that one may see of a person. */
export type FieldGroup = 'PERSON' | 'POLICIES' | 'ATTACHMENTS' | 'APPOINTMENTS' | 'RECORD';

/** Why one may see a person. */
export type GrantReason = 'SELF' | 'CHILD' | 'PATIENT_OF_THE_DAY';

/** That the viewer may see a person, why, and where that person's rows are. */
export interface Grant {
  readonly oip: string;
  /** Key of the rows in storage, epoch included. */
  readonly personKey: string;
  readonly reason: GrantReason;
  readonly sees: ReadonlySet<FieldGroup>;
}
