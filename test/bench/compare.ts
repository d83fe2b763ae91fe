import { startContenders } from './contenders/all.ts';
import { openBenchDatabase } from './data/database.ts';
import { castOfBench, type Cast } from './data/people.ts';
import { installPeers } from './install.ts';
import { cores, moveTo } from './machine/cores.ts';
import { graphRounds } from './parts/graph.ts';
import type { Part } from './parts/part.ts';
import { progress } from './progress.ts';
import { surroundings, writeReport } from './report/write.ts';
import type { Section } from './report/section.ts';
import { checkAnswers } from './rounds/check.ts';

export interface CompareOptions {
  readonly quick: boolean;
  /** Names of parts; empty: all. */
  readonly parts: ReadonlySet<string>;
  /** Scripts of peers without .ts; empty: all. */
  readonly only: ReadonlySet<string>;
}

/** What follows the rounds; each starts and stops what it needs besides. */
const parts: Readonly<Record<string, Part>> = { graph: graphRounds };

/** Of a quick run, so that everybody is signed in soon. */
const peopleOfAQuickRun = 2_000;
const fewer = (cast: Cast, persons: number): Cast => ({ ...cast, persons: cast.persons.slice(0, persons) });

/** Compares with the peers and writes the report: 10 minutes, or 2. */
export const compare = async (options: CompareOptions): Promise<void> => {
  installPeers(progress);
  moveTo(cores.rest, process.pid);
  const around = surroundings();
  const everybody = castOfBench(progress);
  const cast = options.quick ? fewer(everybody, peopleOfAQuickRun) : everybody;
  const database = await openBenchDatabase(everybody, progress);
  await using stack = new AsyncDisposableStack();
  stack.defer(() => database.stop());
  const contenders = await startContenders(database.url, cast, options, progress);
  for (const { stop } of contenders) stack.defer(stop);
  progress('comparing answers with SQL');
  await checkAnswers(database.url, cast, contenders, options.quick ? 5 : 20);
  const sections: Section[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (options.parts.size > 0 && !options.parts.has(name)) continue;
    const found = await part({ databaseUrl: database.url, cast, contenders, quick: options.quick, progress });
    sections.push(...found);
  }
  const markdown = writeReport(options.quick ? 'quick' : 'full', sections, around);
  console.log(markdown);
};
