import { measured, type Measured } from '../measured.ts';
import type { Run } from './rounds.ts';

/** What one contender did in all rounds. */
export interface Row {
  readonly contender: string;
  readonly perSecond: Measured;
  readonly cpuUs: Measured;
  readonly p50Ms: Measured;
  readonly p99Ms: Measured;
}

export const rowsOf = (runs: readonly Run[]): Row[] =>
  [...Map.groupBy(runs, ({ contender }) => contender)].map(([contender, own]) => {
    const of = (pick: (run: Run) => number): Measured => measured(own.map(pick));
    return {
      contender,
      perSecond: of((run) => run.perSecond),
      cpuUs: of((run) => run.cpuUs),
      p50Ms: of((run) => run.p50Ms),
      p99Ms: of((run) => run.p99Ms),
    };
  });

/** One's figure over another's in the same round, of all rounds: what the machine did then has met both. */
export const ratioOf = (
  runs: readonly Run[],
  one: string,
  other: string,
  figure: 'perSecond' | 'cpuUs' | 'p50Ms' | 'p99Ms' = 'perSecond',
): Measured => {
  const ratios = runs.flatMap((run) => {
    const against = run.contender === one ? runs.find(({ contender, round }) => contender === other && round === run.round) : undefined;
    return against ? run[figure] / against[figure] : [];
  });
  return measured(ratios);
};
