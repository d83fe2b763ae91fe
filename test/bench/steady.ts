import { setTimeout as sleep } from 'node:timers/promises';
import { dataOf, type Asked } from './contenders/contender.ts';
import { languageOfOurs } from './contenders/language-of-ours.ts';
import { startOurs } from './contenders/ours.ts';
import { openBenchDatabase } from './data/database.ts';
import { castOfBench } from './data/people.ts';
import { mainWorld, makeTokens } from './data/tokens.ts';
import { countOf, questions } from './data/truth.ts';
import { load, requestsOf } from './load/load.ts';
import { cores, moveTo } from './machine/cores.ts';
import { residentMb } from './machine/processes.ts';
import { measured } from './measured.ts';
import { dashboardsOf } from './parts/dashboard.ts';
import { progress } from './progress.ts';

const connections = 64;
const everyMs = 5_000;
/** Of each question; every one with a document of its own, so that caches of documents are filled and overflow. */
const requestsOfEach = 5_000;
/** By so much may memory of the last third of the time be above that of the second. */
const flat = 1.1;

/** The same question in other words: nobody has asked in just these before. */
const reworded = (asked: Asked, number: number): Asked => {
  const { query, ...rest } = JSON.parse(asked.body) as { query: string };
  return { ...asked, body: JSON.stringify({ query: query.replace('{', `{ asked${number}: now `), ...rest }) };
};

/** @throws where the answer has errors */
const checkAnswer = async (url: string, { path, headers, body }: Asked): Promise<void> => {
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
  dataOf(await answer.json());
};

/** Whether the medians of the second and the last third differ: the first third is for caches to fill. */
const isFlat = (samples: readonly number[]): boolean => {
  const third = Math.floor(samples.length / 3);
  return measured(samples.slice(-third)).median <= measured(samples.slice(third, 2 * third)).median * flat;
};

/** Asks ours Q1 to Q4 with thousands of different documents, and says p50, p99 and whether memory stays flat. */
export const steady = async (seconds = 60): Promise<void> => {
  moveTo(cores.rest, process.pid);
  const cast = castOfBench(progress);
  const database = await openBenchDatabase(cast, progress);
  await using stack = new AsyncDisposableStack();
  stack.defer(() => database.stop());
  const ours = await startOurs(database.url);
  stack.defer(ours.program.stop);
  const language = languageOfOurs(cast, await makeTokens(ours.sandboxUrl, await mainWorld(database.url), cast));
  const asked = questions.flatMap((question) =>
    Array.from({ length: requestsOfEach }, (_, index) => language.asked(question, index % countOf(question, cast))),
  );
  const all = [...asked, ...dashboardsOf(language, cast, 0, requestsOfEach)];
  const requested = all.map(reworded);
  for (let index = 0; index < requested.length; index += requestsOfEach) await checkAnswer(ours.url, requested[index] as Asked);
  using requests = requestsOf(requested);
  progress(`${connections} connections ask ours ${all.length} documents in random order for ${seconds} s`);
  const memory = { gateway: [] as number[], standIns: [] as number[] };
  const watching = new AbortController();
  const watch = async (): Promise<void> => {
    while (!watching.signal.aborted) {
      memory.gateway.push(residentMb(ours.gatewayPid));
      memory.standIns.push(residentMb(ours.standInsPid));
      progress(`gateway ${memory.gateway.at(-1)?.toFixed(0)} MB, stand-ins ${memory.standIns.at(-1)?.toFixed(0)} MB`);
      await sleep(everyMs, undefined, { signal: watching.signal }).catch(() => undefined);
    }
  };
  const watched = watch();
  const seen = await load(requests, { url: ours.url, connections, seconds, seed: 1 });
  watching.abort();
  await watched;
  console.log(
    `${seen.requests} requests in ${seen.seconds.toFixed(0)} s, p50 ${seen.p50Ms.toFixed(1)} ms, p99 ${seen.p99Ms.toFixed(1)} ms`,
  );
  for (const [name, samples] of Object.entries(memory)) {
    const { median, min, max } = measured(samples);
    const verdict = samples.length < 9 ? 'too short to say whether it is flat' : isFlat(samples) ? 'flat' : 'GROWING';
    console.log(`memory of ${name}: median ${median.toFixed(0)} MB (${min.toFixed(0)} .. ${max.toFixed(0)}): ${verdict}`);
  }
};
