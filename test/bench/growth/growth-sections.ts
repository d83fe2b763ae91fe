import { spread, type Section } from '../report/section.ts';
import { growthOf, type Growth } from './point.ts';

const names = { cpuUs: 'server CPU, µs/request', p50Ms: 'p50, ms' } as const;

const sectionOf = ({ title, unit, because, points }: Growth, figure: 'p50Ms' | 'cpuUs'): Section => {
  const { times, allowed, isWorse } = growthOf(points, figure);
  const verdict = isWorse ? `worse: ${because[figure]}` : 'no worse';
  return {
    title: `${title}: ${names[figure]}`,
    notes: [`From the smallest size to the largest ${times.toFixed(2)} times; a logarithmic cost would be ${allowed.toFixed(2)} times.`],
    columns: [unit, names[figure], 'times the smallest', 'than logarithmic'],
    rows: points.map(({ size, [figure]: cost }, index) => [
      size.toLocaleString('en'),
      spread(cost),
      (cost.median / (points[0]?.[figure].median ?? Number.NaN)).toFixed(2),
      index === points.length - 1 ? verdict : '',
    ]),
    plot: {
      unit: figure === 'cpuUs' ? 'µs' : 'ms',
      bars: points.map(({ size, [figure]: cost }) => ({ label: `${size.toLocaleString('en')} ${unit}`, ours: true, ...cost })),
    },
    raw: { growth: times, allowed, points },
  };
};

/** A table and a plot of each cost. */
export const growthSections = (growth: Growth): Section[] => [sectionOf(growth, 'cpuUs'), sectionOf(growth, 'p50Ms')];
