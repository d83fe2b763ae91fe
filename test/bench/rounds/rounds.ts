import type { Asked, Contender } from '../contenders/contender.ts';
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

/** Whom to ask what. */
export interface Entrant extends Pick<Contender, 'name' | 'url' | 'pid'> {
  readonly asked: readonly Asked[];
  /** Before each of its runs. */
  readonly before?: () => Promise<void>;
}

export interface RoundsOptions {
  /** For the progress. */
  readonly title: string;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  /** At most. */
  readonly warmUpSeconds: number;
}

type Progress = (text: string) => void;

/** V8 still compiles what it has seen so often: after 5,000 a server of many modules needs a quarter more CPU a request than after 20,000. */
const enoughToWarmUp = 20_000;

/** A run in which nothing was answered says nothing: it is made again, twice as long, four times at most. */
const answered = async (requests: Requests, options: LoadOptions, attempt = 1): Promise<Seen> => {
  const seen = await load(requests, options);
  if (seen.requests > 0) return seen;
  if (attempt === 5) throw new Error(`${options.url} answers nothing in ${options.seconds} s`);
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
  entrants: readonly Entrant[],
  { title, connections, rounds, seconds, warmUpSeconds }: RoundsOptions,
  progress: Progress,
): Promise<Run[]> => {
  using stack = new DisposableStack();
  const turns = entrants.map((entrant) => ({ ...entrant, requests: stack.use(requestsOf(entrant.asked)) }));
  const what = `${title}, ${connections === 1 ? 'one connection' : `${connections} connections`}`;
  for (const { name, url, requests } of turns) {
    progress(`${what}: warming up ${name}`);
    await warmUp(requests, { url, connections, seed: 1 }, enoughToWarmUp, warmUpSeconds);
  }
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url, pid, requests, before } of round % 2 === 0 ? turns : turns.toReversed()) {
      await before?.();
      const spent = cpuSeconds(pid);
      const seen = await answered(requests, { url, connections, seconds, seed: round + 2 });
      const cpuUs = ((cpuSeconds(pid) - spent) / seen.requests) * 1e6;
      const perSecond = seen.requests / seen.seconds;
      runs.push({ ...seen, contender: name, round, perSecond, cpuUs });
      progress(`${what}, round ${round + 1}/${rounds}: ${name} ${perSecond.toFixed(0)}/s`);
    }
  }
  return runs;
};
