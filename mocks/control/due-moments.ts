import { addDays, addWorkingDays, dayIn, startOfDay } from '../../schema/calendar/index.ts';
import type { Ledgers } from '../ledgers.ts';
import type { Epoch } from '../world/epochs.ts';
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

/** What falls due next after `fromMs` and up to `toMs` inclusive. */
export const nextDueMoment = (epoch: Epoch<Ledgers>, fromMs: number, toMs: number): DueMoment | undefined => {
  const letters = epoch.ledgers.post
    .pending()
    .map(({ dueAtMs, news }): DueMoment => ({ atMs: dueAtMs, words: `Сообщение: ${news.sender} ${news.kind}` }));
  const answers = momentsOfAuthorities(epoch).map((atMs): DueMoment => ({ atMs, words: 'Ответ ведомства или его молчание' }));
  return [...letters, ...answers].filter(({ atMs }) => atMs > fromMs && atMs <= toMs).toSorted((a, b) => a.atMs - b.atMs)[0];
};
