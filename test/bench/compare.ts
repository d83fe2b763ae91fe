import { setTimeout as sleep } from 'node:timers/promises';
import { startContenders } from './contenders/all.ts';
import { openBenchDatabase } from './data/database.ts';
import { castOfBench, type Cast } from './data/people.ts';
import { installPeers } from './install.ts';
import { cores, moveTo } from './machine/cores.ts';
import { bookingRaces } from './parts/booking.ts';
import { dashboardRounds } from './parts/dashboard.ts';
import { graphRounds } from './parts/graph.ts';
import type { GraphPart, Part, PartOptions } from './parts/part.ts';
import { standInRounds } from './parts/stand-ins.ts';
import { startUps } from './parts/start-up.ts';
import { progress } from './progress.ts';
import { memoryOf } from './report/memory-section.ts';
import type { Section } from './report/section.ts';
import { surroundings, writeReport } from './report/write.ts';
import { checkAnswers } from './rounds/check.ts';
import { signEverybodyIn } from './sign-in.ts';

export interface CompareOptions {
  readonly quick: boolean;
  /** Names of parts; empty: all. */
  readonly parts: ReadonlySet<string>;
  /** Scripts of peers without .ts; empty: all. */
  readonly only: ReadonlySet<string>;
}

/** Those that ask the graphs. */
const graphParts: Readonly<Record<string, GraphPart>> = { graph: graphRounds, dashboard: dashboardRounds };
/** Each of the rest starts what it needs. */
const otherParts: Readonly<Record<string, Part>> = { booking: bookingRaces, 'stand-ins': standInRounds, 'start-up': startUps };
export const partNames = [...Object.keys(graphParts), ...Object.keys(otherParts)];

const restMs = 10_000;
/** Of a quick run, so that everybody is signed in soon. */
const peopleOfAQuickRun = 2_000;
const fewer = (cast: Cast, persons: number): Cast => ({ ...cast, persons: cast.persons.slice(0, persons) });

/** Starts everybody, checks what they answer, and stops them when the parts are done. */
const askGraphs = async (given: PartOptions, wanted: readonly GraphPart[], only: CompareOptions['only']): Promise<void> => {
  const { databaseUrl, cast, quick } = given;
  await using stack = new AsyncDisposableStack();
  const contenders = await startContenders(databaseUrl, cast, { quick, only }, progress, stack);
  progress('comparing answers with SQL');
  await checkAnswers(databaseUrl, cast, contenders, quick ? 5 : 20);
  const ours = contenders.find(({ kind }) => kind === 'OURS');
  if (!ours) throw new Error('nobody of ours was started');
  const memory = memoryOf(contenders);
  memory.note('after a few requests');
  progress(`${cast.persons.length} people and ${cast.doctors.length} doctors sign in`);
  await signEverybodyIn(ours, cast);
  for (const part of wanted) await part({ ...given, contenders, ours });
  memory.note('after the rounds');
  await sleep(restMs);
  memory.note('after a rest');
  given.tell(memory.section());
};

/** Compares with the peers and writes the report: 10 minutes, or 2. */
export const compare = async ({ quick, parts, only }: CompareOptions): Promise<void> => {
  installPeers(progress);
  moveTo(cores.rest, process.pid);
  const around = surroundings();
  const wantedOf = <Kind>(all: Readonly<Record<string, Kind>>): Kind[] =>
    Object.entries(all).flatMap(([name, part]) => (parts.size === 0 || parts.has(name) ? part : []));
  const everybody = castOfBench(progress);
  const cast = quick ? fewer(everybody, peopleOfAQuickRun) : everybody;
  const database = await openBenchDatabase(everybody, progress);
  await using stack = new AsyncDisposableStack();
  stack.defer(() => database.stop());
  const sections: Section[] = [];
  stack.defer(() => {
    if (sections.length > 0) console.log(writeReport(quick ? 'quick' : 'full', sections, around));
  });
  const tell = (section: Section): void => void sections.push(section);
  const given = { databaseUrl: database.url, cast, quick, progress, tell };
  const asked = wantedOf(graphParts);
  if (asked.length > 0) await askGraphs(given, asked, only);
  for (const part of wantedOf(otherParts)) await part(given);
};
