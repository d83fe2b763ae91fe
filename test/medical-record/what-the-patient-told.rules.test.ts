import { describe, expect, it } from 'vitest';
import { isEntry, isMetric, isPlausible, unitOf } from '../../gateway/medical-record/diary.rules.ts';
import { hasObstetricHistory } from '../../gateway/medical-record/told-by-patient.rules.ts';
import { diaryMetrics } from '../../schema/record/diary.ts';

const entry = (metric: string, value: number, secondValue: number | null = null) => ({ metric, value, secondValue });

describe('a health diary', () => {
  it('knows five metrics and no others [R-246]', () => {
    const metrics = ['TEMPERATURE', 'BLOOD_PRESSURE', 'PULSE', 'OXYGEN_SATURATION', 'BLOOD_GLUCOSE'];
    expect(diaryMetrics.map(({ metric }) => metric)).toEqual(metrics);
    expect(metrics.filter((metric) => isMetric(metric))).toEqual(metrics);
    expect(isMetric('WEIGHT')).toBe(false);
  });

  it.each([
    ['TEMPERATURE', 30, 45],
    ['PULSE', 20, 300],
    ['OXYGEN_SATURATION', 50, 100],
    ['BLOOD_GLUCOSE', 0.5, 60],
  ])('takes %s from %d to %d, both included [R-247]', (metric, low, high) => {
    expect([low - 0.1, low, high, high + 0.1].map((value) => isPlausible(entry(metric, value)))).toEqual([false, true, true, false]);
  });

  it('takes blood pressure with both values, and every other metric with one [R-247]', () => {
    expect(isPlausible(entry('BLOOD_PRESSURE', 120, 80))).toBe(true);
    expect(isPlausible(entry('BLOOD_PRESSURE', 120))).toBe(false);
    expect(isPlausible(entry('BLOOD_PRESSURE', 120, 201))).toBe(false);
    expect(isPlausible(entry('PULSE', 60, 60))).toBe(false);
  });

  it('leaves out whatever is no such entry', () => {
    expect(isEntry(entry('TEMPERATURE', 36.6))).toBe(true);
    expect(isEntry(entry('TEMPERATURE', 366))).toBe(false);
    expect(isEntry(entry('WEIGHT', 70))).toBe(false);
  });

  it('names a unit for each metric', () => {
    for (const { metric } of diaryMetrics) expect(unitOf(metric)).not.toBe('');
  });
});

describe('obstetric history', () => {
  it('is for women [R-250]', () => {
    expect(hasObstetricHistory('FEMALE')).toBe(true);
    expect(hasObstetricHistory('MALE')).toBe(false);
  });
});
