import { diaryMetrics, type DiaryMetricData } from '../../schema/record/diary.ts';
import { rule } from '../../schema/rules/registered.ts';

/** A measurement as it was entered. */
export interface Measurement {
  readonly metric: string;
  readonly value: number;
  readonly secondValue: number | null;
}

const dataOf = (metric: string): DiaryMetricData | undefined => diaryMetrics.find((one) => one.metric === metric);

/** the diary knows five metrics and no others. */
export const isMetric = rule('R-246', (metric: string) => dataOf(metric) !== undefined);

const within = (value: number | null, range: readonly [number, number] | null): boolean =>
  range === null ? value === null : value !== null && value >= range[0] && value <= range[1];

/** both values lie within the limits of the metric; only blood pressure has a second one. */
export const isPlausible = rule('R-247', ({ metric, value, secondValue }: Measurement) => {
  const data = dataOf(metric);
  return data !== undefined && within(value, data.range) && within(secondValue, data.secondRange);
});

/** Whether the measurement belongs into a diary; whatever other systems brought that does not is left out. */
export const isEntry = (measurement: Measurement): boolean => isMetric(measurement.metric) && isPlausible(measurement);

/** Unit of a metric of the diary; empty for anything else. */
export const unitOf = (metric: string): string => dataOf(metric)?.unit ?? '';
