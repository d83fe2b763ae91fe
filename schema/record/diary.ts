/** What somebody can measure and write into the health diary, in which unit and within which limits. */
export interface DiaryMetricData {
  readonly metric: 'TEMPERATURE' | 'BLOOD_PRESSURE' | 'PULSE' | 'OXYGEN_SATURATION' | 'BLOOD_GLUCOSE';
  readonly unit: string;
  /** Both ends inclusive. */
  readonly range: readonly [number, number];
  /** Limits of the second value; null: there is none. */
  readonly secondRange: readonly [number, number] | null;
}

const metric = (
  name: DiaryMetricData['metric'],
  unit: string,
  range: DiaryMetricData['range'],
  secondRange: DiaryMetricData['secondRange'] = null,
): DiaryMetricData => ({ metric: name, unit, range, secondRange });

export const diaryMetrics: readonly DiaryMetricData[] = [
  metric('TEMPERATURE', '°C', [30, 45]),
  metric('BLOOD_PRESSURE', 'мм рт. ст.', [50, 300], [20, 200]),
  metric('PULSE', 'уд/мин', [20, 300]),
  metric('OXYGEN_SATURATION', '%', [50, 100]),
  metric('BLOOD_GLUCOSE', 'ммоль/л', [0.5, 60]),
];
