import type { Contender } from '../contenders/contender.ts';
import type { Question } from '../data/truth.ts';
import { ratioOf, rowsOf } from '../rounds/ratios.ts';
import type { Run } from '../rounds/rounds.ts';
import { spread, type Section } from './section.ts';

const titles: Readonly<Record<Question, string>> = {
  Q1: 'Q1: a person’s stored parts (5 appointments, 5 medical documents)',
  Q2: 'Q2: the day of a doctor, 50 appointments with their patients',
  Q4: 'Q4: a page of 20 medical documents of a child with authors and clinics, read by a parent',
};

const columns = [
  'contender',
  'requests/s',
  'ours is x times',
  'of the limit',
  'server CPU, µs/request',
  'CPU over the limit’s',
  'p50, ms',
  'p99, ms',
];

/** Of tuned peers the one with the most requests a second. */
const bestOf = (contenders: readonly Contender[], runs: readonly Run[]): string | undefined => {
  const tuned = new Set(contenders.filter(({ kind }) => kind === 'TUNED').map(({ name }) => name));
  return rowsOf(runs)
    .filter(({ contender }) => tuned.has(contender))
    .toSorted((one, other) => other.perSecond.median - one.perSecond.median)[0]?.contender;
};

/** What the rounds of one question say. */
export const graphSection = (question: Question, connections: number, contenders: readonly Contender[], runs: readonly Run[]): Section => {
  const named = (kind: Contender['kind']): string => contenders.find((one) => one.kind === kind)?.name ?? '';
  const [ours, limit, best] = [named('OURS'), named('LIMIT'), bestOf(contenders, runs)];
  const rows = rowsOf(runs).map((row) => [
    row.contender,
    spread(row.perSecond),
    spread(ratioOf(runs, ours, row.contender)),
    spread(ratioOf(runs, row.contender, limit)),
    spread(row.cpuUs),
    spread(ratioOf(runs, row.contender, limit, 'cpuUs')),
    spread(row.p50Ms),
    spread(row.p99Ms),
  ]);
  const summary =
    best === undefined
      ? []
      : [
          `Best tuned peer: ${best}. Ours over it: ${spread(ratioOf(runs, ours, best), 'x')}; ours of the limit: ${spread(ratioOf(runs, ours, limit), 'x')}.`,
        ];
  return {
    title: `${titles[question]}; ${connections === 1 ? 'one connection' : `${connections} connections`}`,
    notes: summary,
    columns,
    rows,
    plot: {
      unit: 'of the limit',
      bars: rowsOf(runs).map(({ contender }) => ({ label: contender, ours: contender === ours, ...ratioOf(runs, contender, limit) })),
    },
    raw: { question, connections, runs },
  };
};
