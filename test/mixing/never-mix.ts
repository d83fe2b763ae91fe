import fc from 'fast-check';
import { expect } from 'vitest';
import { ownSandbox, type OwnSandbox } from '../control/own-sandbox.ts';
import type { Environment } from '../setup/index.ts';
import { inAnyWorld, type Seen } from './any-world.ts';
import { end, live, sceneAt, touchAll, type Place } from './life.ts';
import type { Scene } from './scene.ts';
import { everybody, steps as someSteps, type Step } from './step.ts';

const worldsAtOnce = 8;
/** Answers of registries are kept for 30 s of real time at least: who is slower may ask once more. */
const longestMs = 25_000;
/** What lives give alone is found out once for so many runs, which are made of them. */
const runsPerPool = 100;
const livesPerPool = 32;
const shrinkingMs = 300_000;

type Life = readonly Step[];

export interface Tried {
  readonly runs: number;
  /** Of one life, at most. */
  readonly steps: number;
  /** So many runs at the same time, each with worlds of its own. */
  readonly atOnce?: number;
  readonly seed?: number;
  /** No run begins later: milliseconds. */
  readonly withinMs?: number;
  /** Mixing is to be found here, not made small. */
  readonly shrinks?: boolean;
  /** Called after each pool, with how many runs there were so far. */
  readonly progress?: (runs: number) => void;
}

/** A sandbox in which nothing happens but what somebody asks for. */
export const quietSandbox = async (env: Environment = {}): Promise<OwnSandbox> => {
  const sandbox = await ownSandbox({ ZDRAVGRAPH_LINK_CHECK_INTERVAL_MS: '3600000', ...env });
  await touchAll(sandbox, everybody);
  return sandbox;
};

/** Nobody is still at work when this fails. */
const allEnded = async <Result>(running: readonly Promise<Result>[]): Promise<Result[]> => {
  await Promise.allSettled(running);
  return Promise.all(running);
};

/** Leads lives in worlds of a place. */
const livesAt = (place: Place, scene: Scene) => {
  const known = new Map<string, Seen>();
  let runs = 0;

  /** Leads these lives at once, each in a world of its own that is dropped afterwards, and tells what was seen of each; undefined: too slowly. */
  const lead = async (run: string, lives: readonly Life[]): Promise<Seen[] | undefined> => {
    const named = lives.map((steps, index) => ({ steps, name: `${run}-${index}` }));
    const beganMs = performance.now();
    try {
      const answers = await allEnded(named.map(({ name, steps }) => live(place, name, steps, scene)));
      if (performance.now() - beganMs > longestMs) return undefined;
      const told = await inAnyWorld(place);
      return answers.map((one, index) => told(named[index]?.name ?? '', one));
    } finally {
      await allEnded(named.map(({ name }) => end(place, name)));
    }
  };

  /** What a life gives while nothing else happens; it is led once. */
  const alone = async (life: Life): Promise<Seen | undefined> => {
    const key = JSON.stringify(life);
    while (!known.has(key)) (await lead(`alone-${known.size}`, [life]))?.forEach((seen) => known.set(key, seen));
    return known.get(key);
  };

  return {
    alone,
    /** How many runs there were. */
    runs: () => runs,
    /** What lives give alone is asked for again. */
    forget: () => known.clear(),
    /** Leads lives in all worlds together, and expects in each what its life gives alone. */
    async compare(lives: readonly Life[]): Promise<void> {
      const all = Array.from({ length: worldsAtOnce }, (_, index) => lives[index % lives.length] ?? []);
      const seen = await lead(`mixed-${(runs += 1)}`, all);
      fc.pre(seen !== undefined);
      const expected = [];
      for (const life of all) expected.push(await alone(life));
      expect(seen).toEqual(expected);
    },
  };
};

/** Several lives, or one in all worlds but the last, which might suffer for it: a breaker opens where nobody is answered any more. */
const livesOfARun = (led: readonly Life[]): fc.Arbitrary<Life[]> => {
  const one = fc.constantFrom(...led);
  return fc.oneof(
    { weight: 2, arbitrary: fc.array(one, { minLength: 3, maxLength: worldsAtOnce }) },
    { weight: 1, arbitrary: fc.tuple(one, one).map(([most, last]) => [...Array<Life>(worldsAtOnce - 1).fill(most), last]) },
  );
};

type Checked = fc.RunDetails<[Life[]]>;

const withinTime = (leftMs: number): fc.Parameters<[Life[]]> =>
  Number.isFinite(leftMs) ? { interruptAfterTimeLimit: Math.max(0, leftMs), markInterruptAsFailure: false } : {};

/** Makes what failed small: fewer lives of fewer steps. What does not fail again is told as it was. */
const shrunk = async (failed: Checked, life: fc.Arbitrary<Life>, compare: (lives: readonly Life[]) => Promise<void>): Promise<Checked> => {
  if (!failed.counterexample) return failed;
  const property = fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: worldsAtOnce }), (lives: Life[]) => compare(lives));
  const again = await fc.check(property, { numRuns: 1, examples: [failed.counterexample], ...withinTime(shrinkingMs) });
  return again.failed ? again : failed;
};

/**
 * Takes random steps in many worlds at once, and expects in each what the same steps give alone. Answers how many runs there were.
 * @throws Mixed
 */
export const neverMix = async (place: Place, tried: Tried): Promise<number> => {
  const {
    runs,
    steps,
    atOnce = 1,
    seed = Math.trunc(Math.random() * 2 ** 31),
    withinMs = Infinity,
    shrinks = true,
    progress = () => undefined,
  } = tried;
  const [worlds, endMs] = [livesAt(place, await sceneAt(place)), performance.now() + withinMs];
  const life: fc.Arbitrary<Life> = fc.array(someSteps, { minLength: 1, maxLength: steps }).map((parts) => parts.flat());
  let done = 0;
  for (let pool = 0; done < runs && performance.now() < endMs; pool += 1) {
    const led = fc.sample(life, { numRuns: livesPerPool, seed: seed + pool });
    // Runs that are one at a time find it out as they need it.
    if (atOnce > 1) for (const one of led) await worlds.alone(one);
    const state = { failed: false };
    const several = livesOfARun(led);
    const property = fc.asyncProperty(several, async (wanted: Life[]) => {
      if (!state.failed) await worlds.compare(wanted);
    });
    const lane = async (number: number): Promise<Checked> => {
      const numRuns = Math.floor((Math.min(runsPerPool, runs - done) + number) / atOnce);
      const how = {
        numRuns,
        seed: seed + pool * atOnce + number,
        endOnFailure: true,
        maxSkipsPerRun: 20,
        ...withinTime(endMs - performance.now()),
      };
      const details = await fc.check(property, how);
      state.failed ||= details.failed;
      return details;
    };
    const lanes = await allEnded(Array.from({ length: atOnce }, (_, number) => lane(number)));
    const failed = lanes.find((details) => details.failed);
    if (failed) {
      const run = worlds.runs();
      const told = shrinks ? await shrunk(failed, life, worlds.compare) : failed;
      throw new Mixed(run, `seed ${seed}, run ${run}\n${fc.defaultReportMessage(told) ?? ''}`, told.errorInstance);
    }
    done += lanes.reduce((sum, { numRuns }) => sum + numRuns, 0);
    worlds.forget();
    progress(done);
  }
  return done;
};

/** A world gave something else among others than alone. */
export class Mixed extends Error {
  override readonly name = 'Mixed';
  /** In which run it was seen. */
  readonly run: number;

  /** `difference`: what was seen, and what should have been. */
  constructor(run: number, report: string, difference: unknown) {
    super(report, { cause: difference });
    this.run = run;
  }
}
