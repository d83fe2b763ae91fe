/** Systems that a value of the graph can come from; values are the graph's SourceSystem. */
export type SourceSystem =
  | 'STORAGE'
  | 'FER'
  | 'INSURED_PERSONS_REGISTRY'
  | 'ZAGS'
  | 'ESIA'
  | 'RMIS'
  | 'MVD'
  | 'GUARDIANSHIP'
  | 'MFC'
  | 'INSURER'
  | 'TFOMS'
  | 'SMS_GATEWAY'
  | 'MAIL_GATEWAY'
  | 'COVID_REGISTRY';

export interface Provenance {
  readonly system: SourceSystem;
  /** The world's time when the registry was asked, an instant with offset; of a copy: when that copy was asked for. */
  readonly retrievedAt: string;
  /** True where the registry failed and an older copy had to serve. */
  readonly stale: boolean;
  /** What the registry called this answer; null where it names none. */
  readonly requestId: string | null;
}

export interface Sourced<T> {
  readonly value: T;
  readonly provenance: Provenance;
}

/** Undefined only for questions that a registry may answer with "not found". */
export type Answered<Told> = undefined extends Told ? Sourced<Exclude<Told, undefined>> | undefined : Sourced<Told>;
