import { globalId } from './contenders/language-of-ours.ts';
import { openBenchDatabase, type BenchDatabase } from './data/database.ts';
import { castOfBench, type Cast } from './data/people.ts';
import type { Asked } from './contenders/contender.ts';
import { pointOf, startAsking, type Asking, type Effort } from './growth/asking.ts';
import { longerDatabase } from './growth/databases.ts';
import { growthSections } from './growth/growth-sections.ts';
import { askedOf, hotGrowths } from './growth/hot-growths.ts';
import { databaseOfPersons, numbersOfPersons } from './growth/persons.ts';
import type { Growth, Point } from './growth/point.ts';
import { secondGateway } from './growth/second-gateway.ts';
import { makeWorlds } from './growth/worlds.ts';
import { cores, moveTo } from './machine/cores.ts';
import { progress } from './progress.ts';
import type { Section } from './report/section.ts';
import { surroundings, writeReport } from './report/write.ts';

const usual = 64;
/** Who asks; the rest is only stored. The days of these doctors are whole wherever the first 2,000 persons are. */
const [askers, doctors] = [500, 40];

const queue = 'connections that ask again at once wait for each other: p50 is about their number over the requests a second';
const notIndexed = 'something is read that grows with it: see the plans, test/storage/no-statement-scans-everybody';
const inEachRow = 'each row is read, resolved and written';
const shared = 'both share the core that the measured server has, and the database';

const againstConnections = (asking: Asking, cast: Cast, effort: Effort): Promise<Growth[]> =>
  hotGrowths(
    {
      title: 'connections',
      unit: 'connections',
      because: { p50Ms: queue, cpuUs: 'more requests are open at once' },
      sizes: [1, 16, 64, 256],
    },
    (size) => (question) => pointOf(size, `${question}, connections`, [asking.contender], askedOf(question, asking, cast), size, effort),
  );

const againstGateways = (databaseUrl: string, asking: Asking, cast: Cast, effort: Effort): Promise<Growth[]> =>
  hotGrowths(
    { title: 'gateways on one database', unit: 'gateways', because: { p50Ms: shared, cpuUs: shared }, sizes: [1, 2] },
    async (size, stack) => {
      const more = size === 1 ? [] : [stack.use(await secondGateway(databaseUrl, asking.ours.sandboxUrl))];
      const all = [asking.contender, ...more];
      return (question) => pointOf(size, `${question}, gateways`, all, askedOf(question, asking, cast), usual, effort);
    },
  );

const againstWorlds = (asking: Asking, cast: Cast, effort: Effort): Promise<Growth[]> => {
  const made = makeWorlds(asking.ours.sandboxUrl);
  return hotGrowths(
    { title: 'worlds beside main', unit: 'worlds', because: { p50Ms: notIndexed, cpuUs: notIndexed }, sizes: [1, 100, 1000] },
    async (size) => {
      await made.upTo(size);
      return (question) => pointOf(size, `${question}, worlds`, [asking.contender], askedOf(question, asking, cast), usual, effort);
    },
  );
};

/** Each number of them in a database of its own, which has its own gateway. */
const againstPersons = (database: BenchDatabase, everybody: Cast, cast: Cast, effort: Effort): Promise<Growth[]> =>
  hotGrowths(
    { title: 'persons in storage', unit: 'persons', because: { p50Ms: notIndexed, cpuUs: notIndexed }, sizes: numbersOfPersons },
    async (size, stack) => {
      effort.progress(`making a database of ${size.toLocaleString('en')} persons`);
      const asking = await startAsking(await databaseOfPersons(database, everybody, size, stack), cast, stack);
      return (question) => pointOf(size, `${question}, persons`, [asking.contender], askedOf(question, asking, cast), usual, effort);
    },
  );

/** Rows of a page: of a child's record, and of a doctor's day. */
const againstRows = async (asking: Asking, cast: Cast, effort: Effort): Promise<Growth[]> => {
  const documents = (first: number): Asked[] =>
    cast.children.map(({ oip }, index) => {
      const { path, headers } = asking.contender.asked('Q4', index);
      const query = `query Page($id: ID!, $first: Int!) { person(id: $id) { medicalRecord { ... on MedicalRecord {
        documents(first: $first) { nodes { id title performedOn section icd10 version } } } ... on Refusal { code } } } }`;
      return { path, headers, body: JSON.stringify({ query, variables: { id: globalId('Person', oip), first } }) };
    });
  const visits = (first: number): Asked[] =>
    askedOf('Q2', asking, cast).map((asked) => ({ ...asked, body: asked.body.replace('first: 50', `first: ${first}`) }));
  const grown = async (title: string, sizes: readonly number[], page: (first: number) => Asked[]): Promise<Growth> => {
    const points: Point[] = [];
    for (const size of sizes) points.push(await pointOf(size, 'rows', [asking.contender], page(size), usual, effort));
    return { title, unit: 'rows', because: { p50Ms: inEachRow, cpuUs: inEachRow }, points };
  };
  return [
    await grown('A page of documents against its rows', [10, 50, 100], documents),
    await grown('A doctor’s day against its rows', [10, 25, 50], visits),
  ];
};

/** What a request costs against everything that grows: `npm run bench -- growth`. */
export const growth = async (quick: boolean): Promise<void> => {
  moveTo(cores.rest, process.pid);
  const around = surroundings();
  const everybody = castOfBench(progress);
  const cast = { ...everybody, persons: everybody.persons.slice(0, askers), doctors: everybody.doctors.slice(0, doctors) };
  const effort: Effort = { rounds: quick ? 2 : 5, seconds: quick ? 1 : 3, warmUpSeconds: quick ? 2 : 8, progress };
  const database = await openBenchDatabase(everybody, progress);
  await using whole = new AsyncDisposableStack();
  whole.defer(() => database.stop());
  const sections: Section[] = [];
  whole.defer(() => console.log(writeReport(quick ? 'growth-quick' : 'growth', sections, around)));
  const tell = (growths: readonly Growth[]): void => void sections.push(...growths.flatMap(growthSections));
  {
    await using one = new AsyncDisposableStack();
    const url = await longerDatabase(database, one);
    const asking = await startAsking(url, cast, one);
    tell(await againstConnections(asking, cast, effort));
    tell(await againstRows(asking, cast, effort));
    tell(await againstGateways(url, asking, cast, effort));
    tell(await againstWorlds(asking, cast, effort));
  }
  tell(await againstPersons(database, everybody, cast, effort));
};
