import type { Contender } from '../contenders/contender.ts';
import { countOf, type Question } from '../data/truth.ts';
import { graphSection } from '../report/graph-section.ts';
import { checkAnswers } from '../rounds/check.ts';
import { runRounds } from '../rounds/rounds.ts';
import type { GraphPart } from './part.ts';

interface Turn {
  readonly question: Question;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

const turns: Readonly<Record<'full' | 'quick', readonly Turn[]>> = {
  full: [
    { question: 'Q1', connections: 64, rounds: 5, seconds: 3 },
    { question: 'Q2', connections: 64, rounds: 5, seconds: 3 },
    { question: 'Q1', connections: 1, rounds: 4, seconds: 2 },
    { question: 'Q2', connections: 1, rounds: 4, seconds: 2 },
    { question: 'Q4', connections: 64, rounds: 3, seconds: 2 },
  ],
  quick: [
    { question: 'Q1', connections: 64, rounds: 2, seconds: 2 },
    { question: 'Q2', connections: 64, rounds: 2, seconds: 2 },
    { question: 'Q1', connections: 1, rounds: 2, seconds: 1 },
    { question: 'Q2', connections: 1, rounds: 2, seconds: 1 },
    { question: 'Q4', connections: 64, rounds: 2, seconds: 1 },
  ],
};

/** With one connection only the best are compared. */
const taking = (contenders: readonly Contender[], { question, connections }: Turn): Contender[] =>
  contenders.filter(({ kind, questions }) => questions.includes(question) && (connections > 1 || kind !== 'STOCK'));

/** Q1, Q2 and Q4: the same rows of one database, asked of everybody. */
export const graphRounds: GraphPart = async ({ databaseUrl, cast, contenders, quick, progress, tell }) => {
  for (const turn of turns[quick ? 'quick' : 'full']) {
    const taken = taking(contenders, turn);
    const entrants = taken.map((contender) => ({
      ...contender,
      asked: Array.from({ length: countOf(turn.question, cast) }, (_, index) => contender.asked(turn.question, index)),
    }));
    const runs = await runRounds(entrants, { ...turn, title: turn.question, warmUpSeconds: quick ? 2 : 12 }, progress);
    tell(graphSection(turn.question, turn.connections, taken, runs));
    await checkAnswers(databaseUrl, cast, taken, 2, [turn.question]);
  }
};
