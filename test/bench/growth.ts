import { globalId } from './contenders/language-of-ours.ts';
import { openBenchDatabase } from './data/database.ts';
import { castOfBench, type Cast } from './data/people.ts';
import type { Asked } from './contenders/contender.ts';
import { pointOf, startAsking, type Asking, type Effort } from './growth/asking.ts';
import { longerDatabase } from './growth/databases.ts';
import { growthSections } from './growth/growth-sections.ts';
import type { Growth, Point } from './growth/point.ts';
import { secondGateway } from './growth/second-gateway.ts';
import { makeWorlds } from './growth/worlds.ts';
import { cores, moveTo } from './machine/cores.ts';
import { progress } from './progress.ts';
import type { Section } from './report/section.ts';
import { surroundings, writeReport } from './report/write.ts';

const usual = 64;
/** Who asks; the rest is only stored. */
const askers = 500;

const queue = 'connections that ask again at once wait for each other: p50 is about their number over the requests a second';
const notIndexed = 'something is read that grows with it: see the plans, test/storage/no-statement-scans-everybody';
const inEachRow = 'each row is read, resolved and written';

/** Q1 of everybody who asks. */
const stored = ({ contender }: Asking, cast: Cast): Asked[] => cast.persons.map((_, index) => contender.asked('Q1', index));

/** Points one after another: what is measured has the machine for itself. */
const pointsOf = async (sizes: readonly number[], measure: (size: number) => Promise<Point>): Promise<Point[]> => {
  const points: Point[] = [];
  for (const size of sizes) points.push(await measure(size));
  return points;
};

const againstConnections = async (asking: Asking, cast: Cast, effort: Effort): Promise<Growth> => ({
  title: 'Q1 against connections',
  unit: 'connections',
  because: { p50Ms: queue, cpuUs: 'more requests are open at once' },
  points: await pointsOf([1, 16, 64, 256], (size) => pointOf(size, 'connections', [asking.contender], stored(asking, cast), size, effort)),
});

const againstRows = async (asking: Asking, cast: Cast, effort: Effort): Promise<Growth> => {
  const page = (first: number): Asked[] =>
    cast.children.map(({ oip }, index) => {
      const { path, headers } = asking.contender.asked('Q4', index);
      const query = `query Page($id: ID!, $first: Int!) { person(id: $id) { medicalRecord { ... on MedicalRecord {
        documents(first: $first) { nodes { id title performedOn section icd10 version } } } ... on Refusal { code } } } }`;
      return { path, headers, body: JSON.stringify({ query, variables: { id: globalId('Person', oip), first } }) };
    });
  return {
    title: 'A page of documents against its rows',
    unit: 'rows',
    because: { p50Ms: inEachRow, cpuUs: inEachRow },
    points: await pointsOf([10, 50, 100], (size) => pointOf(size, 'rows', [asking.contender], page(size), usual, effort)),
  };
};

const againstGateways = async (databaseUrl: string, asking: Asking, cast: Cast, effort: Effort): Promise<Growth> => {
  const asked = stored(asking, cast);
  const alone = await pointOf(1, 'gateways', [asking.contender], asked, usual, effort);
  await using second = await secondGateway(databaseUrl, asking.ours.sandboxUrl);
  const both = await pointOf(2, 'gateways', [asking.contender, second], asked, usual, effort);
  const because = 'both share the core that the measured server has, and the database';
  return {
    title: 'Q1 against gateways on one database',
    unit: 'gateways',
    because: { p50Ms: because, cpuUs: because },
    points: [alone, both],
  };
};

const againstWorlds = async (asking: Asking, cast: Cast, effort: Effort): Promise<Growth> => {
  const made = makeWorlds(asking.ours.sandboxUrl);
  return {
    title: 'Q1 in main against worlds beside it',
    unit: 'worlds',
    because: { p50Ms: notIndexed, cpuUs: notIndexed },
    points: await pointsOf([1, 100, 1000], async (size) => {
      await made.upTo(size);
      return pointOf(size, 'worlds', [asking.contender], stored(asking, cast), usual, effort);
    }),
  };
};

/** What a request costs against everything that grows: `npm run bench -- growth`. */
export const growth = async (quick: boolean): Promise<void> => {
  moveTo(cores.rest, process.pid);
  const around = surroundings();
  const everybody = castOfBench(progress);
  const cast = { ...everybody, persons: everybody.persons.slice(0, askers) };
  const effort: Effort = { rounds: quick ? 2 : 5, seconds: quick ? 1 : 3, warmUpSeconds: quick ? 2 : 8, progress };
  const database = await openBenchDatabase(everybody, progress);
  await using whole = new AsyncDisposableStack();
  whole.defer(() => database.stop());
  const sections: Section[] = [];
  whole.defer(() => console.log(writeReport(quick ? 'growth-quick' : 'growth', sections, around)));
  const tell = (of: Growth): void => void sections.push(...growthSections(of));
  const url = await longerDatabase(database, whole);
  const asking = await startAsking(url, cast, whole);
  tell(await againstConnections(asking, cast, effort));
  tell(await againstRows(asking, cast, effort));
  tell(await againstGateways(url, asking, cast, effort));
  tell(await againstWorlds(asking, cast, effort));
};
