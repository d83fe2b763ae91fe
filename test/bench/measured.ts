/** Numbers of one thing that was measured often. */
export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

export const measured = (values: readonly number[]): Measured => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const half = sorted.length / 2;
  const median = sorted.length % 2 === 0 ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
  return { median, min: at(0), max: at(sorted.length - 1), count: sorted.length };
};

/** Milliseconds that the work took, by the machine's monotonic clock. */
export const timed = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> => {
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began };
};

/** `what   median 7.1 ms (5.2 .. 30.1, 200 times)   limit 10 ms: met` */
export const told = (what: string, { median, min, max, count }: Measured, limitMs?: number): string => {
  const numbers = `median ${median.toFixed(1)} ms (${min.toFixed(1)} .. ${max.toFixed(1)}, ${count} times)`;
  const verdict = limitMs === undefined ? '' : `   limit ${limitMs} ms: ${median < limitMs ? 'met' : 'MISSED'}`;
  return `${what.padEnd(52)}${numbers}${verdict}`;
};
