/** Why somebody came to a doctor: what a protocol says of it. */
export interface ClinicalCase {
  readonly key: string;
  /** Empty for a check-up of a healthy person without any code of its own. */
  readonly icd10: string;
  readonly diagnosis: string;
  readonly complaint: string;
  readonly finding: string;
  readonly advice: string;
  readonly medicine?: string;
  /** Posts of facts F-024 that see such cases. */
  readonly posts: readonly string[];
  readonly age: 'ADULT' | 'CHILD' | 'ANY';
  readonly sex?: 'FEMALE' | 'MALE';
}
