import { addDays, addWorkingDays, dayIn, startOfDay } from '../../schema/calendar/index.ts';
import type { Ledgers } from '../ledgers.ts';
import type { Epoch } from '../world/epochs.ts';
import type { ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';
import { adminOf } from './find-world.ts';
import { moscow } from '../world/world.ts';

/** Working days that an authority has; the day after them, whoever asked stops waiting. */
const answerWithinWorkingDays = 5;

/** Moments at which somebody who has asked an authority learns something: the answer, or that there is none. */
const momentsOfAuthorities = ({ ledgers }: Epoch<Ledgers>): number[] =>
  [...ledgers.zags.unacknowledged(), ...ledgers.guardianship.unacknowledged()].flatMap(({ acceptedAtMs, readyAtMs }) => [
    readyAtMs,
    startOfDay(moscow, addDays(addWorkingDays(dayIn(moscow, acceptedAtMs), answerWithinWorkingDays), 1)),
  ]);

/** The next thing that falls due, in words for whoever reads the list of checkpoints. */
export interface DueMoment {
  readonly atMs: number;
  readonly words: string;
}

/** What others have to say, after `fromMs` and up to `toMs` inclusive. */
const momentsOfOthers = (epoch: Epoch<Ledgers>, fromMs: number, toMs: number): DueMoment[] => {
  const letters = epoch.ledgers.post
    .pending()
    .map(({ dueAtMs, news }): DueMoment => ({ atMs: dueAtMs, words: `Сообщение: ${news.sender} ${news.kind}` }));
  const answers = momentsOfAuthorities(epoch).map((atMs): DueMoment => ({ atMs, words: 'Ответ ведомства или его молчание' }));
  return [...letters, ...answers].filter(({ atMs }) => atMs > fromMs && atMs <= toMs);
};

/** What falls due next in a world after `fromMs` and up to `toMs` inclusive: letters, answers, and what the gateway has to do by itself. */
export const nextDueMoment = async (
  deps: ControlDeps,
  world: ControlledWorld,
  fromMs: number,
  toMs: number,
): Promise<DueMoment | undefined> => {
  const [others, own] = await Promise.all([
    world.use((epoch) => momentsOfOthers(epoch, fromMs, toMs)),
    adminOf(deps).due(world.row.name, fromMs, toMs),
  ]);
  const ours = own === null ? [] : [{ atMs: own.atMs, words: `Дело портала: ${own.kind}` }];
  return [...others, ...ours].toSorted((a, b) => a.atMs - b.atMs)[0];
};
