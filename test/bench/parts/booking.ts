import pg from 'pg';
import { measured } from '../measured.ts';
import { cores } from '../machine/cores.ts';
import { startScript } from '../machine/program.ts';
import { spread } from '../report/section.ts';
import type { Part } from './part.ts';

const clients = 64;
const name = 'bench_races';

/** What all races of a round took in one way; how many won each. */
interface Turn {
  readonly ms: number;
  readonly cpuMs: number;
  readonly winners: readonly number[];
}
const ways = {
  atOneGateway: 'ours, all at one gateway',
  byOneStatement: 'ours, a statement each',
  byTransactionAndLock: 'em.transactional with a pessimistic lock',
} as const;
type Way = keyof typeof ways;
type Found = readonly Readonly<Record<Way, Turn>>[];

/** A fresh database on the same server, so that nothing that was raced for is left in the data set. */
const withDatabase = async <Result>(databaseUrl: string, work: (url: string) => Promise<Result>): Promise<Result> => {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  try {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
    return await work(Object.assign(new URL(databaseUrl), { pathname: `/${name}` }).href);
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  }
};

/** 64 clients race for one slot, again and again. A race takes a few milliseconds, so that what is compared are many of them. */
export const bookingRaces: Part = async ({ databaseUrl, quick, progress, tell }) => {
  const [rounds, slots] = quick ? [5, 10] : [15, 20];
  progress(`${clients} clients race for each of ${slots} slots in ${rounds} rounds, in three ways`);
  const found = await withDatabase(databaseUrl, async (url): Promise<Found> => {
    const counts = { BENCH_ROUNDS: String(rounds), BENCH_SLOTS: String(slots), BENCH_CLIENTS: String(clients) };
    const program = startScript(cores.server, 'races/booking.ts', { BENCH_DATABASE_URL: url, ...counts });
    await program.ended;
    const line = program
      .output()
      .split('\n')
      .find((one) => one.startsWith('['));
    if (line === undefined) throw new Error(`the races were not run:\n${program.output()}`);
    return JSON.parse(line) as Found;
  });
  const cheated = found.flatMap((round) => Object.values(round).flatMap(({ winners: each }) => each)).filter((winners) => winners !== 1);
  if (cheated.length > 0) throw new Error(`${cheated.length} slots were not given to exactly one client: ${JSON.stringify(cheated)}`);
  const fasterBy = (way: Way): string => spread(measured(found.map((round) => round.byTransactionAndLock.ms / round[way].ms)), 'x');
  const rowOf = ([way, name]: readonly [string, string]): readonly string[] => {
    const turns = found.map((round) => round[way as Way]);
    const ms = measured(turns.map((turn) => turn.ms / slots));
    const cpuUs = measured(turns.map((turn) => (turn.cpuMs * 1000) / slots / clients));
    return [name, spread(ms), ((clients * 1000) / ms.median).toFixed(0), spread(cpuUs), fasterBy(way as Way)];
  };
  tell({
    title: `Booking: ${clients} clients race for one slot`,
    notes: [
      `Ours is ${fasterBy('atOneGateway')} as fast, and ${fasterBy('byOneStatement')} where each of them makes a statement of its own, as if at a gateway of its own.`,
      `${rounds} rounds, in each of which every way has a turn of ${slots} slots. Each slot went to exactly one client.`,
    ],
    columns: ['way', 'one race, ms', 'claims/s', "client's CPU, µs/claim", 'of the lock'],
    rows: Object.entries(ways).map(rowOf),
    raw: found,
  });
};
