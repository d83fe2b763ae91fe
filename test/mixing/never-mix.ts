import fc from 'fast-check';
import { expect } from 'vitest';
import { ownSandbox, type OwnSandbox } from '../control/own-sandbox.ts';
import type { Environment } from '../setup/index.ts';
import { live, touchAll, type Place, type Seen } from './life.ts';
import { readers, step, type Step } from './step.ts';

const worldsAtOnce = 8;
/** Answers of registries are kept for 30 s of real time at least: who is slower may ask once more. */
const longestMs = 25_000;

export interface Tried {
  readonly runs: number;
  /** How many different lives the worlds of a run lead. */
  readonly lives: { readonly least: number; readonly most: number };
  readonly steps: number;
  readonly seed?: number;
  /** No run begins later, nor does making a failed one small: milliseconds. */
  readonly withinMs?: number;
  /** Mixing is to be found here, not made small. */
  readonly shrinks?: boolean;
}

/** A sandbox in which nothing happens but what somebody asks for. */
export const quietSandbox = async (env: Environment = {}): Promise<OwnSandbox> => {
  const sandbox = await ownSandbox({ ZDRAVGRAPH_LINK_CHECK_INTERVAL_MS: '3600000', ...env });
  await touchAll(sandbox, readers);
  return sandbox;
};

const timed = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  const beganMs = performance.now();
  const result = await run();
  fc.pre(performance.now() - beganMs < longestMs);
  return result;
};

const nameOf = (index: number): string => `mixed-${index}`;

/** Lives of many worlds at once, and then the same alone, each in a world of the same name. */
const compare = async (place: Place, lives: readonly (readonly Step[])[]): Promise<void> => {
  const all = Array.from({ length: worldsAtOnce }, (_, index) => lives[index % lives.length] ?? []);
  const together = await timed(() => allEnded(all.map((steps, index) => live(place, nameOf(index), steps))));
  for (const [first, steps] of lives.entries()) {
    const alone = await timed(() => live(place, nameOf(first), steps));
    for (let index = first; index < worldsAtOnce; index += lives.length) expect(renamed(together[index], index, first)).toEqual(alone);
  }
};

/** Nobody is still at work when this fails. */
const allEnded = async (lives: readonly Promise<Seen>[]): Promise<Seen[]> => {
  await Promise.allSettled(lives);
  return Promise.all(lives);
};

/** As if it had been seen in the world of another name. */
const renamed = (seen: Seen | undefined, from: number, to: number): unknown =>
  JSON.parse(JSON.stringify(seen).replaceAll(nameOf(from), nameOf(to)));

/** Takes random steps in many worlds at once, and expects in each what the same steps give alone. Answers how many runs there were. */
export const neverMix = async (place: Place, { runs, lives, steps, seed, withinMs, shrinks = true }: Tried): Promise<number> => {
  const life = fc.array(step, { minLength: 1, maxLength: steps });
  const property = fc.asyncProperty(fc.array(life, { minLength: lives.least, maxLength: lives.most }), (wanted) => compare(place, wanted));
  const details = await fc.check(property, {
    numRuns: runs,
    ...(seed !== undefined && { seed }),
    ...(withinMs !== undefined && { interruptAfterTimeLimit: withinMs, markInterruptAsFailure: false }),
    endOnFailure: !shrinks,
    maxSkipsPerRun: 20,
  });
  if (details.failed) throw new Mixed(details.numRuns, fc.defaultReportMessage(details) ?? '', details.errorInstance);
  return details.numRuns;
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
