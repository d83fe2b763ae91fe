import type { Contender } from '../contenders/contender.ts';
import type { Cast } from '../data/people.ts';
import type { Section } from '../report/section.ts';

/** What every part of the benchmark works with. */
export interface PartOptions {
  readonly databaseUrl: string;
  readonly cast: Cast;
  /** Ours first, then the limit, then the peers; all of them run. */
  readonly contenders: readonly Contender[];
  readonly quick: boolean;
  readonly progress: (text: string) => void;
}

export type Part = (options: PartOptions) => Promise<Section[]>;
