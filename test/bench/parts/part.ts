import type { Contender } from '../contenders/contender.ts';
import type { Cast } from '../data/people.ts';
import type { Section } from '../report/section.ts';

/** What every part of the benchmark works with. */
export interface PartOptions {
  readonly databaseUrl: string;
  readonly cast: Cast;
  readonly quick: boolean;
  readonly progress: (text: string) => void;
}
export type Part = (options: PartOptions) => Promise<Section[]>;

export interface GraphPartOptions extends PartOptions {
  /** Ours first, then the limit, then the peers; all of them run, and everybody is signed in. */
  readonly contenders: readonly Contender[];
  readonly ours: Contender;
}
export type GraphPart = (options: GraphPartOptions) => Promise<Section[]>;
