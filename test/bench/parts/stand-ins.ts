import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from '../contenders/contender.ts';
import { spread, type Section } from '../report/section.ts';
import { ratioOf, rowsOf } from '../rounds/ratios.ts';
import { runRounds } from '../rounds/rounds.ts';
import { nameOfOurs, startOtherStandIns, startOurStandIns, type StandIn } from '../stand-ins/programs.ts';
import { callsAnsweredBy, type Call } from '../stand-ins/questions.ts';
import type { Part } from './part.ts';

const connections = 64;

/** @throws where somebody does not answer what ours did */
const checkSame = async (standIns: readonly StandIn[], calls: readonly Call[]): Promise<void> => {
  for (const { name, url } of standIns) {
    for (const call of calls) {
      const response = await fetch(`${url}${call.pathOfOthers}`, { method: 'POST', headers: json, body: JSON.stringify(call.request) });
      const answer = await response.text();
      if (answer !== call.answer) throw new Error(`${name} answers ${call.title} with ${response.status} ${answer.slice(0, 500)}`);
    }
  }
};

const sectionOf = async (call: Call, standIns: readonly StandIn[], quick: boolean, progress: (text: string) => void): Promise<Section> => {
  const entrants = standIns.map((standIn) => ({
    ...standIn,
    asked: [{ path: standIn.ours ? call.path : call.pathOfOthers, headers: json, body: JSON.stringify(call.request) }],
  }));
  const options = { title: call.title, connections, rounds: quick ? 2 : 3, seconds: quick ? 1 : 2, warmUpSeconds: quick ? 1 : 3 };
  const runs = await runRounds(entrants, options, progress);
  const rows = rowsOf(runs);
  return {
    title: `Stand-ins: ${call.title}, ${Buffer.byteLength(call.answer)} bytes, ${connections} connections`,
    notes: ['The others answer the same bytes every time. Ours checks every message, computes the answer and keeps state.'],
    columns: ['program', 'requests/s', 'ours is x times', 'CPU, µs/request', 'p50, ms', 'p99, ms'],
    rows: rows.map((row) => [
      row.contender,
      spread(row.perSecond),
      spread(ratioOf(runs, nameOfOurs, row.contender)),
      spread(row.cpuUs),
      spread(row.p50Ms),
      spread(row.p99Ms),
    ]),
    plot: {
      unit: 'requests/s',
      bars: rows.map(({ contender, perSecond }) => ({ label: contender, ours: contender === nameOfOurs, ...perSecond })),
    },
    raw: { call, runs },
  };
};

/** Two registries against programs that serve a static answer. */
export const standInRounds: Part = async ({ quick, progress, tell }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zdravgraph-bench-'));
  await using stack = new AsyncDisposableStack();
  stack.defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  progress('starting stand-ins');
  const ours = await startOurStandIns(path.join(folder, 'ours'));
  stack.defer(ours.stop);
  const calls = await callsAnsweredBy(ours.url);
  const others = await startOtherStandIns(folder, calls, progress);
  for (const { stop } of others) stack.defer(stop);
  await checkSame(others, calls);
  for (const call of calls) tell(await sectionOf(call, [ours, ...others], quick, progress));
};
