import pg from 'pg';
import { measured } from '../measured.ts';
import { cores } from '../machine/cores.ts';
import { startScript } from '../machine/program.ts';
import { spread } from '../report/section.ts';
import type { Part } from './part.ts';

const clients = 64;
const name = 'bench_races';

interface Race {
  readonly ms: number;
  readonly winners: number;
}
type Found = readonly { readonly ours: Race; readonly theirs: Race }[];

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

/** 64 clients race for one slot, again and again. */
export const bookingRaces: Part = async ({ databaseUrl, quick, progress, tell }) => {
  const races = quick ? 20 : 100;
  progress(`${clients} clients race for each of ${races} slots, in two ways`);
  const found = await withDatabase(databaseUrl, async (url): Promise<Found> => {
    const env = { BENCH_DATABASE_URL: url, BENCH_RACES: String(races), BENCH_CLIENTS: String(clients) };
    const program = startScript(cores.server, 'races/booking.ts', env);
    await program.ended;
    const line = program
      .output()
      .split('\n')
      .find((one) => one.startsWith('['));
    if (line === undefined) throw new Error(`the races were not run:\n${program.output()}`);
    return JSON.parse(line) as Found;
  });
  const cheated = found.filter(({ ours, theirs }) => ours.winners !== 1 || theirs.winners !== 1);
  if (cheated.length > 0) throw new Error(`${cheated.length} slots were not given to exactly one client: ${JSON.stringify(cheated)}`);
  const faster = measured(found.map(({ ours, theirs }) => theirs.ms / ours.ms));
  const times = { ours: measured(found.map(({ ours }) => ours.ms)), theirs: measured(found.map(({ theirs }) => theirs.ms)) };
  tell({
    title: `Booking: ${clients} clients race for one slot`,
    notes: [`Ours is ${spread(faster, 'x')} as fast. Each of the ${races} slots went to exactly one client, in both ways.`],
    columns: ['way', 'one race, ms', 'claims/s'],
    rows: [
      ['one statement (ours)', spread(times.ours), ((clients * 1000) / times.ours.median).toFixed(0)],
      ['em.transactional with a pessimistic lock', spread(times.theirs), ((clients * 1000) / times.theirs.median).toFixed(0)],
    ],
    raw: found,
  });
};
