import type { Contender } from '../contenders/contender.ts';
import { residentMb } from '../machine/processes.ts';
import type { Section } from './section.ts';

/** Resident memory of everybody's server at some moments. */
export const memoryOf = (contenders: readonly Contender[]) => {
  const moments: { readonly when: string; readonly mb: readonly number[] }[] = [];
  return {
    note: (when: string): void => void moments.push({ when, mb: contenders.map(({ pid }) => residentMb(pid)) }),
    section: (): Section => ({
      title: 'Memory of the servers, MB resident',
      notes: ['Of ours the gateway. What V8 keeps for later is in it.'],
      columns: ['contender', ...moments.map(({ when }) => when)],
      rows: contenders.map(({ name }, index) => [name, ...moments.map(({ mb }) => (mb[index] ?? Number.NaN).toFixed(0))]),
      raw: moments,
    }),
  };
};
