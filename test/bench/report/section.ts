import type { Measured } from '../measured.ts';

/** A bar with its whisker. */
export interface Bar extends Pick<Measured, 'median' | 'min' | 'max'> {
  readonly label: string;
  readonly ours: boolean;
}

/** One question of the benchmark with what was found. */
export interface Section {
  readonly title: string;
  /** What the figures are, and what they are not. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly plot?: { readonly unit: string; readonly bars: readonly Bar[] };
  /** Everything that was measured, for programs. */
  readonly raw: unknown;
}

const digits = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);
const told = (value: number): string => value.toFixed(digits(Math.abs(value)));

/** `1.84 (1.71 .. 1.95)` */
export const spread = ({ median, min, max }: Measured, unit = ''): string =>
  Number.isNaN(median) ? '–' : `${told(median)}${unit} (${told(min)} .. ${told(max)})`;
