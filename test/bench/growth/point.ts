import type { Measured } from '../measured.ts';

/** What a request cost at one size of something. */
export interface Point {
  readonly size: number;
  readonly p50Ms: Measured;
  /** Of the server. */
  readonly cpuUs: Measured;
}

/** How the cost of a question grows with something. */
export interface Growth {
  /** `Q1 against connections` */
  readonly title: string;
  /** `connections` */
  readonly unit: string;
  /** Why it costs more of it than a logarithm would, where it does. */
  readonly because: Readonly<Record<'p50Ms' | 'cpuUs', string>>;
  readonly points: readonly Point[];
}

/** What is above a curve by less is noise. */
const noise = 1.15;

/** How many times dearer the largest size is than the smallest, and how many times a logarithmic cost would make it. */
export const growthOf = (points: readonly Point[], figure: 'p50Ms' | 'cpuUs'): { times: number; allowed: number; isWorse: boolean } => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error('nothing was measured');
  const times = last[figure].median / first[figure].median;
  const allowed = Math.log2(2 * last.size) / Math.log2(2 * first.size);
  return { times, allowed, isWorse: times > allowed * noise };
};
