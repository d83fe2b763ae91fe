import { Pool } from 'undici';
import { dataOf, type Asked, type Contender } from '../contenders/contender.ts';
import { globalId } from '../contenders/language-of-ours.ts';
import type { Cast } from '../data/people.ts';
import { spread } from '../report/section.ts';
import { ratioOf, rowsOf } from '../rounds/ratios.ts';
import { runRounds } from '../rounds/rounds.ts';
import type { GraphPart } from './part.ts';

/** Everything that a portal shows of a person at first, from every registry. */
const query = `query Dashboard($id: ID!) { person(id: $id) { name { family given patronymic } birthDate sex address { text }
  policy { type status insurer { name phone } region { name } } policies { type status validFrom validTo }
  attachments { area status clinic { name phone } }
  referrals { number validTo }
  appointments(first: 5) { nodes { id startsAt status room channel clinic { name address { text } } doctor { name { full } specialty { name } } } }
  medicalRecord { ... on MedicalRecord { documents(first: 5) { nodes { id title performedOn section version author { name { full } } clinic { name } } } } } } }`;

/** So few that all registries' copies of them are fresh while they are asked about. */
const warmPeople = 100;
const connections = 64;

/** Asked by the people themselves. */
export const dashboardsOf = (ours: Pick<Contender, 'asked'>, cast: Cast, from: number, to: number): Asked[] =>
  cast.persons.slice(from, to).map(({ oip }, index) => ({
    ...ours.asked('Q1', from + index),
    body: JSON.stringify({ query, variables: { id: globalId('Person', oip) } }),
  }));

/** Asks for each once, a few at a time. */
const pass = async (url: string, asked: readonly Asked[]): Promise<void> => {
  const pool = new Pool(url, { connections: 8 });
  const left = asked.values();
  const some = async (): Promise<void> => {
    for (const { path, headers, body } of left) {
      const answer = await pool.request({ path, method: 'POST', headers, body });
      dataOf(await answer.body.json());
    }
  };
  try {
    await Promise.all(Array.from({ length: 8 }, some));
  } finally {
    await pool.close();
  }
};

/** Q3: the whole dashboard, of few people again and again, and of others each time. */
export const dashboardRounds: GraphPart = async ({ cast, ours, quick, progress, tell }) => {
  const warm = dashboardsOf(ours, cast, 0, warmPeople);
  const stored = Array.from({ length: warmPeople }, (_, index) => ours.asked('Q1', index));
  const entrants = [
    { ...ours, name: 'Q1, same people', asked: stored, before: () => pass(ours.url, warm) },
    { ...ours, name: 'Q3, warm', asked: warm, before: () => pass(ours.url, warm) },
    { ...ours, name: 'Q3, cold', asked: dashboardsOf(ours, cast, warmPeople, cast.persons.length) },
  ];
  const options = { title: 'Q3', connections, rounds: quick ? 2 : 4, seconds: 2, warmUpSeconds: quick ? 1 : 5 };
  const runs = await runRounds(entrants, options, progress);
  tell({
    title: `Q3: the whole dashboard with all registries; ${connections} connections`,
    notes: [
      `Ours alone: no peer has registries. Warm: ${warmPeople} people whose answers are kept; cold: anybody, most of whom the registries are asked about.`,
      `CPU of Q3, warm, over Q1 of the same people: ${spread(ratioOf(runs, 'Q3, warm', 'Q1, same people', 'cpuUs'), 'x')}.`,
    ],
    columns: ['question', 'requests/s', 'server CPU, µs/request', 'p50, ms', 'p99, ms'],
    rows: rowsOf(runs).map((row) => [row.contender, spread(row.perSecond), spread(row.cpuUs), spread(row.p50Ms), spread(row.p99Ms)]),
    raw: runs,
  });
};
