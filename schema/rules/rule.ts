import type { Localized } from './localized.ts';
import type { SourceKey } from './source.ts';

/** A section of the rule book, A..P. */
export type RuleSection = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P';

/** What a rule decides about; `info` decides nothing and only explains. */
export type RuleKind =
  | 'access'
  | 'actor'
  | 'document'
  | 'flow'
  | 'info'
  | 'limit'
  | 'region'
  | 'section'
  | 'status'
  | 'system'
  | 'validation';

/** One rule of the domain, restated in our own words. */
export interface RuleText {
  /** `R-001`..`R-368`. */
  readonly code: string;
  readonly kind: RuleKind;
  readonly source: SourceKey;
  /** A few words, no full stop. */
  readonly title: Localized;
  /** One or two sentences that say what holds, for whom and what is answered otherwise. */
  readonly statement: Localized;
}
