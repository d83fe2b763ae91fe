import type { Contender } from '../contenders/contender.ts';
import type { Cast } from '../data/people.ts';
import type { Section } from '../report/section.ts';

/** What every part of the benchmark works with. */
export interface PartOptions {
  readonly databaseUrl: string;
  readonly cast: Cast;
  readonly quick: boolean;
  readonly progress: (text: string) => void;
  /** What was found so far is reported even where something fails later. */
  readonly tell: (section: Section) => void;
}
export type Part = (options: PartOptions) => Promise<void>;

export interface GraphPartOptions extends PartOptions {
  /** Ours first, then the limit, then the peers; all of them run, and everybody is signed in. */
  readonly contenders: readonly Contender[];
  readonly ours: Contender;
}
export type GraphPart = (options: GraphPartOptions) => Promise<void>;
