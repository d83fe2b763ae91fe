import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { loadProgram } from '../load/load.ts';
import { cores } from '../machine/cores.ts';
import { benchFolder, projectFolder } from '../machine/program.ts';
import { markdownOf } from './markdown.ts';
import { plotOf } from './plot.ts';
import type { Section } from './section.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}
const versions = (): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(path.join(benchFolder, 'package.json'), 'utf8')) as Manifest).dependencies;

const commit = (): string => {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: projectFolder, encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ' and changes'}`;
};

/** On what it was measured; a load average far above the benchmark's own two says that the machine did something else. */
export const surroundings = () => ({
  commit: commit(),
  node: process.version,
  processor: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
  pinned: cores.server !== undefined,
  load: loadProgram,
  loadAverage: loadavg().map((value) => Number(value.toFixed(1))),
  peers: versions(),
});

/** Writes results/<name>.json, .md and .svg; answers the Markdown. */
export const writeReport = (name: string, sections: readonly Section[], around: ReturnType<typeof surroundings>): string => {
  const folder = path.join(benchFolder, 'results');
  mkdirSync(folder, { recursive: true });
  const after = surroundings().loadAverage;
  const head = [
    `# ${name}, ${around.commit}`,
    '',
    `Node ${around.node}, ${around.processor}, ${around.pinned ? 'server on a core of its own' : 'nothing pinned'}, load by ${around.load}; ` +
      `load average ${around.loadAverage.join(', ')} before, ${after.join(', ')} after.`,
    'Figures are medians with min and max of the rounds; a ratio is that of two figures of the same round.',
    '',
  ];
  const markdown = [...head, ...sections.map(markdownOf)].join('\n');
  const whole = { ...around, loadAverageAfter: after, sections: sections.map(({ title, raw }) => ({ title, raw })) };
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(whole, undefined, 1)}\n`);
  writeFileSync(path.join(folder, `${name}.md`), markdown);
  writeFileSync(path.join(folder, `${name}.svg`), plotOf(sections));
  return markdown;
};
