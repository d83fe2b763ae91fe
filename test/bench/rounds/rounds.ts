import type { Contender } from '../contenders/contender.ts';
import type { Cast } from '../data/people.ts';
import { countOf, type Question } from '../data/truth.ts';
import { load, requestsOf } from '../load/load.ts';
import type { LoadOptions, Requests, Seen } from '../load/seen.ts';
import { cpuSeconds } from '../machine/processes.ts';

/** One run of load on one contender. */
export interface Run extends Seen {
  readonly contender: string;
  readonly round: number;
  readonly perSecond: number;
  /** Of the server's process, microseconds a request. */
  readonly cpuUs: number;
}

export interface RoundsOptions {
  readonly question: Question;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  /** At most. */
  readonly warmUpSeconds: number;
}

type Progress = (text: string) => void;

const enoughToWarmUp = 5_000;

/** A run in which nothing was answered says nothing: it is made again, twice as long, three times at most. */
const answered = async (requests: Requests, options: LoadOptions, attempt = 1): Promise<Seen> => {
  const seen = await load(requests, options);
  if (seen.requests > 0) return seen;
  if (attempt === 3) throw new Error(`${options.url} answers nothing in ${options.seconds} s`);
  return answered(requests, { ...options, seconds: options.seconds * 2 }, attempt + 1);
};

/** What is asked often enough is compiled: a second at a time, until that many were answered or it has taken too long. */
const warmUp = async (requests: Requests, options: Omit<LoadOptions, 'seconds'>, enough: number, seconds: number): Promise<void> => {
  for (let [turn, count] = [0, 0]; turn < seconds && count < enough; turn += 1) {
    count += (await load(requests, { ...options, seconds: 1 })).requests;
  }
};

/** Rounds in each of which everybody has a turn, every other one in reversed order: what the machine does meanwhile meets all alike. */
export const runRounds = async (
  cast: Cast,
  contenders: readonly Contender[],
  { question, connections, rounds, seconds, warmUpSeconds }: RoundsOptions,
  progress: Progress,
): Promise<Run[]> => {
  using stack = new DisposableStack();
  const turns = contenders.map((contender) => {
    const asked = Array.from({ length: countOf(question, cast) }, (_, index) => contender.asked(question, index));
    return { contender, requests: stack.use(requestsOf(asked)) };
  });
  for (const { contender, requests } of turns) {
    progress(`${question}, ${connections} connections: warming up ${contender.name}`);
    await warmUp(requests, { url: contender.url, connections, seed: 1 }, enoughToWarmUp, warmUpSeconds);
  }
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, requests } of round % 2 === 0 ? turns : turns.toReversed()) {
      const before = cpuSeconds(contender.pid);
      const seen = await answered(requests, { url: contender.url, connections, seconds, seed: round + 2 });
      const cpuUs = ((cpuSeconds(contender.pid) - before) / seen.requests) * 1e6;
      const perSecond = seen.requests / seen.seconds;
      runs.push({ ...seen, contender: contender.name, round, perSecond, cpuUs });
      progress(`${question}, ${connections} connections, round ${round + 1}/${rounds}: ${contender.name} ${perSecond.toFixed(0)}/s`);
    }
  }
  return runs;
};
