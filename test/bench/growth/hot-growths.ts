import type { Asked } from '../contenders/contender.ts';
import type { Cast } from '../data/people.ts';
import { countOf } from '../data/truth.ts';
import type { Asking } from './asking.ts';
import type { Growth, Point } from './point.ts';

const hot = ['Q1', 'Q2'] as const;
type Hot = (typeof hot)[number];

/** The question of everybody who asks it. */
export const askedOf = (question: Hot, { contender }: Pick<Asking, 'contender'>, cast: Cast): Asked[] =>
  Array.from({ length: countOf(question, cast) }, (_, index) => contender.asked(question, index));

interface Sizes extends Omit<Growth, 'points'> {
  readonly sizes: readonly number[];
}

type Measure = (question: Hot) => Promise<Point>;

/** Both hot questions against something, one size after another: what is measured has the machine for itself. What a size needs ends with it. */
export const hotGrowths = async (
  { title, sizes, ...what }: Sizes,
  at: (size: number, stack: AsyncDisposableStack) => Measure | Promise<Measure>,
): Promise<Growth[]> => {
  const points: Record<Hot, Point[]> = { Q1: [], Q2: [] };
  for (const size of sizes) {
    await using stack = new AsyncDisposableStack();
    const measure = await at(size, stack);
    for (const question of hot) points[question].push(await measure(question));
  }
  return hot.map((question) => ({ ...what, title: `${question} against ${title}`, points: points[question] }));
};
